import { describe, expect, it } from '@jest/globals';
import { letterOf, noteOf } from '@usward/contract/clinic/letter';
import fc from 'fast-check';
import { alone, ana, due, letterText, leo, quietWeeks, said } from '../../test/builders/briefs.ts';
import { situations } from '../../test/builders/brief-situations.ts';
import { compose, type Facts } from './briefs.rules.ts';

const word = fc.constantFrom('a', 'la', 'noche', 'kitchen', 'todavía', 'and', 'we', '3', '—', '“x”');
const text = (max: number) => fc.array(word, { minLength: 1, maxLength: max }).map((all) => all.join(' '));
const title = fc.record({ en: text(16), es: text(16) });
const day = fc.integer({ min: 1, max: 28 }).map((on) => `2026-11-${String(on).padStart(2, '0')}`);
const count = fc.integer({ min: 0, max: 400 });
const few = <T>(of: fc.Arbitrary<T>) => fc.array(of, { maxLength: 12 });
const name = text(12);

const facts: fc.Arbitrary<Facts> = fc.record({
  joint: few(
    fc.record({
      key: fc.constantFrom('say-it', 'date', 'question', 'ritual', 'listening'),
      version: fc.constant(1),
      title,
      on: day,
      isOver: fc.boolean(),
      isTogether: fc.boolean(),
      pieces: fc.array(
        fc.record({
          by: name,
          locale: fc.constantFrom('en' as const, 'es' as const),
          step: fc.constantFrom('a', 'b'),
          prompt: title,
          value: text(60),
          isWords: fc.boolean(),
        }),
        { maxLength: 4 },
      ),
      onePhone: fc.array(name, { maxLength: 2 }),
      obstacle: fc.option(text(60)),
    }),
  ),
  kept: few(
    fc.record({
      kind: fc.constant('kept' as const),
      id: fc.uuid(),
      title,
      on: day,
      isDiscussed: fc.boolean(),
    }),
  ),
  points: few(
    fc.record({ kind: fc.constant('point' as const), id: fc.uuid(), words: text(40), by: fc.option(name) }),
  ),
  agreed: few(
    fc.record({
      title,
      prompt: title,
      words: text(60),
      quick: fc.option(title),
      for: fc.record({ on: fc.option(day), at: fc.option(fc.constant('21:15')) }),
      on: day,
    }),
  ),
  measures: few(
    fc.record({
      title,
      name,
      change: fc.constantFrom('better', 'worse', 'no-figure', 'no-reliable-change', 'not-enough-yet'),
    }),
  ),
  loads: few(fc.record({ title, cards: count, apart: count, on: day })),
  dialogues: few(
    fc.record({
      on: day,
      mode: fc.constantFrom('two-phones', 'one-phone'),
      minutes: count,
      answered: count,
      confirmedAtFirst: count,
      keptForAppointment: count,
      pauses: count,
    }),
  ),
  pauses: few(fc.record({ on: day, isOpen: fc.boolean() })),
  missing: fc.integer({ min: 0, max: 2 }),
  isFirstWeek: fc.boolean(),
  hasEnded: fc.boolean(),
  weeks: fc.integer({ min: 0, max: 60 }),
});

const letter = (of: Facts, locale: 'en' | 'es') => {
  const parts = compose(of);
  const quoted = parts.wentWell?.value;
  return letterOf(
    { names: ['Ana', 'Leo'], since: '2026-11-01', until: '2026-11-28', appointment: null, ...parts },
    typeof quoted === 'string' ? quoted : undefined,
    locale,
  );
};

