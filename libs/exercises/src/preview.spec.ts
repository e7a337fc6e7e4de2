import assert from 'node:assert/strict';
import { describe, it } from '@jest/globals';
import fc from 'fast-check';
import { endings, isHandedIn } from './endings.ts';
import { openings, type FieldRule } from './exercise.ts';
import { isNarrower, levels } from './level.ts';
import { previewOf } from './preview.ts';
import { after, authors, mayRead, newReveal, type Act, type Author, type Reveal } from './reveal.ts';

const runs = { numRuns: Math.ceil(3_000 * Number(process.env['USWARD_PROVE_MINUTES'] ?? 1)) };
const fields: Record<string, FieldRule> = {
  question: { widest: 'V2', start: 'V2', opens: 'both' },
  memory: { widest: 'VP', start: 'VP', opens: 'both' },
  note: { widest: 'V2', start: 'V0', opens: 'alone' },
  letter: { widest: 'V2', start: 'VP', opens: 'sent' },
  fairness: { widest: 'V1', start: 'V0', opens: 'never' },
};
const names = Object.keys(fields);
const opening = fc.constantFrom(...openings);
const answers = fc
  .dictionary(
    fc.constantFrom(...names),
    fc.record({ value: fc.constant('one'), level: fc.constantFrom(...levels) }),
  )
  .map((all) =>
    Object.fromEntries(
      Object.entries(all).filter(([name, { level }]) => isNarrower(level, fields[name]?.widest ?? 'V0')),
    ),
  );
const write = (author: Author) =>
  fc.record({ do: fc.constant('write' as const), author: fc.constant(author), answers, ending: fc.constantFrom(...endings) }); // prettier-ignore
const send = (author: Author) => fc.constant<Act>({ do: 'send', author, field: 'letter' });
const others = fc.oneof(
  write('b'),
  send('b'),
  fc.constantFrom<Act>({ do: 'hold' }, { do: 'release' }, { do: 'close' }, { do: 'open-in-appointment' }, { do: 'withdraw', author: 'b' }),
); // prettier-ignore
const before = fc.array(fc.oneof(write('a'), send('a'), write('b'), send('b')), { maxLength: 6 });

const promised = (state: Reveal) =>
  previewOf({
    fields,
    opening: state.opening,
    part: state.parts.a,
    out: state.opened.flatMap(({ author, field }) => (author === 'a' ? [field] : [])),
    closed: state.closed,
  });
const seen = (state: Reveal) => names.filter((name) => mayRead(state, 'partner', 'a', name));
const play = (state: Reveal, list: readonly Act[]) => list.reduce(after, state);
const blind = names.filter((name) => name !== 'letter');
/** The other shares everything there is to share; a letter is another matter, and stays as it is. */
const generous = ({ parts }: Reveal): Act => ({
  do: 'write',
  author: 'b',
  ending: 'done',
  answers: {
    ...Object.fromEntries(
      blind.map((name) => [name, { value: 'mine', level: fields[name]?.widest ?? 'V0' }]),
    ),
    ...(parts.b.answers['letter'] && { letter: parts.b.answers['letter'] }),
  },
});

describe('what is shown as what the other will see', () => {
  it('is what they do see, at each of its times, where they shared everything in time', () => {
    let shown = 0;
    fc.assert(
      fc.property(opening, before, (how, list) => {
        const state = play(newReveal(fields, how), list);
        if (!isHandedIn(state.parts.a.ending)) return;
        const preview = promised(state);
        const until = (...times: string[]) =>
          preview.filter(({ when }) => times.includes(when)).map(({ field }) => field);
        assert.deepEqual(seen(state), until('now'));
        const closed = play(state, [generous(state), { do: 'close' }]);
        assert.deepEqual(seen(closed), until('now', 'closing'));
        assert.deepEqual(seen(after(closed, { do: 'open-in-appointment' })), until('now', 'closing', 'appointment'));
        shown += preview.length;
      }),
      runs,
    ); // prettier-ignore
    assert(shown > runs.numRuns / 20);
  });

  it('is never less than what they come to see, whatever everybody else does', () => {
    fc.assert(
      fc.property(opening, before, fc.array(others, { maxLength: 8 }), (how, list, then) => {
        const state = play(newReveal(fields, how), list);
        const preview = promised(state).map(({ field }) => field);
        for (const name of seen(play(state, then))) assert(preview.includes(name), name);
      }),
      runs,
    );
  });

  it('tells nothing of what the other did', () => {
    fc.assert(
      fc.property(opening, before, (how, list) => {
        const alone = list.filter((act) => 'author' in act && act.author === authors[0]);
        assert.deepEqual(
          promised(play(newReveal(fields, how), list)),
          promised(play(newReveal(fields, how), alone)),
        );
      }),
      runs,
    );
  });

  it('after the closing only the appointment is left, and says what takes two', () => {
    const shared = Object.fromEntries(['question', 'note'].map((name) => [name, { value: 'one', level: 'V2' as const }])); // prettier-ignore
    const part = { answers: shared, ending: 'done' as const };
    const own = { fields, opening: 'closing' as const, part, out: [] };
    const lines = (closed: boolean) =>
      previewOf({ ...own, closed }).map(({ field, when, needsBoth }) => `${field} ${when} ${needsBoth}`);
    assert.deepEqual(lines(false), ['question closing true', 'note closing false']);
    assert.deepEqual(lines(true), ['question appointment true', 'note appointment false']);
  });
});
