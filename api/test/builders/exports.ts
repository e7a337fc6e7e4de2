import { randomUUID } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import type { World } from '../harness.ts';
import { canariesIn, canary } from './canary.ts';
import { anAssignment } from './assignments.ts';
import type { Couple, Partner } from './couples.ts';
import { signIn, tick } from './identity.ts';
import { respond } from './responses.ts';

/** What is in a zip, whole; and whose canaries. */
export function read({ zip }: { zip: string }) {
  const parts = unzipSync(Buffer.from(zip, 'base64'));
  const [html = '', json = ''] = ['index.html', 'data.json'].map((name) =>
    strFromU8(parts[name] ?? new Uint8Array()),
  );
  const found = [
    ...new Set(canariesIn(html + json).map((one) => one.split('-').slice(1, -5).join('-'))),
  ].sort();
  return { html, json, found };
}

/** Asked for, made and fetched by the partner. */
export async function ownFile(world: World, { browser }: Partner) {
  const { exportId } = await browser.me.askExport();
  await world.work();
  return { exportId, ...read(await browser.me.fetchExport({ params: { exportId } })) };
}

const said = ({ name }: Partner, field: string, level: 'V0' | 'VP' | 'V1' | 'V2') =>
  ({ value: canary(name, field), level }) as const;

/** Both write on every level, the therapist keeps a note, and one exercise opens. */
export async function writeOnEveryLevel(world: World, couple: Couple): Promise<void> {
  const { coupleId, clinician, partners } = couple;
  const [ann, ben] = partners;
  const { occurrenceIds } = await anAssignment(world, couple);
  const at = occurrenceIds[0] ?? '';
  await respond(ann, at, { when: said(ann, 'only-me', 'V0'), statement: said(ann, 'opened', 'V2') });
  await respond(ben, at, { when: said(ben, 'only-me', 'V0'), statement: said(ben, 'opened', 'V2') });
  const us = (await anAssignment(world, couple)).occurrenceIds[0] ?? '';
  await respond(ann, us, { statement: said(ann, 'us', 'VP') });
  for (const one of couple.partners) {
    const alone = await anAssignment(world, couple, { for: { kind: 'one', personId: one.personId } });
    await respond(one, alone.occurrenceIds[0] ?? '', { statement: said(one, 'therapist', 'V1') });
  }
  await clinician.browser.clinic.keepNote({
    params: { coupleId, noteId: randomUUID() },
    body: { base: 0, text: canary(clinician.name, 'note'), about: null, appointmentId: null },
  });
  tick(world, 4 * 86_400);
  await world.work();
  await signIn(world, clinician);
  await clinician.browser.clinic.openTogether({ params: { coupleId, occurrenceId: at } });
}
