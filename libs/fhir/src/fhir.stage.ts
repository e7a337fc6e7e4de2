import type { Form } from './form.ts';
import { importQuestionnaire, isForm } from './import.ts';

// Shapes made here, for tests: no published form's words are in this repository.

export const made = (item: unknown, more: object = {}) => ({
  resourceType: 'Questionnaire',
  status: 'active',
  url: 'https://example.org/Questionnaire/made-here',
  language: 'en',
  item,
  ...more,
});

export function formOf(json: unknown): Form {
  const imported = importQuestionnaire(json);
  if (!isForm(imported)) throw new Error(JSON.stringify(imported.wrong));
  return imported;
}

export const wrongIn = (json: unknown) => {
  const imported = importQuestionnaire(json);
  return isForm(imported) ? [] : imported.wrong;
};

const weight = (valueDecimal: number) => ({
  url: 'http://hl7.org/fhir/StructureDefinition/itemWeight',
  valueDecimal,
});
const ordinal = (valueDecimal: number) => ({
  url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue',
  valueDecimal,
});

const often = ['never', 'sometimes', 'always'];

/** Three questions of one scale, scored in the three places where forms put their points. */
export const ordinalScores = made(
  [
    {
      linkId: 'scale',
      type: 'group',
      text: 'In the last week',
      item: [
        {
          linkId: '/1.1',
          type: 'choice',
          text: 'We laughed.',
          answerOption: often.map((display, at) => ({
            valueCoding: { code: `A${at}`, display, extension: [ordinal(at)] },
          })),
        },
        {
          linkId: '/1.2',
          type: 'choice',
          text: 'We talked.',
          answerOption: often.map((display, at) => ({
            extension: [weight(at * 2)],
            valueCoding: { system: 'urn:made', code: `B${at}`, display },
          })),
        },
        { linkId: '/1.3', type: 'choice', text: 'We slept.', answerValueSet: '#often' },
      ],
    },
  ],
  {
    contained: [
      {
        resourceType: 'ValueSet',
        id: 'often',
        compose: {
          include: [
            {
              system: 'urn:often',
              concept: often.map((display, at) => ({
                code: String(at),
                display,
                extension: [
                  {
                    url: 'http://hl7.org/fhir/StructureDefinition/valueset-ordinalValue',
                    valueDecimal: 2 - at,
                  },
                ],
              })),
            },
          ],
        },
      },
    ],
  },
);

/** Groups in groups, a question in a question, and conditions on both. */
export const nestedWithConditions = made([
  {
    linkId: 'outer',
    type: 'group',
    text: 'About the two of you',
    item: [
      {
        linkId: 'inner',
        type: 'group',
        item: [
          {
            linkId: 'children',
            type: 'boolean',
            text: 'Do you have children?',
            item: [
              {
                linkId: 'how-many',
                type: 'integer',
                text: 'How many?',
                enableWhen: [{ question: 'children', operator: '=', answerBoolean: true }],
              },
            ],
          },
        ],
      },
      {
        linkId: 'school',
        type: 'group',
        text: 'About school',
        enableWhen: [
          { question: 'children', operator: '=', answerBoolean: true },
          { question: 'how-many', operator: '>', answerInteger: 2 },
        ],
        enableBehavior: 'all',
        item: [{ linkId: 'which', type: 'string', text: 'Which one?', maxLength: 80 }],
      },
      {
        linkId: 'either',
        type: 'text',
        text: 'Anything else?',
        enableWhen: [
          { question: 'which', operator: 'exists', answerBoolean: true },
          { question: 'children', operator: '!=', answerBoolean: true },
        ],
        enableBehavior: 'any',
      },
    ],
  },
]);

/** One item of every type. */
export const everyType = made([
  { linkId: 'd', type: 'display', text: 'Hello.' },
  { linkId: 'b', type: 'boolean', text: 'Yes?' },
  { linkId: 'n', type: 'decimal', text: 'How much?' },
  { linkId: 'i', type: 'integer', text: 'How many?', repeats: true },
  { linkId: 'day', type: 'date', text: 'Which day?' },
  { linkId: 'moment', type: 'dateTime', text: 'When?' },
  { linkId: 'hour', type: 'time', text: 'At what time?' },
  { linkId: 's', type: 'string', text: 'In a word?', maxLength: 5 },
  { linkId: 't', type: 'text', text: 'In your words?', required: true },
  { linkId: 'u', type: 'url', text: 'Where?' },
  {
    linkId: 'c',
    type: 'choice',
    text: 'Which?',
    repeats: true,
    answerOption: [{ valueString: 'one' }, { valueString: 'two' }, { valueInteger: 3 }],
  },
  {
    linkId: 'o',
    type: 'open-choice',
    text: 'Which, or another?',
    answerOption: [{ valueCoding: { display: 'no code' } }, { valueCoding: { code: 'only-code' } }],
  },
  {
    linkId: 'q',
    type: 'quantity',
    text: 'How heavy?',
    extension: [
      {
        url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-unit',
        valueCoding: { system: 'http://unitsofmeasure.org', code: 'kg', display: 'kg' },
      },
    ],
  },
  { linkId: 'a', type: 'attachment', text: 'A picture?' },
  { linkId: 'r', type: 'reference', text: 'Whom?' },
]);
