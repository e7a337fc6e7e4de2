import assert from 'node:assert/strict';
import { describe, it } from '@jest/globals';
import fc from 'fast-check';
import type { Answers } from './answers.ts';
import { endings, isHandedIn } from './endings.ts';
import { openings, type FieldRule } from './exercise.ts';
import { isNarrower, levels, readers } from './level.ts';
import {
  after,
  authors,
  may,
  mayRead,
  newReveal,
  whatOpens,
  type Act,
  type Author,
  type Reveal,
} from './reveal.ts';

// Random interleavings of everything two partners and a clinician can do, 10,000 for each law; `npm run prove` makes more.
const runs = { numRuns: Math.ceil(10_000 * Number(process.env['USWARD_PROVE_MINUTES'] ?? 1)) };

const fields: Record<string, FieldRule> = {
  question: { widest: 'V2', start: 'V2', opens: 'both' },
  memory: { widest: 'VP', start: 'VP', opens: 'both' },
  note: { widest: 'V2', start: 'V0', opens: 'alone' },
  letter: { widest: 'V2', start: 'VP', opens: 'sent' },
  fairness: { widest: 'V1', start: 'V0', opens: 'never' },
};
const names = Object.keys(fields);
const openable = names.filter((name) => fields[name]?.opens !== 'never');

const author = fc.constantFrom(...authors);
const name = fc.constantFrom(...names);
const level = fc.constantFrom(...levels);
const ending = fc.constantFrom(...endings);
const value = fc.constantFrom('one', 'two');
const answers = fc.dictionary(name, fc.record({ value, level }));
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ do: fc.constant('write'), author, answers, ending }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('narrow'), author, field: name, level }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('withdraw'), author }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('send'), author, field: name }) },
  {
    weight: 4,
    arbitrary: fc.constantFrom<Act>(
      { do: 'hold' },
      { do: 'release' },
      { do: 'close' },
      { do: 'open-in-appointment' },
    ),
  },
);
const acts = fc.array(act, { maxLength: 24 });
const fresh = fc.constantFrom(...openings).map((opening) => newReveal(fields, opening));

const play = (list: Act[], state: Reveal): Reveal => list.reduce(after, state);

/** Every state on the way, the first one included. */
function moments(state: Reveal, list: Act[]): Reveal[] {
  const states = [state];
  for (const step of list) states.push(after(states.at(-1) ?? state, step));
  return states;
}

const other = (one: Author): Author => (one === 'a' ? 'b' : 'a');
const notOf = (one: Author) => (step: Act) => !('author' in step) || step.author !== one;

/** Everything the partner of `one` can learn of `one` from the rules: what would open, and what may be read. */
const seenByPartner = (state: Reveal, one: Author) => ({
  closing: whatOpens(state, 'closing'),
  appointment: whatOpens(state, 'appointment'),
  readable: names.map((field) => mayRead(state, 'partner', one, field)),
  ownReadable: names.map((field) => mayRead(state, 'partner', other(one), field)),
});

const withPart = (state: Reveal, one: Author, given: Answers, how = state.parts[one].ending): Reveal => ({
  ...state,
  parts: { ...state.parts, [one]: { answers: given, ending: how } },
});

