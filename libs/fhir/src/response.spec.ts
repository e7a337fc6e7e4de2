import { describe, expect, it } from '@jest/globals';
import { everyType, formOf, nestedWithConditions, ordinalScores } from './fhir.stage.ts';
import { exportResponse } from './response.ts';

const answered = { status: 'completed', authored: '2026-05-31T20:00:00Z' } as const;
const pick = (...picked: string[]) => ({ picked });

describe('a QuestionnaireResponse', () => {
  it('gives every type of item its type of value', () => {
    const answers = {
      b: pick('no'), n: '2,5', i: '3', day: '2026-05-31', moment: '2026-05-31', hour: '18:30', s: 'word', t: 'words',
      u: 'https://example.org', c: pick('one', 'o-3'), o: { picked: [], own: 'another' }, q: '70',
    }; // prettier-ignore
    const { response, left } = exportResponse(formOf(everyType), answers, answered);
    expect(left).toEqual([]);
    expect(response.questionnaire).toBe('https://example.org/Questionnaire/made-here');
    expect(response.item!.map(({ linkId, answer }) => [linkId, answer])).toEqual([
      ['b', [{ valueBoolean: false }]],
      ['n', [{ valueDecimal: 2.5 }]],
      ['i', [{ valueInteger: 3 }]],
      ['day', [{ valueDate: '2026-05-31' }]],
      ['moment', [{ valueDateTime: '2026-05-31' }]],
      ['hour', [{ valueTime: '18:30:00' }]],
      ['s', [{ valueString: 'word' }]],
      ['t', [{ valueString: 'words' }]],
      ['u', [{ valueUri: 'https://example.org' }]],
      ['c', [{ valueString: 'one' }, { valueInteger: 3 }]],
      ['o', [{ valueString: 'another' }]],
      ['q', [{ valueQuantity: { value: 70, unit: 'kg', system: 'http://unitsofmeasure.org', code: 'kg' } }]],
    ]);
  });

  it.each([
    ['i', 'three', 'not-its-type'],
    ['day', '31/05/2026', 'not-its-type'],
    ['hour', '25:00', 'not-its-type'],
    ['s', 'longer than five', 'longer'],
    ['b', pick('maybe'), 'no-such-option'],
    ['d', 'hello', 'not-in-form'],
    ['unknown', 'hello', 'not-in-form'],
  ])('names an answer to %s that it cannot hold: %j', (step, answer, code) => {
    const { left } = exportResponse(formOf(everyType), { [step]: answer }, answered);
    expect(left).toEqual([expect.objectContaining({ path: step, code })]);
  });

  it('nests as the form does, and holds nothing that was not asked', () => {
    const form = formOf(nestedWithConditions);
    const answers = { children: pick('yes'), 'how-many': '2', which: 'b', either: 'no' };
    expect(exportResponse(form, answers, answered).response.item).toEqual([
      {
        linkId: 'outer',
        text: 'About the two of you',
        item: [
          {
            linkId: 'inner',
            item: [
              {
                linkId: 'children',
                text: 'Do you have children?',
                answer: [
                  {
                    valueBoolean: true,
                    item: [{ linkId: 'how-many', text: 'How many?', answer: [{ valueInteger: 2 }] }],
                  },
                ],
              },
            ],
          },
        ],
      },
    ]);
  });

  it('gives a coding back as the form wrote it', () => {
    const form = formOf(ordinalScores);
    const { response } = exportResponse(form, { 'q-1-3': pick('o-0') }, answered);
    expect(response.item![0]!.item).toEqual([
      {
        linkId: '/1.3',
        text: 'We slept.',
        answer: [{ valueCoding: { system: 'urn:often', code: '0', display: 'never' } }],
      },
    ]);
  });
});
