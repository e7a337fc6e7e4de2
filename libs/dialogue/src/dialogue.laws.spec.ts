import assert from 'node:assert/strict';
import { describe, expect, it } from '@jest/globals';
import { minute, start } from './dialogue.stage.ts';
import { movesOf, refusal, table, type Act, type Do, type Move } from './moves.ts';
import {
  isFloor,
  newDialogue,
  noTaps,
  other,
  pauseChoices,
  roles,
  type Dialogue,
  type Role,
  type Tap,
} from './state.ts';
import { step } from './step.ts';
import { view } from './view.ts';

// The model check: random walks of moves that are sent late, twice, by the wrong one and at the wrong time.

const { USWARD_PROVE_MINUTES, USWARD_PROVE_SEED } = process.env;
const seed = Number(USWARD_PROVE_SEED ?? Date.now() % 1_000_000_000);
/** Moves that count; those that are refused or come again are on top. `npm run prove` makes more. */
const least = 200_000 * Math.ceil(Number(USWARD_PROVE_MINUTES ?? 1) * (USWARD_PROVE_MINUTES ? 10 : 1));

/** Mulberry32: the same walk for the same seed. */
let turn = seed;
function random(): number {
  turn = (turn + 0x6d2b79f5) | 0;
  let mixed = Math.imul(turn ^ (turn >>> 15), 1 | turn);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}
const among = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)]!;
const chance = (of: number) => random() < of;

const acts = Object.keys(table) as Do[];
const enders: readonly Do[] = ['stop', 'fell-asleep', 'close'];
const minutesTried = [-1, 0, 19, 19.99, 20, 21, 600, 24 * 60 - 1, 24 * 60, 1e9, Number.NaN, Infinity];
const waits = [0, 0, 0, 1, 5_000, minute, 4 * minute];

function actOf(name: Do): Act {
  if (name === 'first') return { do: name, first: among(roles) };
  if (name === 'give') return { do: name, keep: chance(0.5) };
  if (name === 'pause') return { do: name, minutes: among(minutesTried) };
  if (name === 'choose') return { do: name, choice: chance(0.7) ? 'go-on' : among(pauseChoices) };
  return { do: name } as Act;
}

