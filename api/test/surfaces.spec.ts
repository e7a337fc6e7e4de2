import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anAssignment } from './builders/assignments.ts';
import { canary } from './builders/canary.ts';
import { aCouple, openPrivate, type Couple, type Partner } from './builders/couples.ts';
import { part } from './builders/ends.ts';
import { ownFile } from './builders/exports.ts';
import { aClinician, aPractice, confirm, signIn, tick, type Staff } from './builders/identity.ts';
import { respond } from './builders/responses.ts';
import { announceClinician, seeNews } from './builders/team.ts';
import { startWorld, type World } from './harness.ts';
import { everything, kindsIn, letters, listening, placesOf, type Ids } from './surfaces/surfaces.ts';
import { anAlarm } from './who-may-see.alarmed.ts';

// One hidden thing of each sort against everything that can be asked, sent or taken along: on none of it for whoever may not
// see it, and where it may be seen, on all of it that should show it. By hand: the product is not asked what it shows.

let world: World;
let kim: Staff;
let lou: Staff;
let sam: Staff;
let couple: Couple;
let ann: Partner;
let ben: Partner;
let ids: Ids = {};
let joint: string;

beforeAll(async () => {
  world = await startWorld();
  world.clock.set(new Date('2026-03-02T15:00:00Z'));
  const { owner } = await aPractice(world);
  ({ owner: sam } = await aPractice(world, 'sam'));
  kim = await aClinician(world, owner, 'kim');
  lou = await aClinician(world, owner, 'lou');
  couple = await aCouple(world, kim, { names: ['ann', 'ben'] });
  [ann, ben] = couple.partners;
  await aCouple(world, lou, { names: ['gil', 'fay'] });
  joint = (await anAssignment(world, couple)).occurrenceIds[0] ?? '';
  await letters(world);
}, 240_000);
afterAll(() => world?.close());

const ofStaff = (staff: Staff) => everything('clinic', staff.browser, ids);
const ofBen = async () => {
  await openPrivate(ben);
  return everything('me', ben.browser, ids);
};
const hidden = ['ann-therapist', 'ann-shared', 'ann-only-me', 'kim-note', 'kim-alarm'];
/** Where the couple’s clinician finds each of them, on all the ways there. */
const at = '/api/clinic/couples/:coupleId';
const found: Record<string, string[]> = {
  'ann-therapist': [
    `${at}/partners/:personId/responses/:occurrenceId`,
    `${at}/private-words/:personId`,
    `${at}/private-words/:personId?since=2026-01-01`,
  ],
  'ann-shared': [`${at}/private-words/:personId`, `${at}/private-words/:personId?since=2026-01-01`],
  'ann-only-me': [],
  'kim-note': [`${at}/notes`],
  'kim-alarm': ['/api/clinic/alarms/:alarmId'],
};

