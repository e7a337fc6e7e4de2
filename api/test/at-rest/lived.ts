import { randomUUID } from 'node:crypto';
import { concerns } from '@usward/contract/concerns';
import { anAssignment } from '../builders/assignments.ts';
import { canary } from '../builders/canary.ts';
import { openPrivate, pin } from '../builders/couples.ts';
import { alsoKnown } from '../builders/documents.ts';
import { confirm, password, signIn } from '../builders/identity.ts';
import { respond } from '../builders/responses.ts';
import type { World } from '../harness.ts';
import { setScene, type Scene } from '../who-may-see.scene.ts';
import { rareAnswers, rarely, rareNumber, rarePin } from './rare.ts';

/** Every place where somebody can put something of their own, filled through the product; and what is secret besides. */
export async function live(
  world: World,
): Promise<{ scene: Scene; secrets: Record<string, string | Buffer> }> {
  const scene = await setScene(world);
  alsoKnown(rarely);
  const { ann, ben, kim, lou } = scene.people;
  const { coupleId } = scene.of.author;
  const { clinic } = kim.browser;
  const params = { coupleId };
  await signIn(world, kim);
  await confirm(world, kim);

  const couple = { coupleId, clinician: kim, partners: [ann, ben] as [typeof ann, typeof ben] };
  const [task = ''] = (await anAssignment(world, couple, { key: rarely.key })).occurrenceIds;
  await respond(ann, task, rareAnswers);
  await ann.browser.me.changeHome({ body: { children: [canary('ann', 'child').slice(-40)] } });
  await ann.browser.me.changeSafeContact({
    body: {
      how: 'call',
      when: canary('ann', 'when'),
      mayLeaveMessage: true,
      whoElseReads: `${rareNumber} ${canary('ann', 'reads')}`,
    },
  });
  await openPrivate(ann);
  await ann.browser.me.changePin({ body: { password, pin, next: rarePin } });
  await ann.browser.me.changeSignInName({ body: { password, signInName: canary('ann', 'sign-in') } });
  await clinic.changeSafetyMode({ params, body: { stands: true, reason: canary('kim', 'safety') } });
  const { code } = await clinic.makeScreenCode({ params: { ...params, personId: ann.personId } });
  const { ticket } = await ann.browser.open.openScreen({ body: { code } });
  const said = Object.fromEntries(concerns.map((one) => [one, 'yes'])) as Record<
    (typeof concerns)[number],
    'yes'
  >;
  await ann.browser.open.leaveScreen({ body: { ticket, isAlone: true, said } });
  await clinic.keepNote({
    params: { ...params, noteId: randomUUID() },
    body: { base: 0, text: `${canary('kim', 'note')} `.repeat(60), about: null, appointmentId: null },
  });
  const view = {
    name: canary('kim', 'v').slice(-40),
    search: canary('kim', 'view'),
    sort: 'newest' as const,
  };
  await clinic.keepViews({ body: { views: [view] } });
  await clinic.askRelease({ params, body: { personId: null, recipient: canary('kim', 'recipient') } });
  await clinic.changeEmail({ body: { password, email: `${canary('kim', 'e').slice(3, 60)}@x.example` } });
  await signIn(world, lou);
  await confirm(world, lou);
  await lou.browser.clinic.breakGlass({ body: { reason: canary('lou', 'reason') } });
  await world.work();

  const secrets: Record<string, string | Buffer> = {
    password,
    'rare number': rareNumber,
    'rare PIN': rarePin,
  };
  for (const [role, staff] of Object.entries(scene.staff)) secrets[`TOTP of ${role}`] = staff.secret;
  for (const role of ['author', 'clinician', 'owner'] as const)
    for (const [name, value] of scene.browsers[role].cookies)
      if (value.length > 20) secrets[`cookie ${name} of ${role}`] = value;
  secrets['invitation'] = scene.unjoined.token;
  secrets['screen ticket'] = ticket;
  secrets['reset link'] = scene.mails.reset;
  return { scene, secrets };
}