describe('at every moment of every interleaving', () => {
  it('nobody reads what the level forbids, and a draft is read by nobody else', () => {
    const law = fc.property(fresh, acts, (start, list) => {
      for (const state of moments(start, list)) {
        for (const one of authors) {
          for (const field of names) {
            const answer = state.parts[one].answers[field];
            const isSent =
              field === 'letter' && state.opened.some((item) => item.author === one && item.field === field);
            const isOut = answer && (isHandedIn(state.parts[one].ending) || isSent);
            if (mayRead(state, 'partner', one, field)) assert(isOut && readers(answer.level).partner);
            if (mayRead(state, 'clinician', one, field)) assert(isOut && readers(answer.level).clinicians);
            assert.equal(mayRead(state, 'author', one, field), answer !== undefined);
          }
        }
      }
    });
    fc.assert(law, runs);
  });

  it('nothing opens before closing but a note that was sent, nor ever what never opens', () => {
    const law = fc.property(fresh, acts, (start, list) => {
      for (const { opened, opening, closed } of moments(start, list)) {
        const unsent = opened.filter(({ field }) => field !== 'letter');
        assert(unsent.length === 0 || (closed && opening !== 'never'));
        assert(opened.every(({ field }) => openable.includes(field)));
      }
    });
    fc.assert(law, runs);
  });

  it('a blind field opens for both or for none', () => {
    const law = fc.property(fresh, acts, (start, list) => {
      const { opened } = play(list, start);
      for (const blind of ['question', 'memory']) {
        assert([0, 2].includes(opened.filter(({ field }) => field === blind).length));
      }
    });
    fc.assert(law, runs);
  });

  it('an answer the other may not read is the same to them as none', () => {
    const hidden = fc.record({ value, level: fc.constantFrom('V0', 'VM', 'V1') });
    const law = fc.property(
      fresh,
      acts,
      acts,
      author,
      name,
      hidden,
      (start, before, later, one, field, answer) => {
        // A note that was sent is no longer hidden, and stays as it is.
        const state = play(
          before.filter(({ do: what }) => what !== 'send'),
          start,
        );
        const without = Object.fromEntries(
          Object.entries(state.parts[one].answers).filter(([key]) => key !== field),
        );
        const others = later.filter(notOf(one));
        const hiding = play(others, withPart(state, one, { ...without, [field]: answer }));
        const lacking = play(others, withPart(state, one, without));
        assert.deepEqual(seenByPartner(hiding, one), seenByPartner(lacking, one));
      },
    );
    fc.assert(law, runs);
  });

  it('a draft is the same to the other as an untouched page', () => {
    const law = fc.property(fresh, acts, acts, author, answers, (start, before, later, one, draft) => {
      const state = play(
        before.filter(
          ({ do: what }) => what !== 'close' && what !== 'open-in-appointment' && what !== 'send',
        ),
        start,
      );
      const others = later.filter(notOf(one));
      const drafted = play(others, withPart(state, one, draft, 'open'));
      const untouched = play(others, withPart(state, one, {}, 'open'));
      assert.deepEqual(seenByPartner(drafted, one), seenByPartner(untouched, one));
    });
    fc.assert(law, runs);
  });

  it('a note opens only by being sent, while it is open and the other may read it', () => {
    const law = fc.property(fresh, acts, (start, list) => {
      let last = start;
      for (const [at, state] of moments(start, list).entries()) {
        for (const one of authors) {
          const has = ({ opened }: Reveal) =>
            opened.some(({ author: by, field }) => by === one && field === 'letter');
          const did = list[at - 1];
          if (!has(state)) assert(!has(last));
          else if (!has(last)) {
            assert.deepEqual({ ...did }, { do: 'send', author: one, field: 'letter' });
            assert(!last.closed && mayRead(state, 'partner', one, 'letter'));
          } else {
            const [was, now] = [last.parts[one].answers['letter'], state.parts[one].answers['letter']];
            if (now) assert(was && now.value === was.value && isNarrower(now.level, was.level));
          }
        }
        last = state;
      }
    });
    fc.assert(law, runs);
  });

  it('narrowing never gives a reader anything', () => {
    const law = fc.property(fresh, acts, author, name, level, (start, list, one, field, to) => {
      const state = play(list, start);
      const narrowed = after(state, { do: 'narrow', author: one, field, level: to });
      for (const reader of ['partner', 'clinician'] as const) {
        for (const key of names) {
          if (mayRead(narrowed, reader, one, key)) assert(mayRead(state, reader, one, key));
        }
      }
      const before = whatOpens(state, 'appointment').map((item) => item.author + item.field);
      assert(whatOpens(narrowed, 'appointment').every((item) => before.includes(item.author + item.field)));
    });
    fc.assert(law, runs);
  });

  it('narrowing and withdrawing are always possible', () => {
    const law = fc.property(fresh, acts, author, (start, list, one) => {
      const state = play(list, start);
      for (const [field, answer] of Object.entries(state.parts[one].answers)) {
        for (const to of levels.filter((candidate) => isNarrower(candidate, answer.level))) {
          assert(may(state, { do: 'narrow', author: one, field, level: to }));
        }
      }
      const withdrawn = after(state, { do: 'withdraw', author: one });
      for (const field of names) {
        assert(!mayRead(withdrawn, 'partner', one, field) && !mayRead(withdrawn, 'clinician', one, field));
      }
    });
    fc.assert(law, runs);
  });

  it('closing is final: what may open only loses words and readers after it', () => {
    const law = fc.property(fresh, acts, acts, (start, before, later) => {
      const closed = after(play(before, start), { do: 'close' });
      const candidates = [...closed.opened, ...whatOpens(closed, 'appointment')].map(
        (item) => item.author + item.field,
      );
      let last = closed;
      for (const state of moments(closed, later)) {
        assert(state.closed && state.opened.every((item) => candidates.includes(item.author + item.field)));
        for (const one of authors) {
          for (const field of openable) {
            const was = last.parts[one].answers[field];
            const now = state.parts[one].answers[field];
            if (now) assert(was && now.value === was.value && isNarrower(now.level, was.level));
          }
        }
        last = state;
      }
    });
    fc.assert(law, runs);
  });
});