describe('whatever the facts are', () => {
  it('the letter has six parts, none of them empty, three ways to open, and at most 220 words', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom('en' as const, 'es' as const), (of, locale) => {
        const { parts } = letter(of, locale);
        expect(parts.map(({ name: part }) => part)).toEqual([
          'wentWell',
          'wantsRaised',
          'tried',
          'moved',
          'question',
          'waysToOpen',
        ]);
        const open = parts.find(({ name: part }) => part === 'waysToOpen')?.lines ?? [];
        expect(new Set(open.map(({ text: one }) => one)).size).toBe(3);
        const all = parts.flatMap(({ heading, quote = '', lines }) => [
          heading,
          quote,
          ...lines.map((one) => one.text),
        ]);
        expect(all.join(' ').match(/[\p{L}\p{N}][^\s]*/gu)?.length).toBeLessThanOrEqual(220);
        for (const { lines } of parts.filter(({ name: part }) => part !== 'moved'))
          expect(lines.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  it('their order never matters', () => {
    const turned = (of: Facts, seed: number): Facts => {
      const turn = <T>(list: T[]): T[] =>
        [...list]
          .map((one, at) => ({ one, key: Math.sin(seed + at) }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
      return {
        ...of,
        joint: turn(
          of.joint.map((one) => ({ ...one, pieces: turn(one.pieces), onePhone: turn(one.onePhone) })),
        ),
        kept: turn(of.kept),
        points: turn(of.points),
        agreed: turn(of.agreed),
        measures: turn(of.measures),
        loads: turn(of.loads),
        dialogues: turn(of.dialogues),
        pauses: turn(of.pauses),
      };
    };
    fc.assert(
      fc.property(facts, fc.nat(1000), (of, seed) => {
        expect(JSON.stringify(compose(turned(of, seed)))).toBe(JSON.stringify(compose(of)));
      }),
    );
  });
});

it('what one of them has alone, told the therapist or took back never changes a byte', () => {
  const both = due('question', '2026-11-09');
  const shared = [said(both, ana, 'answer', 'The walk.'), said(both, leo, 'answer', 'The song.')];
  const level = fc.constantFrom('V0' as const, 'VM' as const, 'VP' as const, 'V1' as const);
  const privately = fc.oneof(
    fc
      .tuple(
        fc.constantFrom('pulse', 'private-page', 'support', 'say-it'),
        day,
        fc.constantFrom(ana, leo),
        text(30),
      )
      .map(([key, on, by, value]) => alone(key, on, by, value)),
    fc.tuple(day, fc.constantFrom(ana, leo), text(30), level).map(([on, by, value, at]) => ({
      due: [],
      opened: [{ ...said(both, by, 'other', `${on} ${value}`), level: at }],
    })),
    day.map((on) => ({
      due: [{ ...due('date', on, 'withdrawn'), withdrawnAt: new Date(on) }],
      opened: [said(due('date', on, 'withdrawn'), ana, 'words', 'gone')],
    })),
  );
  fc.assert(
    fc.property(few(privately), fc.constantFrom('en' as const, 'es' as const), (extra, locale) => {
      const withIt = quietWeeks(
        {},
        {
          due: [...extra.flatMap((one) => one.due), both],
          opened: [...extra.flatMap((one) => one.opened), ...shared],
          kept: extra.flatMap((one) => one.due),
        },
      );
      expect(letterText(withIt, locale)).toBe(
        letterText(quietWeeks({}, { due: [both], opened: shared }), locale),
      );
    }),
  );
});

it('the note is the letter in plain text, in each situation', () => {
  for (const [, gathered] of Object.entries(situations)) {
    const note = letterText(gathered(), 'en');
    expect(note).not.toMatch(/undefined|NaN|\[object|\{|\}/);
    expect(note.split('\n\n')).toHaveLength(7);
  }
  expect(noteOf(letter({ ...compose0(), missing: 1 }, 'es'))).toContain('LO QUE SALIÓ BIEN');
});

const compose0 = (): Facts => ({
  ...{ joint: [], kept: [], points: [], agreed: [], measures: [], loads: [], dialogues: [], pauses: [] },
  ...{ missing: 0, isFirstWeek: false, hasEnded: false, weeks: 1 },
});
