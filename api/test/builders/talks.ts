import { randomUUID } from 'node:crypto';
import type { PartnerClient } from '@usward/client/me';
import type { World } from '../harness.ts';
import { anAssignment } from './assignments.ts';
import type { Couple, Partner } from './couples.ts';

type Asked = Parameters<PartnerClient['me']['moveDialogue']>[0];
export type Act = Asked['body']['act'];
export type Words = NonNullable<Asked['body']['words']>;
export type Page = Awaited<ReturnType<PartnerClient['me']['dialogue']>>;
type Someone = Pick<Partner, 'browser'>;

/** Where a talk can be begun, given by the couple's clinician. */
export async function aTalkToHave(
  world: World,
  couple: Couple,
): Promise<{ occurrenceId: string; assignmentId: string }> {
  const given = await anAssignment(world, couple, { key: 'listening', plan: {} });
  return { occurrenceId: given.occurrenceIds[0] ?? '', assignmentId: given.assignmentId };
}

export const begin = (
  { browser }: Someone,
  occurrenceId: string,
  body: Parameters<PartnerClient['me']['beginDialogue']>[0]['body'] = { mode: 'two-phones' },
  dialogueId: string = randomUUID(),
): Promise<Page> => browser.me.beginDialogue({ params: { occurrenceId, dialogueId }, body });

export const look = ({ browser }: Someone, dialogueId: string): Promise<Page> =>
  browser.me.dialogue({ params: { dialogueId } });

/** By somebody who has just looked. */
export async function move(
  one: Someone,
  dialogueId: string,
  act: Act | Exclude<Act['do'], 'first' | 'give' | 'pause' | 'choose'>,
  words: Words = {},
  by: 'me' | 'partner' = 'me',
): Promise<Page> {
  const { seq } = (await look(one, dialogueId)).mine.view;
  return one.browser.me.moveDialogue({
    params: { dialogueId, moveId: randomUUID() },
    body: { seq, by, act: typeof act === 'string' ? { do: act } : act, words },
  });
}

type Line = readonly [Someone, Parameters<typeof move>[2], Words?];
export async function play(dialogueId: string, ...lines: Line[]): Promise<void> {
  for (const [one, act, words] of lines) await move(one, dialogueId, act, words);
}

/** Up to where `a` has the floor. */
export const opening = (a: Someone, b: Someone): Line[] => [
  [a, 'topic', { topic: 'the dishes' }],
  [a, { do: 'first', first: 'me' }],
  [b, 'read-rule'],
  [a, 'ready'],
  [b, 'ready'],
];

/** One says something, and it was understood at once. */
export const heard = (speaker: Someone, listener: Someone, words: Words = {}): Line[] => [
  [speaker, 'said'],
  [listener, 'paraphrase', words],
  [speaker, 'confirm'],
];

/** From the floor of `a` to where each gives a takeaway. */
export const toTheEnd = (a: Someone, b: Someone): Line[] => [
  ...heard(a, b, { paraphrase: 'that the dishes wait for you' }),
  [a, 'pass'],
  ...heard(b, a),
  [a, 'heard-enough'],
  [b, 'heard-enough'],
  [a, 'close'],
];
