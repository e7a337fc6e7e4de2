import { describe, expect, it } from '@jest/globals';
import {
  bothHeld,
  closing,
  gathered,
  heard,
  minute,
  opened,
  play,
  refused,
  start,
  talking,
} from './dialogue.stage.ts';
import { movesOf, type Move } from './moves.ts';
import { newDialogue, pauseMinutes, type Dialogue } from './state.ts';
import { step } from './step.ts';
import { view } from './view.ts';
import { wordsOf } from './words.ts';

const fresh = newDialogue('two-phones', start);
const is = (state: Dialogue) => state.phase.is;

describe('gathering', () => {
  it('needs a topic, who is first, the rule, and both ready', () => {
    expect(refused(fresh, 'a', 'ready')).toBe('dialogue.not-now');
    const one = play(fresh, ...gathered);
    expect(is(one)).toBe('gathering');
    expect(play(one, ['a', 'ready']).phase).toEqual({
      is: 'speaking',
      holder: 'a',
      misses: 0,
      since: one.seq,
    });
  });

  it('who was ready was ready for this topic and this order', () => {
    const changed = play(fresh, ...gathered, ['a', { do: 'first', first: 'b' }]);
    expect(changed.taps).toEqual({ a: null, b: null });
  });

  it('being ready is taken back without a trace', () => {
    const ready = play(fresh, ...gathered);
    expect(view(play(ready, ['b', 'take-back']), 'a', start)).toEqual(view(ready, 'a', start));
  });
});

describe('the floor', () => {
  it('the listener never speaks first, and has no keyboard while listening', () => {
    expect(refused(opened, 'b', 'said')).toBe('dialogue.not-yours');
    expect(movesOf(opened, 'b', start)).toEqual(['close', 'pause', 'fell-asleep', 'stop']);
    expect(movesOf(opened, 'b', start).flatMap(wordsOf)).toEqual([]);
  });

  it('stays with the speaker while the other says it back', () => {
    const paraphrasing = play(opened, ['a', 'said']);
    expect(view(paraphrasing, 'a', start).floor).toBe('me');
    expect(view(paraphrasing, 'b', start).floor).toBe('partner');
    expect(refused(paraphrasing, 'a', 'paraphrase')).toBe('dialogue.not-yours');
  });

  it('"not quite" asks for it once more; after the second the way on is close enough or the appointment', () => {
    const first = play(opened, ['a', 'said'], ['b', 'paraphrase'], ['a', 'not-quite']);
    expect(is(first)).toBe('paraphrasing');
    const second = play(first, ['b', 'paraphrase'], ['a', 'not-quite']);
    expect(movesOf(second, 'a', start).slice(0, 2)).toEqual(['close-enough', 'for-appointment']);
    expect(refused(second, 'a', 'not-quite')).toBe('dialogue.not-now');
    for (const way of ['close-enough', 'for-appointment'] as const)
      expect(is(play(second, ['a', way]))).toBe('settled');
  });

  it('understood, the speaker goes on or passes it; passing is possible at any time', () => {
    const settled = play(opened, ...heard('a', 'b'));
    const speaking = { is: 'speaking', misses: 0, since: settled.seq };
    expect(play(settled, ['a', 'continue']).phase).toEqual({ ...speaking, holder: 'a' });
    expect(play(settled, ['a', 'pass']).phase).toEqual({ ...speaking, holder: 'b' });
    expect(play(opened, ['a', 'said'], ['a', 'pass']).phase).toMatchObject({ holder: 'b' });
    expect(refused(settled, 'b', 'pass')).toBe('dialogue.not-yours');
  });
});

describe('talking it through', () => {
  it('opens once each held the floor and both heard enough', () => {
    const onlyA = play(opened, ...heard('a', 'b'));
    expect(refused(onlyA, 'a', 'heard-enough')).toBe('dialogue.not-now');
    const one = play(bothHeld, ['a', 'heard-enough']);
    expect(is(one)).toBe('settled');
    expect(is(play(one, ['b', 'heard-enough']))).toBe('talking');
  });

  it('a wish of an earlier turn does not count in the next', () => {
    const later = play(bothHeld, ['a', 'heard-enough'], ['b', 'pass'], ['b', 'heard-enough']);
    expect(is(later)).toBe('speaking');
  });
});

