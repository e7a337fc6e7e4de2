import { describe, expect, it } from '@jest/globals';
import { bothHeld, closing, minute, opened, play, refused, start } from './dialogue.stage.ts';
import { movesOf } from './moves.ts';
import { newDialogue, type PauseChoice } from './state.ts';
import { summary } from './summary.ts';
import { view } from './view.ts';
import { mayDrop, readable, type Word } from './words.ts';

describe('one phone', () => {
  const shared = newDialogue('one-phone', start);
  const mine = play(shared, ['a', 'take'], ['a', 'topic']);

  it('only whose turn it is with it may do anything but stop the flow', () => {
    expect(movesOf(shared, 'a', start)).toEqual(['pause', 'fell-asleep', 'stop', 'take']);
    expect(refused(mine, 'b', 'topic')).toBe('dialogue.other-phone');
    expect(movesOf(mine, 'b', start)).toEqual(['pause', 'fell-asleep', 'stop']);
    expect(refused(mine, 'b', 'take')).toBe('dialogue.not-now');
  });

  it('handing over locks it until the other takes it', () => {
    const between = play(mine, ['a', 'hand-over']);
    expect([view(between, 'a', start).locked, view(between, 'b', start).locked]).toEqual([true, true]);
    expect(view(play(between, ['b', 'take']), 'b', start).locked).toBe(false);
  });

  it('whoever takes it and says they are the other finds no choice that was made', () => {
    const seen = (choice: PauseChoice) => {
      const paused = play(mine, ['a', { do: 'pause', minutes: 20 }]);
      const chosen = play(paused, ['a', { do: 'choose', choice }, start + 20 * minute]);
      return view(play(chosen, ['a', 'hand-over'], ['a', 'take']), 'a', start + 20 * minute);
    };
    expect(seen('go-on').mine).toBe('done');
    for (const choice of ['later', 'leave-it'] as const) expect(seen(choice)).toEqual(seen('go-on'));
  });

  it('nor does a screen that lies open tell whether the words are kept', () => {
    const given = (keep: boolean) => view(play(closing, ['a', { do: 'give', keep }]), 'a', start);
    expect(given(true).mine).toBe('done');
    expect(given(false)).toEqual(given(true));
  });

  it('two phones have nothing to hand over', () => {
    for (const act of ['hand-over', 'take'] as const)
      expect(refused(opened, 'a', act)).toMatch(/^dialogue\.not-now$/);
  });
});

describe('words', () => {
  const word = (kind: Word['kind'], by: Word['by']): Word => ({
    seq: 0,
    kind,
    by,
    text: `${kind} of ${by}`,
  });
  const all = [word('topic', 'a'), word('meaning', 'a'), word('takeaway', 'a'), word('thanks', 'b')];

  it("a takeaway is its author's until both gave one and keep them", () => {
    expect(readable(closing, 'b', all, start).map(({ kind }) => kind)).toEqual([
      'topic',
      'meaning',
      'thanks',
    ]);
    const give = (keep: boolean) => ({ do: 'give' as const, keep });
    const kept = play(closing, ['a', give(true)], ['b', give(true)]);
    expect(readable(kept, 'b', all, start)).toEqual(all);
    const dropped = play(closing, ['a', give(true)], ['b', give(false)]);
    expect(readable(dropped, 'a', all, start)).toEqual([]);
    expect([mayDrop(closing, start), mayDrop(kept, start), mayDrop(dropped, start)]).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('are not for whose turn it is not with the one phone', () => {
    const state = play(newDialogue('one-phone', start), ['a', 'take']);
    expect(readable(state, 'b', all, start)).toEqual([]);
    expect(readable(state, 'a', all, start)).toHaveLength(3);
  });
});

describe('the summary', () => {
  it('counts no more than ten minutes between two moves: a phone slept', () => {
    const slept = play(opened, ['a', 'said', start + 5 * 60 * minute]);
    expect(summary(slept, slept.at).floor.a.minutes).toBe(10);
  });

  it('is the same whatever one tapped alone meanwhile, and took back', () => {
    const floor = play(bothHeld, ['b', 'continue']);
    const said = ['b', 'said', start + 30 * minute] as const;
    const tapping = play(
      floor,
      ['a', 'heard-enough', start + 9 * minute],
      ['a', 'take-back', start + 18 * minute],
      said,
    );
    expect(summary(tapping, tapping.at)).toEqual(summary(play(floor, said), tapping.at));
    const [left, alone] = [['b', 'stop', start] as const, ['a', 'heard-enough', start + 9 * minute] as const];
    expect(summary(play(play(floor, alone), left), start)).toEqual(summary(play(floor, left), start));
  });

  it('counts turns, first tries and pauses, and time without the pauses', () => {
    const at = (minutes: number) => start + minutes * minute;
    const go = { do: 'choose', choice: 'go-on' } as const;
    const state = play(
      opened,
      ['a', 'said', at(2)],
      ['b', 'paraphrase', at(3)],
      ['a', 'confirm', at(3)],
      ['b', { do: 'pause', minutes: 20 }, at(4)],
      ['a', go, at(24)],
      ['b', go, at(25)],
      ['a', 'pass', at(26)],
      ['b', 'said', at(28)],
      ['a', 'paraphrase', at(28)],
      ['b', 'not-quite', at(29)],
      ['a', 'paraphrase', at(29)],
      ['b', 'confirm', at(29)],
      ['b', 'stop', at(30)],
    );
    expect(summary(state, at(30))).toEqual({
      minutes: 9,
      floor: { a: { turns: 1, minutes: 5 }, b: { turns: 1, minutes: 4 } },
      answered: 2,
      confirmedAtFirst: 1,
      keptForAppointment: 0,
      pauses: 1,
      ended: 'stopped',
    });
  });
});
