import { describe, expect, it } from '@jest/globals';
import { checkExercise } from './document.ts';
import type { FieldRule } from './exercise.ts';
import { first, sample } from './sample.ts';

/** The codes found in the sample after one change. */
function codesAfter(change: (document: typeof sample) => void): string[] {
  const document = structuredClone(sample);
  change(document);
  return checkExercise(document).map(({ code }) => code);
}

const never: FieldRule = { widest: 'V1', start: 'V0', opens: 'never' };
const setField = (id: string, row: FieldRule) => codesAfter(({ fields }) => void (fields[id] = row));

describe('a document', () => {
  it('may be published when nothing is wrong', () => {
    expect(checkExercise(sample)).toEqual([]);
  });

  it.each([null, 1, 'x', [], {}, { ...sample, title: 'Hello' }])('is refused by shape: %j', (document) => {
    expect(checkExercise(document).every(({ code }) => code === 'document.shape')).toBe(true);
    expect(checkExercise(document)).not.toEqual([]);
  });

  it('gives all three forms of address or one that suits them all', () => {
    expect(codesAfter((d) => Object.assign(d.title, { es: { tu: 'a', usted: 'b' } }))).toEqual([
      'words.missing',
    ]);
  });

  it('says which text is missing in which language, and which is too long', () => {
    const titled = (title: object) =>
      checkExercise({ ...sample, title }).map(({ path, code }) => `${path} ${code}`);
    expect(titled({ en: 'only English' })).toEqual(['title.es words.missing']);
    expect(titled({ en: ' ', es: '' })).toEqual(['title.en words.missing', 'title.es words.missing']);
    expect(titled({ en: 'x'.repeat(601), es: 'sí' })).toEqual(['title.en words.too-long']);
    expect(titled({ en: 1, es: 'sí' })).toEqual(['title.en document.shape']);
  });

  it('has a row for every field and a field for every row', () => {
    expect(codesAfter(({ fields }) => void delete fields.feeling)).toContain('field.missing');
    expect(setField('welcome', never)).toContain('field.unused');
  });

  it('never starts a field wider than it may become', () => {
    expect(setField('when', { ...never, start: 'V2' })).toContain('field.start-wider');
  });

  it('opens nothing to a partner whom no level reaches', () => {
    expect(setField('when', { ...never, opens: 'both' })).toContain('field.opens-to-nobody');
  });

  it('opens marks by drawing, notes by sending, agreements by a yes, and nothing else that way', () => {
    const row = (id: string, more: Partial<FieldRule>) =>
      setField(id, { ...(sample.fields[id] ?? never), ...more });
    expect(row('menu', { opens: 'both' })).toContain('field.opens-otherwise');
    expect(row('menu', { widest: 'V2', start: 'V0' })).toContain('field.opens-otherwise');
    expect(row('thanks', { opens: 'alone' })).toContain('field.opens-otherwise');
    expect(row('plan', { opens: 'both' })).toContain('field.opens-otherwise');
    for (const opens of ['drawn', 'sent', 'agreed'] as const)
      expect(row('sentence', { opens })).toContain('field.opens-otherwise');
    expect(row('sentence', { widest: 'VM', start: 'V0', opens: 'never' })).toContain('field.opens-otherwise');
  });

  it('names the children only where it may be left out', () => {
    const named = { en: 'For {children}.', es: 'Para {children}.' };
    const withNames = (isMarked: boolean) =>
      codesAfter(({ variants: { couple } }) => {
        const welcome = first('read', couple);
        welcome.text = named;
        if (isMarked) welcome.child = true;
      });
    expect(withNames(false)).toEqual(['children.unmarked']);
    expect(withNames(true)).toEqual([]);
  });

  it('begins an agreement only from earlier steps that keep something, with a place for each', () => {
    type Part = { from: string; words: typeof place; without?: { part: string; words: typeof place } };
    const begun = (parts: Part[]) =>
      codesAfter(({ variants }) => void (first('agree', variants.couple).parts = parts));
    const place = { en: 'When {}', es: 'Cuando {}' };
    expect(begun([{ from: 'nowhere', words: place }])).toEqual(['step.unknown']);
    expect(begun([{ from: 'thanks', words: place }])).toEqual(['step.backwards']);
    expect(begun([{ from: 'welcome', words: place }])).toEqual(['step.keeps-nothing']);
    expect(begun([{ from: 'when', words: { en: 'When', es: 'Cuando {}' } }])).toEqual(['part.place']);
    const without = (part: string, words: typeof place) =>
      begun([{ from: 'when', words: place, without: { part, words } }]);
    expect(without('nowhere', place)).toEqual(['step.unknown']);
    expect(without('when', { en: 'When', es: 'Cuando {}' })).toEqual(['part.place']);
  });

  it('names every card once, also across a deck and the ideas of the house', () => {
    const again = (change: (couple: typeof sample.variants.couple) => void) =>
      codesAfter(({ variants }) => change(variants.couple));
    expect(
      again((couple) => first('sort', couple).cards.push(...first('sort', couple).cards.slice(0, 1))),
    ).toEqual(['option.repeated']);
    expect(
      again((couple) => first('marks', couple).neutral.push(...first('marks', couple).cards.slice(0, 1))),
    ).toEqual(['option.repeated']);
  });

  it('keeps teaching topics from the partner, and private until a yes', () => {
    const topics = (row: object) => codesAfter(({ fields }) => void Object.assign(fields.topics ?? {}, row));
    expect(topics({})).toEqual([]);
    expect(topics({ widest: 'V2' })).toEqual(['field.topics-reach-partner']);
    expect(topics({ start: 'V1' })).toEqual(['field.topics-reach-partner']);
  });

  it('sets beside a text only what was said before', () => {
    const beside = (id: string) =>
      codesAfter(({ variants }) => void (first('compose', variants.couple).beside = id));
    expect(beside('when')).toEqual([]);
    expect(beside('nowhere')).toEqual(['step.unknown']);
    expect(beside('sentence')).toEqual(['step.backwards']);
  });

  it('names its steps once, and only steps that exist', () => {
    expect(codesAfter(({ variants: { solo } }) => solo.steps.push(first('text', solo)))).toContain(
      'step.repeated',
    );
    expect(codesAfter((d) => d.variants.solo.small.push('nowhere'))).toContain('step.unknown');
    expect(codesAfter((d) => void (d.variants.solo.turns = [['when'], ['nowhere']]))).toContain(
      'step.unknown',
    );
  });

  it('reads back only earlier steps that keep something', () => {
    const from = (id: string) => (document: typeof sample) => {
      first('show', document.variants.couple).from = id;
    };
    expect(codesAfter(from('nowhere'))).toEqual(['step.unknown']);
    expect(codesAfter(from('hear'))).toEqual(['step.backwards']);
    expect(codesAfter(from('welcome'))).toEqual(['step.keeps-nothing']);
  });

  it('has one place for each part it reads back, in every form', () => {
    const codes = codesAfter(({ variants }) => {
      for (const part of first('compose', variants.couple).parts)
        part.words = { en: 'I feel {}', es: 'Siento' };
    });
    expect(codes).toContain('part.place');
  });

  it('says when what is shared for two opens, and nothing else opens', () => {
    expect(codesAfter((d) => void (d.variants.couple.opening = 'never'))).toContain('opening.missing');
    expect(codesAfter((d) => void (d.variants.solo.opening = 'closing'))).toContain('opening.nothing-opens');
  });

  it('delivers nothing to a partner from a solo version', () => {
    const together = first('together', sample.variants.couple);
    expect(codesAfter((d) => d.variants.solo.steps.push(together))).toContain('solo.delivers');
    for (const kind of ['agree', 'note', 'ready', 'pause'] as const) {
      const step = first(kind, sample.variants.couple);
      expect(codesAfter((d) => d.variants.solo.steps.push(step))).toContain('solo.delivers');
    }
  });

  it('keeps its small version smaller, and a version', () => {
    expect(codesAfter((d) => void (d.minutes.small = 9))).toContain('minutes.small-longer');
    expect(codesAfter((d) => void (d.variants.couple.small = ['welcome']))).toContain(
      'small.empty-of-answers',
    );
  });
});