describe('a pause', () => {
  const paused = play(opened, ['b', { do: 'pause', minutes: 30 }]);
  const back = start + 30 * minute;
  const choose = (choice: 'go-on' | 'later' | 'leave-it') => ({ do: 'choose' as const, choice });

  it.each([
    [19, 'pause.out-of-range'],
    [20, null],
    [pauseMinutes.most, null],
    [24 * 60, 'pause.out-of-range'],
    [20.5, 'pause.out-of-range'],
    [Number.NaN, 'pause.out-of-range'],
  ])('of %s minutes: %s', (minutes, refusal) => {
    expect(refused(opened, 'b', { do: 'pause', minutes })).toBe(refusal);
  });

  it('is possible from every state by either, and comes back to it', () => {
    for (const state of [fresh, opened, play(opened, ['a', 'said']), bothHeld, talking, closing])
      for (const by of ['a', 'b'] as const) {
        const at = start + 20 * minute;
        const gone = play(state, [by, { do: 'pause', minutes: 20 }]);
        const on = play(gone, ['a', choose('go-on'), at], ['b', choose('go-on'), at]);
        expect(on.phase).toEqual(state.phase);
        expect(on.taps).toEqual(state.taps);
      }
  });

  it('nobody picks before the return time', () => {
    expect(refused(paused, 'a', choose('go-on'), back - 1)).toBe('pause.not-now');
    expect(refused(paused, 'a', choose('go-on'), back)).toBeNull();
  });

  it('anything but two "go on" is "later", no sooner and no otherwise than if nobody had picked', () => {
    const until = back + 15 * minute;
    for (const theirs of [null, 'later', 'leave-it'] as const) {
      const state = play(
        paused,
        ['a', choose('go-on'), back],
        ...(theirs ? [['b', choose(theirs), back] as const] : []),
      );
      expect(view(state, 'a', until - 1)).toMatchObject({ is: 'paused', mine: 'go-on' });
      expect(view(state, 'a', until)).toEqual({ ...view(paused, 'a', until), mine: null });
      expect(view(state, 'a', until).ended).toEqual({ how: 'later', kept: false });
    }
  });

  it('a pick can be changed until then', () => {
    const state = play(
      paused,
      ['a', choose('leave-it'), back],
      ['a', choose('go-on'), back],
      ['b', choose('go-on'), back],
    );
    expect(is(state)).toBe('speaking');
  });
});

describe('the end', () => {
  it('a takeaway and a thank-you each', () => {
    const one = play(closing, ['a', { do: 'give', keep: true }]);
    expect(is(one)).toBe('closing');
    expect(play(one, ['b', { do: 'give', keep: false }]).phase).toEqual({
      is: 'ended',
      how: 'thanked',
      kept: false,
    });
    expect(play(one, ['b', { do: 'give', keep: true }]).phase).toMatchObject({ kept: true });
  });

  it('from any state by either; one of us fell asleep is a good one', () => {
    const paused = play(opened, ['a', { do: 'pause', minutes: 20 }]);
    for (const state of [fresh, opened, talking, closing, paused])
      for (const by of ['a', 'b'] as const) {
        expect(play(state, [by, 'stop']).phase).toMatchObject({ is: 'ended', how: 'stopped' });
        expect(play(state, [by, 'fell-asleep']).phase).toMatchObject({ is: 'ended', how: 'asleep' });
      }
    expect(movesOf(play(opened, ['a', 'stop']), 'a', start)).toEqual([]);
  });
});

describe('over the wire', () => {
  const pass: Move = { do: 'pass', id: 'once', by: 'a', seq: opened.seq };

  it('the same move twice counts once, also after others', () => {
    const once = play(opened, ['a', 'said'], ['b', 'paraphrase']);
    const again: Move = { do: 'said', id: once.applied.at(-2)!, by: 'a', seq: opened.seq };
    expect(step(once, again, start)).toEqual({ state: once });
  });

  it('of two at once the first counts', () => {
    const state = play(opened, ['b', { do: 'pause', minutes: 20 }]);
    expect(step(state, pass, start)).toEqual({ refused: 'dialogue.moved-on' });
  });

  it('what both tap alone never collides', () => {
    const one = play(bothHeld, ['a', 'heard-enough']);
    expect(one.seq).toBe(bothHeld.seq);
  });
});