it('what Ann does alone is on nothing that Ben, another clinician or another practice is shown or sent', async () => {
  const before = await ofBen();
  const mailed = (await letters(world)).length;
  const streams = await Promise.all([
    listening(world, ben.browser, 'me'),
    listening(world, lou.browser, 'clinic'),
    listening(world, sam.browser, 'clinic'),
    listening(world, kim.browser, 'clinic'),
  ]);

  const alone = await anAssignment(world, couple, { for: { kind: 'one', personId: ann.personId } });
  const [occurrenceId = ''] = alone.occurrenceIds;
  ids = { coupleId: couple.coupleId, personId: ann.personId, occurrenceId, noteId: randomUUID(), alarmId: '' };
  await respond(ann, ids['occurrenceId'] ?? '', {
    when: { value: canary('ann', 'only-me'), level: 'V0' },
    statement: { value: canary('ann', 'therapist'), level: 'V1' },
  });
  await respond(ann, joint, { statement: { value: canary('ann', 'shared'), level: 'V2' } });
  await kim.browser.clinic.keepNote({
    params: { coupleId: couple.coupleId, noteId: ids['noteId'] ?? '' },
    body: { base: 0, text: canary('kim', 'note'), about: null, appointmentId: null },
  });
  ids['alarmId'] = (await anAlarm(world, couple)).alarmId;

  // By the clinician's own stream: what was to come has come.
  for (let tries = 0; tries < 200 && !streams[3].looks(); tries++) await sleep(10);
  expect(streams.map(({ looks }) => Math.min(looks(), 1))).toEqual([0, 0, 0, 1]);
  for (const { stop } of streams) stop();

  // Ben: to the byte what he was shown before, counts and orders included.
  expect(await ofBen()).toEqual(before);
  expect(kindsIn((await ownFile(world, ben)).html)).not.toEqual(expect.arrayContaining(hidden));
  const asBefore = await ben.browser.request('GET', `/api/me/occurrences/${ids['occurrenceId']}`);
  expect(asBefore.status).toBe(404);
  for (const staff of [lou, sam]) {
    const shown = await ofStaff(staff);
    for (const kind of [...hidden, 'ann-name', 'ben-name']) expect([kind, placesOf(shown, kind)]).toEqual([kind, []]);
    for (const id of Object.values(ids)) expect(JSON.stringify(shown)).not.toContain(id);
    // All at once: whoever is not theirs is answered as nobody.
    const weekly = { kind: 'weekly' as const, start: '2026-04-01', weeks: 2, days: ['MO' as const] };
    const many = await staff.browser.clinic.assignToMany({
      body: { coupleIds: [couple.coupleId, randomUUID()], key: 'pulse', version: 1, schedule: weekly, plan: {} },
    });
    expect(new Set(many.results.map(({ refused }) => refused))).toEqual(new Set(['absent']));
  }
  const sent = (await letters(world)).slice(mailed);
  expect(sent.flatMap(kindsIn).filter((kind) => hidden.includes(kind))).toEqual([]);
}); // prettier-ignore

it('and is on everything that should show it to the clinician', async () => {
  const shown = await ofStaff(kim);
  for (const kind of hidden) expect([kind, placesOf(shown, kind)]).toEqual([kind, found[kind]]);
  expect(JSON.parse(shown['/api/clinic/alarms'] ?? '')).toMatchObject({ alarms: [{ alarmId: ids['alarmId'] }] });
  expect(JSON.parse(shown['/api/clinic/audit'] ?? '')).toMatchObject({
    entries: expect.arrayContaining([expect.objectContaining({ act: 'words.read' })]),
  });
}); // prettier-ignore

it('what is opened is on every page of the two that should show it, and what stayed hidden on none', async () => {
  await respond(ben, joint, { statement: { value: canary('ben', 'shared'), level: 'V2' } });
  tick(world, 4 * 86_400);
  await world.work();
  await signIn(world, kim);
  await kim.browser.clinic.openTogether({ params: { coupleId: couple.coupleId, occurrenceId: joint } }).catch(() => undefined);
  ids['occurrenceId'] = joint;
  const shown = await ofBen();
  expect(placesOf(shown, 'ann-shared')).toEqual(['/api/me/us', '/api/me/us?all=yes']);
  for (const kind of hidden.filter((one) => one !== 'ann-shared')) expect([kind, placesOf(shown, kind)]).toEqual([kind, []]);
  expect(placesOf(await ofStaff(kim), 'ann-shared')).toEqual([`${at}/answers`, `${at}/partners/:personId/responses/:occurrenceId`]);
}); // prettier-ignore

it('whoever comes to treat the couple is shown what its clinician is, but for the notes; before that day nothing', async () => {
  await confirm(world, kim);
  await announceClinician(couple, 'co-therapist', lou);
  for (const partner of couple.partners) await seeNews(partner);
  await signIn(world, lou);
  expect(placesOf(await ofStaff(lou), 'ann-therapist')).toEqual([]);
  tick(world, 8 * 86_400);
  await world.work();
  for (const staff of [kim, lou]) await signIn(world, staff);
  const [own, shared] = [await ofStaff(kim), await ofStaff(lou)];
  for (const kind of hidden) {
    const places = kind === 'kim-note' ? [] : placesOf(own, kind);
    expect([kind, placesOf(shared, kind)]).toEqual([kind, places]);
  }
});

it('whoever has left the couple is shown what is their own', async () => {
  await signIn(world, kim);
  await part(world, couple);
  const shown = await ofBen();
  for (const kind of [...hidden, 'ann-name']) expect([kind, placesOf(shown, kind)]).toEqual([kind, []]);
  expect(placesOf(shown, 'ben-shared')).toEqual(['/api/me/mine']);
}); // prettier-ignore
