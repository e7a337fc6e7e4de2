import {
  movesOf,
  newDialogue,
  pauseMinutes,
  refusal,
  roles,
  view,
  type Act,
  type Do,
} from '@usward/dialogue';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { done, isResting, linesOf, me, nextAct, settledAlone, type Practice } from './practice.script.ts';
import { isTheirs, shownOf, waysOf } from './side.rules.ts';

const start = Date.parse('2026-11-21T20:00:00Z');
const begun: Practice = { dialogue: newDialogue('two-phones', start), now: start, moves: 0 };

const sideOf = ({ dialogue, now }: Practice) => ({
  view: view(dialogue, me, now),
  moves: movesOf(dialogue, me, now),
  words: [],
});
const isOver = (practice: Practice) => shownOf(sideOf(practice)) === 'ended';

/** One tap, whatever stands on the screen: numbers choose among it. */
function tapped(practice: Practice, among: number, of: number): Practice {
  const { moves } = sideOf(practice);
  const next = nextAct(practice);
  // What begins it anew, or interrupts it, is tapped now and then.
  const isRare = (name: Do) =>
    ['topic', 'first', 'pause', 'close', 'pass', 'take-back'].includes(name) && of % 4 > 0;
  const wanted = moves.filter((name) => !isRare(name));
  const usual = wanted.some((name) => !['fell-asleep', 'stop'].includes(name)) || next ? wanted : moves;
  const taps: (() => Practice)[] = usual
    .filter((name) => name !== 'fell-asleep' && name !== 'stop')
    .map((name) => () => done(practice, me, actOf(name, of)));
  if (next) taps.push(() => done(practice, roles[1], next));
  if (isResting(practice)) taps.push(() => skipped(practice));
  expect(taps.length).toBeGreaterThan(0);
  return settledAlone((taps[among % taps.length] ?? (() => practice))());
}

function skipped(practice: Practice): Practice {
  const { phase } = practice.dialogue;
  return phase.is === 'paused' ? { ...practice, now: phase.returnAt } : practice;
}

function actOf(name: Do, of: number): Act {
  if (name === 'first') return { do: name, first: of % 2 ? 'a' : 'b' };
  if (name === 'give') return { do: name, keep: of % 2 === 1 };
  if (name === 'pause') return { do: name, minutes: pauseMinutes.least + (of % 100) };
  if (name === 'choose') return { do: name, choice: 'go-on' };
  return { do: name } as Act;
}

/** What somebody taps who only follows the buttons. */
const wishes: readonly Do[] = [
  ...(['choose', 'give', 'heard-enough', 'ready'] as const),
  ...(['paraphrase', 'confirm', 'close-enough', 'said', 'pass', 'close'] as const),
];

function homeward(practice: Practice): Practice {
  const { gathering } =
    practice.dialogue.phase.is === 'gathering' ? sideOf(practice).view : { gathering: null };
  const missing: Act | null = !gathering
    ? null
    : !gathering.topic
      ? { do: 'topic' }
      : !gathering.first
        ? { do: 'first', first: 'b' }
        : !gathering.rule
          ? { do: 'read-rule' }
          : null;
  if (missing) return settledAlone(done(practice, me, missing));
  if (isResting(practice)) return settledAlone(skipped(practice));
  const next = nextAct(practice);
  if (next) return settledAlone(done(practice, roles[1], next));
  const wish = wishes
    .map((name) => actOf(name, 1))
    .find((act) => !refusal(practice.dialogue, me, act, practice.now));
  expect(wish).toBeDefined();
  return wish ? settledAlone(done(practice, me, wish)) : practice;
}

/** As many small as large numbers: a tap is chosen by the rest. */
const any = fc.noBias(fc.nat({ max: 1e6 }));

describe('trying it out alone', () => {
  it('never gets stuck, and leads to the end from wherever one has tapped oneself to', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(
        fc.array(fc.tuple(any, any), {
          minLength: 20,
          maxLength: 120,
          size: 'max',
        }),
        (taps) => {
          let practice = begun;
          for (const [among, of] of taps) {
            if (isOver(practice)) break;
            reached.add(shownOf(sideOf(practice)));
            practice = tapped(practice, among, of);
          }
          let steps = 0;
          while (!isOver(practice) && steps++ < 40) practice = homeward(practice);
          expect(view(practice.dialogue, me, practice.now).ended?.how).toMatch(/thanked|later/);
        },
      ),
      { numRuns: 500 },
    );
    expect([...reached].sort()).toEqual(
      expect.arrayContaining([
        'answer',
        'choosing',
        'closing',
        'resting',
        'say-back',
        'their-talk',
        'unsettled',
        'what-now',
      ]),
    );
  });

  it('tries both parts: one is heard wrong first, and then one listens', () => {
    const played: [string, string | null][] = [];
    let practice = [
      { do: 'topic' },
      { do: 'first', first: 'a' },
      { do: 'read-rule' },
      { do: 'ready' },
      { do: 'said' },
    ].reduce((now, act) => settledAlone(done(now, me, act as Act)), begun);
    for (let step = 0; step < 20 && !isOver(practice); step++) {
      played.push([shownOf(sideOf(practice)), linesOf(practice).says]);
      const isWrong = linesOf(practice).says === 'pBackWrong';
      practice = isWrong ? settledAlone(done(practice, me, { do: 'not-quite' })) : homeward(practice);
    }
    expect(played).toEqual([
      ['their-say-back', null],
      ['answer', 'pBackWrong'],
      ['their-say-back', null],
      ['answer', 'pBack1'],
      ['settled', null],
      ['their-talk', 'pTheirs1'],
      ['say-back', 'pTheirs1'],
      ['their-answer', null],
      ['their-settled', 'pYes'],
      ['what-now', 'pWhatNow'],
      ['closing', 'pClosing'],
    ]);
  });

  it('where the other goes on by themselves, there is always a tap that lets them', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(any, any), { maxLength: 40 }), (taps) => {
        const practice = taps.reduce(
          (now, [among, of]) => (isOver(now) ? now : tapped(now, among, of)),
          begun,
        );
        const side = sideOf(practice);
        const shown = shownOf(side);
        const onScreen = ['heard-enough', 'take-back'].some((name) => side.moves.includes(name as Do));
        if (isTheirs(shown))
          expect(nextAct(practice) !== null || onScreen || waysOf(side).length > 2).toBe(true);
      }),
    );
  });
});
