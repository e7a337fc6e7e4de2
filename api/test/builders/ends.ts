import type { World } from '../harness.ts';
import type { Couple, Partner } from './couples.ts';
import { confirm } from './identity.ts';

type Ending = { askedBy?: string | null; words?: string | null };

/** The work of two ends as it does in life: their clinician proves who they are, has asked whether it is safe, and it is now. */
export async function part(
  world: World,
  { coupleId, clinician }: Pick<Couple, 'coupleId' | 'clinician'>,
  { askedBy = null, words = null }: Ending = {},
): Promise<void> {
  await confirm(world, clinician);
  const at = world.clock.now().toISOString();
  await clinician.browser.clinic.uncouple({
    params: { coupleId },
    body: { isSafe: true, askedBy, answer: 'Asked alone; somebody is with them tonight.', at, words },
  });
  await world.work();
}

/**
 * One part has ended and the other goes on: so a couple stands when one of the two was erased, or in a database from before
 * parts ended together. Nothing of the product does it to somebody who has joined, so the database does.
 */
export async function wasLeftAlone(
  world: World,
  coupleId: string,
  leaving: Pick<Partner, 'personId'>,
): Promise<void> {
  await world.admin.query(
    "UPDATE membership SET ended_at = app.now() WHERE couple_id = $1 AND person_id = $2 AND kind = 'partner'",
    [coupleId, leaving.personId],
  );
}
