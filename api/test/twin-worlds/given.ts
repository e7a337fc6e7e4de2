import { randomUUID } from 'node:crypto';
import type { Author } from '@usward/exercises';
import { AccountsService } from '../../src/identity/accounts.service.ts';
import { Work } from '../../src/platform/work.ts';
import type { Browser } from '../browser.ts';
import { anAssignment, dayOf } from '../builders/assignments.ts';
import type { Couple, Partner } from '../builders/couples.ts';
import { tick } from '../builders/identity.ts';
import { gesture } from '../builders/responses.ts';
import type { World } from '../harness.ts';
import type { Tap, Task } from './script.ts';

type Gesture = Parameters<Browser['me']['gesture']>[0]['body'];

export const [annsInbox, bensInbox] = ['ann@inbox.example', 'ben@inbox.example'];

/** Each has an address that counts. */
export async function haveMailboxes({ admin, app }: World, { partners }: Couple): Promise<void> {
  for (const [index, { personId }] of partners.entries()) {
    const { rows } = await admin.query('SELECT account_id AS id FROM person WHERE id = $1', [personId]);
    const accountId = String(rows[0].id);
    await app
      .get(Work)
      .run({ kind: 'account', accountId }, (tx) =>
        app.get(AccountsService).setEmail(tx, accountId, [annsInbox, bensInbox][index] ?? ''),
      );
  }
}

/** His private area, without another PIN: with it his cookie would change, and his stream end. */
export const staysOpen = ({ admin }: World, { personId }: Partner) =>
  admin.query("UPDATE sign_in SET private_until = private_until + interval '60 days' WHERE person_id = $1", [
    personId,
  ]);

/** A task of weeks ago. In the one world Ann offered something there that Ben never took, and was ready when he was not. */
export async function before(world: World, couple: Couple, side: 'left' | 'right'): Promise<string> {
  const [ann] = couple.partners;
  const schedule = { kind: 'once' as const, start: dayOf(world, -1), due: dayOf(world, 5) };
  const [occurrenceId = ''] = (await anAssignment(world, couple, { schedule })).occurrenceIds;
  if (side === 'left') {
    await gesture(ann, occurrenceId, 'plan', { do: 'offer', offer: { words: 'Coffee at seven' } });
    await gesture(ann, occurrenceId, 'plan', { do: 'offer', offer: { words: 'Coffee at eight' } });
    await gesture(ann, occurrenceId, 'ready', { do: 'ready' });
  }
  tick(world, 48 * 3_600);
  await world.work();
  world.clock.set(new Date('2026-03-18T01:55:00Z'));
  return occurrenceId;
}

/** The two have stopped, and may choose from the evening on. */
export async function givePause(world: World, ben: Partner, occurrenceId: string): Promise<string> {
  const { pause } = await gesture(ben, occurrenceId, 'pause', { do: 'pause', minutes: 20 }, randomUUID());
  await world.work();
  return pause?.id ?? '';
}

export function tapOf(tap: Tap, pauseId: string): { step: string; body: Gesture } {
  if (tap === 'ready' || tap === 'not-ready') return { step: 'ready', body: { do: tap } };
  return { step: 'pause', body: { do: 'choose', pauseId, choice: tap } };
}

/** Each begins and ends on a day of its own, so that no list is in an order of chance. */
export async function give(world: World, couple: Couple): Promise<Record<Author, Record<Task, string>>> {
  const once = (from: number, to: number) => ({
    kind: 'once' as const,
    start: dayOf(world, from),
    due: dayOf(world, to),
  });
  const closing = await anAssignment(world, couple, { schedule: once(-1, -1), opening: 'closing' });
  const waiting = await anAssignment(world, couple, { schedule: once(-2, 0), opening: 'appointment' });
  await anAssignment(world, couple, { schedule: once(-3, 1), for: { kind: 'each' } });
  const of = async ({ browser }: Partner) => {
    const { tasks } = await browser.me.today();
    const solo = tasks.find(({ variant }) => variant === 'solo')?.occurrenceId ?? '';
    return { closing: closing.occurrenceIds[0] ?? '', appointment: waiting.occurrenceIds[0] ?? '', solo };
  };
  const [ann, ben] = couple.partners;
  return { a: await of(ann), b: await of(ben) };
}
