import { canary } from './builders/canary.ts';
import type { Couple } from './builders/couples.ts';
import { respond } from './builders/responses.ts';
import type { World } from './harness.ts';

/** An appointment that is over, about which each is asked. */
export async function anHourThatIsOver(world: World, { clinician, coupleId }: Couple): Promise<void> {
  const startsAt = new Date(world.clock.now().getTime() - 3 * 3_600_000).toISOString();
  await clinician.browser.clinic.addAppointment({ params: { coupleId }, body: { startsAt, minutes: 50 } });
  await world.work();
}

/** What the author told the therapist alone about it. */
export async function toldOfTheHour(world: World, { partners: [author] }: Couple): Promise<void> {
  const { rows } = await world.admin.query<{ id: string }>(
    `SELECT o.id FROM occurrence o JOIN assignment a ON a.id = o.assignment_id
     WHERE a.exercise_key = 'the-hour' AND a.begun_by = $1`,
    [author.personId],
  );
  await respond(author, rows[0]?.id ?? '', {
    understood: { value: { picked: ['a-little'] }, level: 'V1' },
    'next-time': { value: canary(author.name, 'hour'), level: 'V1' },
  });
}
