import type { Act, Do, Refusal } from './moves.ts';
import { newDialogue, type Dialogue, type Role } from './state.ts';
import { step } from './step.ts';

// For the tests: what two people do, one line after the other.

export const minute = 60_000;
export const start = Date.parse('2026-11-21T20:00:00Z');

type Short = Exclude<Do, 'first' | 'give' | 'pause' | 'choose'> | Act;
export type Line = readonly [by: Role, act: Short, at?: number];

const actOf = (act: Short): Act => (typeof act === 'string' ? { do: act } : act);

/** The dialogue after these lines, each sent by somebody who has just looked; throws where one is refused. */
export function play(from: Dialogue, ...lines: readonly Line[]): Dialogue {
  return lines.reduce((state, [by, act, at]) => {
    const result = attempt(state, by, act, at ?? state.at);
    if ('refused' in result) throw new Error(`${by} ${JSON.stringify(act)}: ${result.refused}`);
    return result.state;
  }, from);
}

/** Why the line is refused, or null where it is not. */
export function refused(state: Dialogue, ...[by, act, at]: Line): Refusal | null {
  const result = attempt(state, by, act, at ?? state.at);
  return 'refused' in result ? result.refused : null;
}

const attempt = (state: Dialogue, by: Role, act: Short, at: number) =>
  step(state, { ...actOf(act), id: `move ${state.applied.length}`, by, seq: state.seq }, at);

export const gathered: readonly Line[] = [
  ['a', 'topic'],
  ['b', { do: 'first', first: 'a' }],
  ['a', 'read-rule'],
  ['b', 'ready'],
];

/** Two phones, and `a` has the floor. */
export const opened: Dialogue = play(newDialogue('two-phones', start), ...gathered, ['a', 'ready']);

/** One says something, and it was understood at once. */
export const heard = (speaker: Role, listener: Role): Line[] => [
  [speaker, 'said'],
  [listener, 'paraphrase'],
  [speaker, 'confirm'],
];

/** Both held the floor; it is `b`'s. */
export const bothHeld: Dialogue = play(opened, ...heard('a', 'b'), ['a', 'pass'], ...heard('b', 'a'));

export const talking: Dialogue = play(bothHeld, ['a', 'heard-enough'], ['b', 'heard-enough']);
export const closing: Dialogue = play(talking, ['b', 'close']);