function frozen<T>(value: T): T {
  if (value === null || typeof value !== 'object' || Object.isFrozen(value)) return value;
  Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

/** What an onlooker knows who has only heard the moves that counted. */
type Onlooker = { heldBy: Set<Role>; pausedAt: number };

const seen = { moves: 0, counted: 0, refused: 0, again: 0, walks: 0 };
const reached = new Set<string>();

function walk(): void {
  let state = frozen(newDialogue(among(['two-phones', 'two-phones', 'one-phone']), start));
  let now = start;
  const sent: Move[] = [];
  const onlooker: Onlooker = { heldBy: new Set(), pausedAt: 0 };
  // A little longer than to the end: nothing happens after it.
  for (let [length, ended] = [0, 0]; length < 120 && ended < 4; length++) {
    now += among(waits);
    if (state.phase.is === 'paused' && chance(0.4)) now = state.phase.returnAt + among([-1, 0, 0, minute]);
    if (chance(0.005)) now += 24 * 60 * minute;
    ended += view(state, 'a', now).is === 'ended' ? 1 : 0;
    const by = among(roles);
    const legal = movesOf(state, by, now).filter((name) => !enders.includes(name) || chance(0.02));
    const name = legal.length > 0 && chance(0.85) ? among(legal) : among(acts);
    const seq = view(state, by, now).seq - (chance(0.1) ? 1 : 0);
    const move: Move =
      sent.length > 0 && chance(0.05) ? among(sent) : { ...actOf(name), id: `${seen.moves}`, by, seq };
    sent.push(move);
    state = check(state, move, now, onlooker);
    seen.moves += 1;
  }
  homeward(state, now);
  seen.walks += 1;
}

/** Sends the move, and holds what came of it against every law. */
function check(before: Dialogue, move: Move, now: number, onlooker: Onlooker): Dialogue {
  const isAgain = before.applied.includes(move.id);
  const seqThen = view(before, move.by, now).seq;
  const why = refusal(before, move.by, move, now);
  const result = step(before, move, now);
  if (isAgain) {
    seen.again += 1;
    assert.equal('state' in result && result.state, before, 'the same move counts once');
    return before;
  }
  if ('refused' in result) {
    seen.refused += 1;
    assert.ok(!('state' in result), 'a refused move changes nothing');
    assert.equal(result.refused, move.seq === seqThen ? why : 'dialogue.moved-on');
    return before;
  }
  seen.counted += 1;
  assert.equal(why, null, 'what is drawn as impossible is never done');
  assert.equal(move.seq, seqThen, 'of two at once one counts');
  const state = frozen(result.state);
  const again = step(state, move, now + minute);
  assert.equal('state' in again && again.state, state, 'the same move counts once');
  lawsOfMove(before, move, state, now, onlooker);
  lawsOfState(state, now);
  reached.add(state.phase.is);
  return state;
}

function lawsOfMove(before: Dialogue, move: Move, state: Dialogue, now: number, onlooker: Onlooker): void {
  const { phase } = before;
  if (state.seq === before.seq)
    assert.deepEqual(
      [state.counts, state.at],
      [before.counts, before.at],
      'a tap of one alone counts nothing',
    );
  if (phase.is === 'gathering' && isFloor(state.phase)) assert.equal(state.phase.holder, phase.first);
  if (
    ['said', 'confirm', 'not-quite', 'close-enough', 'for-appointment', 'continue', 'pass'].includes(move.do)
  )
    assert.ok(isFloor(phase) && phase.holder === move.by, 'the listener never speaks first');
  if (move.do === 'paraphrase') assert.ok(isFloor(phase) && phase.holder !== move.by);
  if (isFloor(phase) && isFloor(state.phase) && phase.holder !== state.phase.holder)
    assert.equal(move.do, 'pass', 'the floor only goes by being passed');

  if (['confirm', 'close-enough', 'for-appointment', 'pass'].includes(move.do)) onlooker.heldBy.add(move.by);
  if (state.phase.is === 'talking' && phase.is !== 'talking' && phase.is !== 'paused') {
    assert.equal(move.do, 'heard-enough');
    assert.equal(onlooker.heldBy.size, 2, 'solving never opens early');
  }
  if (state.phase.is === 'paused' && phase.is !== 'paused') onlooker.pausedAt = now;
  if (phase.is === 'paused' && state.phase.is !== 'paused' && state.phase.is !== 'ended') {
    assert.ok(now - onlooker.pausedAt >= 20 * minute, 'a pause never lasts under 20 minutes');
    assert.ok(now < phase.returnAt + 15 * minute, 'later than that it is "later"');
    assert.equal(state.phase, phase.resume.phase, 'and goes on where it stopped');
  }
  if (state.phase.is === 'paused')
    assert.ok(state.phase.returnAt - onlooker.pausedAt < 24 * 60 * minute, 'nor is it agreed for a day');
}

const tapsOf: Partial<Record<Dialogue['phase']['is'], readonly Tap[]>> = {
  gathering: ['ready'],
  paused: pauseChoices,
  closing: ['keep', 'let-go'],
};

function lawsOfState(state: Dialogue, now: number): void {
  const { phase } = state;
  const floors = roles.map((role) => view(state, role, now).floor);
  const floor = isFloor(phase) ? 'me,partner' : ',';
  assert.equal(floors.sort().join(), floor, 'the floor is held by one, and both know by whom');
  for (const role of roles) {
    const own = { view: view(state, role, now), moves: movesOf(state, role, now) };
    const twin = withTap(
      state,
      other(role),
      among([null, ...(tapsOf[phase.is] ?? (['heard-enough'] as const))]),
    );
    const theirs = { view: view(twin, role, now), moves: movesOf(twin, role, now) };
    assert.equal(JSON.stringify(theirs), JSON.stringify(own), 'a tap is private');
    if (phase.is === 'ended') assert.equal(own.moves.length, 0);
    else {
      assert.ok(own.moves.includes('stop') && own.moves.includes('fell-asleep'), 'the end is from any state');
      assert.ok(own.moves.includes('pause') || phase.is === 'paused', 'a pause is from any state');
    }
  }
  if (phase.is === 'ended') assert.deepEqual(state.taps, noTaps);
}

/** The world in which one tapped something else alone, also before a pause. */
function withTap(state: Dialogue, role: Role, tap: Tap | null): Dialogue {
  const { phase } = state;
  const taps = { ...state.taps, [role]: tap };
  if (phase.is !== 'paused') return { ...state, taps };
  return { ...state, taps, phase: { ...phase, resume: { ...phase.resume, taps: noTaps } } };
}

/** What two willing people do next, in this order of wishes: from everywhere it leads to the thanks. */
const wishes: readonly Do[] = [
  ...(['choose', 'give', 'close', 'topic', 'first', 'read-rule', 'ready'] as const),
  ...(['paraphrase', 'confirm', 'close-enough', 'take', 'hand-over'] as const),
];

function homeward(from: Dialogue, moment: number): void {
  let [state, now] = [from, moment];
  let last = null as Role | null;
  for (let length = 0; length < 40 && view(state, 'a', now).is !== 'ended'; length++) {
    if (state.phase.is === 'paused') now = Math.max(now, state.phase.returnAt);
    const [by, name] = wish(state, now, last);
    last = by;
    const act: Act = name === 'choose' ? { do: name, choice: 'go-on' } : actOf(name);
    const result = step(state, { ...act, id: `home ${length}`, by, seq: state.seq }, now);
    assert.ok('state' in result);
    state = result.state;
  }
  const { ended } = view(state, 'a', now);
  assert.ok(ended, `every state can reach an end: ${JSON.stringify(state)}`);
  if (view(from, 'a', moment).is !== 'ended') assert.ok(['thanked', 'later'].includes(ended.how));
}

function wish(state: Dialogue, now: number, last: Role | null): [Role, Do] {
  const isDone = (name: Do) => {
    const { phase } = state;
    if (name === 'topic') return phase.is === 'gathering' && phase.topic;
    if (name === 'first') return phase.is === 'gathering' && phase.first !== null;
    return name === 'read-rule' && phase.is === 'gathering' && phase.rule;
  };
  for (const name of wishes)
    for (const by of roles) {
      const isOnceMore = name === 'choose' && state.taps[by] === 'go-on';
      const isBackAgain = name === 'take' && by === last;
      if (isDone(name) || isOnceMore || isBackAgain) continue;
      if (refusal(state, by, actOf(name), now) === null) return [by, name];
    }
  throw new Error(`nothing leads on from ${JSON.stringify(state)}`);
}

describe('whatever the two do', () => {
  it('keeps the laws of the dialogue', () => {
    while (seen.counted < least) walk();
    process.stdout.write(`· ${JSON.stringify(seen)} (seed ${seed})\n`);
    expect([...reached].sort()).toEqual(
      [...new Set(acts.flatMap((name): readonly string[] => table[name].in)), 'ended'].sort(),
    );
  });
});
