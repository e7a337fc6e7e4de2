import { randomUUID } from 'node:crypto';
import { takeTheDesk, openCouple } from '../test/world/couple.ts';
import type { Product } from '../test/world/product.ts';
import { Visitor } from '../test/world/visitor.ts';
import type { World } from '../test/world/world.ts';

const password = 'four lamps by a quiet window';
const owner = { displayName: 'Ruth Vale', signInName: 'ruth', password, locale: 'en' as const };
const tasks = 104;
const day = (plus: number) => new Date(Date.now() + plus * 86_400_000).toISOString().slice(0, 10);

/**
 * A clinician with 25 couples, one of which has met every other week for a year and did something twice a week. It is
 * lived through the doors everybody uses, today, and put back in time afterwards: what is sealed is bound to rows, not to days.
 */
export async function aPractice(product: Product) {
  await product.found({
    practice: 'Vale & Aguirre',
    timeZone: 'Europe/Madrid',
    country: 'ES',
    name: owner.signInName,
    ...owner,
  });
  const world = { product } as World;
  const desk = await takeTheDesk(world, { name: '', timeZone: '', owner });
  const { clinic } = desk.visitor;
  const selves = ['Ada', 'Bo'].map((name) => ({ name, language: 'en' as const, signInName: name }));
  const { coupleId, personIds } = await openCouple(world, desk, selves);
  const partners = ['Cleo', 'Dan'].map((displayName) => ({
    displayName,
    locale: 'en' as const,
    address: 'tu' as const,
  }));
  for (let at = 1; at < 25; at++) await clinic.openCouple({ body: { timeZone: 'Europe/Madrid', partners } });
  const visitors: Visitor[] = [];
  for (const [at, personId] of personIds.entries())
    visitors.push(await join(product, desk.visitor, coupleId, personId, at));
  for (let task = 0; task < tasks; task++)
    await clinic.assign({
      params: { coupleId },
      body: {
        key: 'i-statement',
        version: 1,
        for: { kind: 'both' },
        schedule: { kind: 'once', start: day(0), due: day(5) },
        plan: { atHome: true },
      },
    });
  const { assignments } = await clinic.assignments({ params: { coupleId } });
  const given = assignments.flatMap(({ occurrences }) => occurrences.map(({ occurrenceId }) => occurrenceId));
  for (const { me } of visitors)
    for (const occurrenceId of given)
      await me.respond({
        params: { occurrenceId },
        body: {
          write: randomUUID(),
          base: 0,
          ending: 'done',
          happened: [],
          sent: [],
          answers: {
            statement: {
              value: 'I miss us in the evening, and I would like ten minutes on the sofa with you.',
              level: 'V2',
            },
          },
        },
      });
  await putBack(product, coupleId, given);
  const { appointmentId } = await clinic.addAppointment({
    params: { coupleId },
    body: { startsAt: new Date(Date.now() + 3_600_000).toISOString(), minutes: 50 },
  });
  const cookie =
    desk.visitor
      .cookies()
      .map(({ name, value }) => `${name}=${value}`)
      .find((pair) => pair.startsWith('usward-clinic')) ?? '';
  return { cookie, coupleId, appointmentId };
}

async function join(
  product: Product,
  desk: Visitor,
  coupleId: string,
  personId: string,
  at: number,
): Promise<Visitor> {
  const { link, code } = await desk.clinic.invite({ params: { coupleId }, body: { personId, email: null } });
  const visitor = new Visitor(product.address);
  await visitor.open.join({
    body: {
      token: new URL(link).hash.slice(1), code, displayName: `Partner ${at}`, signInName: `partner-${at}`, email: null,
      password, pin: '492817', locale: 'en', address: 'tu', isOwnPhone: true,
      safeContact: { how: 'any', when: '', mayLeaveMessage: false, whoElseReads: '' }, acknowledges: 'no-secrets',
    },
  }); // prettier-ignore
  return visitor;
}

/** Two a week, the last today; all opened, and an appointment every other week. */
async function putBack({ database }: Product, coupleId: string, given: string[]): Promise<void> {
  await database.query(
    `UPDATE occurrence o SET on_day = o.on_day - (p.at * 7 / 2)::int, opens_at = opens_at - p.at * interval '84 hours',
       closes_at = closes_at - (p.at + 2) * interval '84 hours', closed_at = closes_at - (p.at + 2) * interval '84 hours'
     FROM unnest($2::uuid[]) WITH ORDINALITY AS p (id, at) WHERE o.couple_id = $1 AND o.id = p.id`,
    [coupleId, given],
  );
  await database.query(
    `UPDATE answer w SET handed_in_at = o.opens_at + interval '3 hours' FROM occurrence o
     WHERE w.couple_id = $1 AND o.couple_id = $1 AND o.id = w.occurrence_id`,
    [coupleId],
  );
  await database.query(
    `INSERT INTO opening (practice_id, couple_id, occurrence_id, author_id, step, opened_at)
     SELECT w.practice_id, w.couple_id, w.occurrence_id, w.author_id, w.step, o.closes_at
     FROM answer w JOIN occurrence o ON o.practice_id = w.practice_id AND o.id = w.occurrence_id WHERE w.couple_id = $1`,
    [coupleId],
  );
  await database.query(
    `INSERT INTO appointment (practice_id, couple_id, id, starts_at, minutes)
     SELECT practice_id, id, gen_random_uuid(), now() - n * interval '14 days', 50 FROM couple, generate_series(1, 26) n WHERE id = $1`,
    [coupleId],
  );
  await database.query(`UPDATE couple SET opened_at = now() - interval '1 year' WHERE id = $1`, [coupleId]);
}
