import {
  movesOf,
  newDialogue,
  pauseMinutes,
  step,
  view,
  type Act,
  type Dialogue,
  type Role,
} from '@usward/dialogue';
import { describe, expect, it } from '@jest/globals';
import { isTheirs, leavesTheHand, saidNow, shownOf, topicOf, waysOf, type SaidWord } from './side.rules.ts';

const start = Date.parse('2026-11-21T20:00:00Z');
const does = (state: Dialogue, ...lines: [Role, Act][]) =>
  lines.reduce((before, [by, act], at) => {
    const id = `${before.applied.length} ${at}`;
    const result = step(before, { ...act, id, by, seq: before.seq }, start);
    if ('refused' in result) throw new Error(`${by} ${act.do}: ${result.refused}`);
    return result.state;
  }, state);
const sideOf = (state: Dialogue, role: Role) => ({
  view: view(state, role, start),
  moves: movesOf(state, role, start),
  words: [] as SaidWord[],
});
const opened = does(
  newDialogue('two-phones', start),
  ['a', { do: 'topic' }],
  ['a', { do: 'first', first: 'a' }],
  ['a', { do: 'read-rule' }],
  ['a', { do: 'ready' }],
  ['b', { do: 'ready' }],
);

describe('which screen stands', () => {
  it('for each of the two, from the first question to the answer', () => {
    const walk: [Dialogue, string, string][] = [
      [opened, 'talk', 'their-talk'],
      [does(opened, ['a', { do: 'said' }]), 'their-say-back', 'say-back'],
      [does(opened, ['a', { do: 'said' }], ['b', { do: 'paraphrase' }]), 'answer', 'their-answer'],
    ];
    for (const [state, mine, theirs] of walk)
      expect([shownOf(sideOf(state, 'a')), shownOf(sideOf(state, 'b'))]).toEqual([mine, theirs]);
  });

  it('everything that may be done stands on it or behind "other ways", and nothing else', () => {
    const inThemselves = [
      'pause',
      'topic',
      'first',
      'read-rule',
      'ready',
      'said',
      'paraphrase',
      'confirm',
      'not-quite',
      'take',
    ];
    for (const role of ['a', 'b'] as const) {
      const side = sideOf(opened, role);
      const rest = side.moves.filter((move) => !inThemselves.includes(move));
      expect(waysOf(side)).toEqual(expect.arrayContaining(rest));
      expect(side.moves).toEqual(expect.arrayContaining(waysOf(side)));
    }
    expect(waysOf(sideOf(opened, 'b'))).not.toContain('pass');
  });

  it('in a pause nothing is covered until its time has come', () => {
    const shared = does(newDialogue('one-phone', start), ['a', { do: 'pause', minutes: pauseMinutes.least }]);
    expect(shownOf(sideOf(shared, 'b'))).toBe('resting');
    const later = start + pauseMinutes.least * 60_000;
    expect(shownOf({ view: view(shared, 'b', later) })).toBe('locked');
  });
});

describe('one phone', () => {
  const mine = does(newDialogue('one-phone', start), ['a', { do: 'take' }]);
  const talking = does(
    mine,
    ['a', { do: 'topic' }],
    ['a', { do: 'first', first: 'a' }],
    ['a', { do: 'read-rule' }],
    ['a', { do: 'ready' }],
    ['a', { do: 'hand-over' }],
    ['b', { do: 'take' }],
    ['b', { do: 'ready' }],
  );

  it('leaves the hand once it is the turn of the other, and not before', () => {
    expect(leavesTheHand('topic', sideOf(does(mine, ['a', { do: 'topic' }]), 'a'))).toBe(false);
    expect(leavesTheHand('ready', sideOf(talking, 'b'))).toBe(true);
    const back = does(talking, ['b', { do: 'hand-over' }], ['a', { do: 'take' }]);
    const stays = does(talking, ['b', { do: 'hand-over' }], ['b', { do: 'take' }]);
    expect(leavesTheHand('take', sideOf(stays, 'b'))).toBe(false);
    expect(leavesTheHand('said', sideOf(does(back, ['a', { do: 'said' }]), 'a'))).toBe(true);
  });

  it('whoever only looks on has a way to give it back', () => {
    const side = sideOf(talking, 'b');
    expect(isTheirs(shownOf(side))).toBe(true);
    expect(side.moves).toContain('hand-over');
    expect(waysOf(side)).not.toContain('hand-over');
  });
});

describe('what was said just now', () => {
  const heard = does(opened, ['a', { do: 'said' }], ['b', { do: 'paraphrase' }]);
  const words: SaidWord[] = [
    { seq: 0, kind: 'topic', by: 'me', text: 'the hour before bed' },
    { seq: heard.seq - 1, kind: 'paraphrase', by: 'partner', text: 'what came across' },
  ];
  const now = (state: Dialogue, at = start) =>
    saidNow({ view: view(state, 'a', at), words }, 'paraphrase', 'partner');

  it('are the words of this step, not those of a round before', () => {
    expect(now(heard)).toBe('what came across');
    const again = does(heard, ['a', { do: 'not-quite' }]);
    const aloud = does(again, ['b', { do: 'paraphrase' }]);
    expect([now(again), now(aloud)]).toEqual([undefined, undefined]);
    expect(topicOf(words)).toBe('the hour before bed');
  });

  it('still are after a pause', () => {
    const paused = does(heard, ['b', { do: 'pause', minutes: pauseMinutes.least }]);
    const later = start + pauseMinutes.least * 60_000;
    const back = (['a', 'b'] as const).reduce((state, by) => {
      const move = {
        do: 'choose' as const,
        choice: 'go-on' as const,
        id: `${by} goes on`,
        by,
        seq: state.seq,
      };
      const result = step(state, move, later);
      return 'state' in result ? result.state : state;
    }, paused);
    expect([now(paused), now(back, later)]).toEqual([undefined, 'what came across']);
  });

  it('on one phone, are there for whoever takes it', () => {
    const handed = does(
      { ...heard, mode: 'one-phone', phone: 'b' },
      ['b', { do: 'hand-over' }],
      ['a', { do: 'take' }],
    );
    expect(now(handed)).toBe('what came across');
  });
});
