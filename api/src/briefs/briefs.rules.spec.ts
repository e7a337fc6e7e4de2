import { describe, expect, it } from '@jest/globals';
import { compose, type Facts, type JointFact, type Piece } from './briefs.rules.ts';

const title = { en: 'Say it', es: 'Dilo' };
const untouched = { isOver: true, isTogether: false, pieces: [], onePhone: [], obstacle: null };
const fact = (on: string, more: Partial<JointFact> = {}): JointFact => ({
  ...{ key: 'say-it', version: 1, title, on },
  ...untouched,
  ...more,
});
const words = (by: string, value: Piece['value'], isWords = true): Piece => ({
  ...{ by, locale: 'en', step: 'sentence', prompt: title, value, isWords },
});
const facts = (joint: JointFact[], more: Partial<Facts> = {}): Facts => ({
  ...{ joint, kept: [], points: [], agreed: [], measures: [], loads: [], dialogues: [], pauses: [] },
  ...{ missing: 0, isFirstWeek: false, hasEnded: false, weeks: 2 },
  ...more,
});
const kept = (on: string, isDiscussed = false) => ({
  kind: 'kept' as const,
  id: `kept ${on}`,
  title,
  on,
  isDiscussed,
});
const codes = (of: Facts) => compose(of).notKnown.map(({ code }) => code);

describe('the brief', () => {
  it('of a couple that did nothing says what is not known, and asks without a verdict', () => {
    const brief = compose(facts([fact('2026-11-02'), fact('2026-11-09')]));
    expect(brief).toMatchObject({
      wentWell: null,
      wantsRaised: [],
      tried: [{ key: 'say-it', times: 2, opened: 0, together: 0, onePhone: [], obstacle: null }],
      moved: { opened: 0, together: 0 },
      question: { code: 'quiet', count: 2 },
    });
    expect(brief.notKnown.map(({ code }) => code)).toEqual(['nothing-yet', 'no-measure']);
  });

  it('begins with the newest words that both opened, and of the two quotes each in turn', () => {
    const both = [words('Noor', 'hers'), words('Elena', 'hers too')];
    const quoted = (on: string) =>
      compose(facts([fact('2026-11-02', { pieces: [words('Noor', 'older')] }), fact(on, { pieces: both })]))
        .wentWell;
    expect(quoted('2026-11-09')).toMatchObject({ key: 'say-it', step: 'sentence', on: '2026-11-09' });
    expect(new Set([quoted('2026-11-09')?.by, quoted('2026-11-10')?.by])).toEqual(new Set(['Noor', 'Elena']));
  });

  it('quotes nothing that is no words: a sorted deck is not read aloud', () => {
    const brief = compose(facts([fact('2026-11-09', { pieces: [words('Noor', { dishes: 'me' }, false)] })]));
    expect([brief.wentWell, brief.moved.opened]).toEqual([null, 1]);
  });

  it('says of what was written on one phone on whose it was, and changes nothing else for it', () => {
    const on = (onePhone: string[]) =>
      compose(facts([fact('2026-11-02', { onePhone }), fact('2026-11-09', { onePhone })]));
    const brief = on(['Noor', 'Elena']);
    expect(brief.tried).toMatchObject([{ opened: 0, onePhone: ['Elena', 'Noor'] }]);
    expect({ ...brief, tried: [] }).toEqual({ ...on([]), tried: [] });
  });

  it('puts first what somebody kept for the appointment, by its title only, and last what was talked about', () => {
    const brief = compose(
      facts([], { kept: [kept('2026-11-10', true), kept('2026-11-02'), kept('2026-11-09')] }),
    );
    expect(brief.wantsRaised.map(({ id }) => id)).toEqual([
      'kept 2026-11-09',
      'kept 2026-11-02',
      'kept 2026-11-10',
    ]);
    expect(brief.question).toEqual({ code: 'kept-for-appointment', count: 2 });
    expect(brief.waysToOpen[0]).toBe('what-was-kept');
    const done = compose(facts([], { kept: [kept('2026-11-10', true)] }));
    expect([done.question.code, done.waysToOpen[0]]).toEqual(['none', 'how-was-the-week']);
  });

  it('names what is not known, what weighs most first', () => {
    expect(codes(facts([], { missing: 1, isFirstWeek: true }))).toEqual([
      'one-has-not-joined',
      'first-week',
      'nothing-for-two',
      'no-measure',
    ]);
    expect(codes(facts([fact('2026-11-02', { isTogether: true })], { weeks: 6 }))).toEqual([
      'long-time',
      'little-to-go-on',
      'no-measure',
    ]);
    expect(codes(facts([], { hasEnded: true, missing: 2 }))).toEqual([
      'ended',
      'nothing-for-two',
      'no-measure',
    ]);
  });

  it('asks about one pattern only: kept before measures, measures before pauses, pauses before maps', () => {
    const all: Partial<Facts> = {
      kept: [kept('2026-11-09')],
      measures: [{ title, name: 'Noor', change: 'worse' }],
      pauses: [{ on: '2026-11-09', isOpen: true }],
      loads: [{ title, cards: 8, apart: 3, on: '2026-11-09' }],
    };
    const asked: string[] = [];
    for (const name of ['kept', 'measures', 'pauses', 'loads', 'none'] as const) {
      asked.push(compose(facts([], all)).question.code);
      if (name !== 'none') all[name] = [];
    }
    expect(asked).toEqual([
      'kept-for-appointment',
      'measure-worse',
      'pause-open',
      'seen-differently',
      'none',
    ]);
  });

  it('speaks of a pause only as open or not, and of no pause that they came back from', () => {
    const paused = (isOpen: boolean) => compose(facts([], { pauses: [{ on: '2026-11-09', isOpen }] }));
    expect([paused(true).question.code, paused(false).question.code]).toEqual(['pause-open', 'none']);
    expect(paused(false).notKnown.map(({ code }) => code)).not.toContain('pause-open');
  });
});
