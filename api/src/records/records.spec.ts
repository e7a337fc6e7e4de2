import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { jest, afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { canary } from '../../test/builders/canary.ts';
import { aCouple, openPrivate, type Couple, type Partner } from '../../test/builders/couples.ts';
import { part } from '../../test/builders/ends.ts';
import {
  aClinician,
  aPractice,
  confirm,
  password,
  signIn,
  tick,
  type Staff,
} from '../../test/builders/identity.ts';
import { ownFile, read, writeOnEveryLevel } from '../../test/builders/exports.ts';
import { startWorld, type World } from '../../test/harness.ts';
import { Keys } from '../platform/keys.ts';
import { Making } from './making.ts';

let world: World;
let owner: Staff;
let kim: Staff;
let couple: Couple;
let ann: Partner;
let ben: Partner;

beforeAll(async () => {
  world = await startWorld();
  world.clock.set(new Date('2026-03-02T15:00:00Z'));
  ({ owner } = await aPractice(world));
  kim = await aClinician(world, owner, 'kim');
  couple = await aCouple(world, kim, { names: ['ann', 'ben'] });
  [ann, ben] = couple.partners;
  await writeOnEveryLevel(world, couple);
}, 180_000);
afterAll(() => world?.close());

beforeEach(async () => {
  for (const partner of [ann, ben]) await openPrivate(partner);
  await signIn(world, kim);
  await confirm(world, kim);
});

const refused = (code: string) => expect.objectContaining({ code });
const files = () => readdir(world.config.exports).catch(() => []);
const day = 86_400;
describe('what one takes along', () => {
  it('is everything one wrote, on every level, and nothing of the partner, of notes or of the safety record', async () => {
    const { html, json, found } = await ownFile(world, ann);
    expect(found).toEqual([
      'ann-name', 'ann-only-me', 'ann-opened', 'ann-reads', 'ann-sign-in', 'ann-therapist', 'ann-us', 'ann-when', 'oz-practice',
    ]); // prettier-ignore
    expect(html).toContain('Shared answers you saw');
    expect(JSON.parse(json).seen).toHaveLength(1);
    expect(html).toMatch(/Made for CN-ann-name-\S+ on 2026-03-0\d \d\d:\d\d UTC\. Copy [0-9a-f-]{36}/);
    expect(html).not.toMatch(/<script|\son\w+=|https?:/);
    const mine = await ownFile(world, ben);
    expect(mine.found.filter((one) => one.startsWith('ann') || one.startsWith('kim'))).toEqual([]);
    expect(mine.found).toEqual(expect.arrayContaining(['ben-opened', 'ben-therapist']));
  });

  it('is given once, to the sign-in that asked, and to nobody else it was ever there', async () => {
    const { exportId } = await ann.browser.me.askExport();
    const other = world.browser();
    await other.open.signInPartner({ body: { name: ann.signInName, password, isOwnPhone: true } });
    await openPrivate({ ...ann, browser: other });
    const path = (id: string) => `/api/me/exports/${id}/file`;
    const [never, unmade] = [
      await other.request('POST', path(randomUUID())),
      await ann.browser.request('POST', path(exportId)),
    ];
    await world.work();
    for (const browser of [other, ben.browser]) {
      const hidden = await browser.request('POST', path(exportId));
      expect([hidden.status, hidden.text]).toEqual([never.status, never.text]);
    }
    expect((await other.me.exports()).exports).toEqual([]);
    expect([unmade.status, unmade.text]).toEqual([404, never.text]);

    expect(await files()).toEqual([`${exportId}.sealed`]);
    const [a, b] = await Promise.all([1, 2].map(() => ann.browser.copy().request('POST', path(exportId))));
    expect([a?.status, b?.status].sort()).toEqual([200, 404]);
    expect(await files()).toEqual([]);
    expect((await ann.browser.request('POST', path(exportId))).text).toBe(never.text);
    expect((await ann.browser.me.exports()).exports[0]).toMatchObject({ exportId, state: 'fetched' });
  });

  it('dies after a day, fetched or not, and leaves nothing on the disk nor in the database', async () => {
    const { exportId } = await ben.browser.me.askExport();
    await world.work();
    expect(await files()).toEqual([`${exportId}.sealed`]);
    tick(world, day + 60);
    await openPrivate(ben);
    await expect(ben.browser.me.fetchExport({ params: { exportId } })).rejects.toEqual(refused('absent'));
    await world.work();
    expect(await files()).toEqual([]);
    const { rows } = await world.admin.query('SELECT FROM export_file');
    expect(rows).toEqual([]);
  });

  it('is made once where the job is done twice, and after a kill between its steps', async () => {
    const { exportId } = await ann.browser.me.askExport();
    const { rows } = await world.admin.query<{ practice_id: string }>('SELECT practice_id FROM export_file');
    const job = { practiceId: rows[0]?.practice_id ?? '', ref: exportId };
    const service = world.app.get(Making);
    await service.make(job);
    // Killed after the file and before the row said so.
    await world.admin.query('UPDATE export_file SET made_at = NULL');
    await Promise.all([service.make(job), service.make(job)]);
    await world.work();
    expect(await files()).toEqual([`${exportId}.sealed`]);
    const { found } = read(await ann.browser.me.fetchExport({ params: { exportId } }));
    expect(found).toContain('ann-only-me');
  });

  it('asks for the PIN, and says nothing to the partner', async () => {
    const before = await (await ben.browser.request('GET', '/api/me/exports')).text;
    await ann.browser.me.askExport();
    await world.work();
    expect((await ben.browser.request('GET', '/api/me/exports')).text).toBe(before);
    await ann.browser.me.closePrivate();
    for (const ask of [
      () => ann.browser.me.askExport(),
      () => ann.browser.me.readers(),
      () => ann.browser.me.releases(),
    ])
      await expect(ask()).rejects.toEqual(refused('private.closed'));
    await openPrivate(ann);
    for (let more = 0; more < 5; more++) await ann.browser.me.askExport().catch(() => undefined);
    await expect(ann.browser.me.askExport()).rejects.toEqual(refused('export.enough'));
    tick(world, day + 60);
    await world.work();
  });
});

describe('who read what is mine', () => {
  it('by what they are and on which day, and of the partner and of safety nothing', async () => {
    const params = { coupleId: couple.coupleId, personId: ann.personId };
    const before = await ben.browser.me.readers();
    await kim.browser.clinic.privateWords({ params, query: {} });
    await kim.browser.clinic.privateWords({ params, query: {} });
    await kim.browser.clinic.safety({ params });
    await kim.browser.clinic.brief({ params, query: {} }).catch(() => undefined);
    const { readers } = await ann.browser.me.readers();
    const on = world.clock.now().toISOString().slice(0, 10);
    expect(readers[0]).toEqual({ on, role: 'clinician', what: 'answers' });
    expect(readers.filter((one) => one.on === on && one.what === 'answers')).toHaveLength(1);
    expect(JSON.stringify(readers)).not.toMatch(/safety|kim/);
    expect(await ben.browser.me.readers()).toEqual(before);
  });
});

describe('what leaves the house', () => {
  const params = () => ({ coupleId: couple.coupleId });
  const ask = (personId: string | null, recipient = canary('kim', 'recipient')) =>
    kim.browser.clinic.askRelease({ params: params(), body: { personId, recipient } });
  const states = async () =>
    (await kim.browser.clinic.releases({ params: params() })).releases.map(({ state }) => state);
  const answer = ({ browser }: Partner, releaseId: string, agrees: boolean) =>
    browser.me.answerRelease({ params: { releaseId }, body: { agrees } });
  const make = (releaseId: string) => kim.browser.clinic.makeRelease({ params: { ...params(), releaseId } });

  it('of both only when each has said yes alone; what one said shows nowhere', async () => {
    const { releaseId } = await ask(null);
    const seen = async () => [
      await (await ben.browser.request('GET', '/api/me/releases')).text,
      await (await kim.browser.request('GET', `/api/clinic/couples/${couple.coupleId}/releases`)).text,
    ];
    const before = await seen();
    await answer(ann, releaseId, true);
    expect(await seen()).toEqual(before);
    await expect(make(releaseId)).rejects.toEqual(refused('release.not-agreed'));
    await answer(ann, releaseId, false);
    await answer(ben, releaseId, true);
    expect(await states()).toEqual(['waiting']);
    await answer(ann, releaseId, true);
    expect(await states()).toEqual(['agreed']);
    const { exportId } = await make(releaseId);
    await world.work();
    expect(await states()).toEqual(['made']);

    // Taken back before it was given.
    const fetch = () => kim.browser.clinic.fetchRelease({ params: { ...params(), exportId } });
    await answer(ben, releaseId, false);
    await expect(fetch()).rejects.toEqual(refused('release.not-agreed'));
    await answer(ben, releaseId, true);
    const { found } = read(await fetch());
    expect(found).toEqual(
      expect.arrayContaining(['ann-opened', 'ann-therapist', 'ben-opened', 'ben-therapist']),
    );
    expect(found.filter((one) => /only-me|us|safety|note|when|reads/.test(one))).toEqual([]);
    await expect(fetch()).rejects.toEqual(refused('absent'));
    expect(await states()).toEqual([]);
    expect((await ann.browser.me.readers()).readers).toContainEqual(
      expect.objectContaining({ what: 'released' }),
    );
    tick(world, 31 * day);
    await world.work();
  });

  it('of one alone: asked by them or by the therapist, and nothing of the other is in it', async () => {
    const before = await ben.browser.me.releases();
    const { releaseId } = await ann.browser.me.askRelease({ body: { recipient: 'Dr Ruiz' } });
    expect(await states()).toEqual(['agreed']);
    expect(await ben.browser.me.releases()).toEqual(before);
    await expect(answer(ben, releaseId, true)).rejects.toEqual(refused('absent'));
    const { exportId } = await make(releaseId);
    await world.work();
    const { found, html } = read(
      await kim.browser.clinic.fetchRelease({ params: { ...params(), exportId } }),
    );
    expect(html).toContain('Dr Ruiz');
    expect(found.filter((one) => one.startsWith('ann'))).toEqual(['ann-name', 'ann-opened', 'ann-therapist']);
    expect(found.filter((one) => one.startsWith('ben'))).toEqual([]);

    const { releaseId: second } = await ask(ann.personId);
    expect(await states()).toEqual(['waiting']);
    await kim.browser.clinic.endRelease({ params: { ...params(), releaseId: second } });
    expect(await states()).toEqual([]);
    expect((await ann.browser.me.releases()).releases).toEqual([]);

    await ask(ben.personId);
    expect(await states()).toEqual(['waiting']);
    const { rows } = await world.admin.query<{ at: string }>('SELECT practice_id AS at FROM release');
    const kept = jest.spyOn(world.app.get(Keys), 'isDestroyed');
    kept.mockImplementation(async (scope) => scope === `person/${rows[0]?.at}/${ben.personId}`);
    expect(await states()).toEqual([]);
    kept.mockRestore();
  });

  it('never by another clinician, nor in another couple’s name', async () => {
    await signIn(world, owner);
    const lou = await aClinician(world, owner, 'lou');
    await confirm(world, lou);
    const { releaseId } = await ask(ann.personId);
    const { clinic } = lou.browser;
    const there = { params: { ...params(), releaseId } };
    for (const attempt of [
      () => clinic.releases({ params: params() }),
      () => clinic.makeRelease(there),
      () => clinic.endRelease(there),
      () => clinic.askRelease({ params: params(), body: { personId: null, recipient: 'x' } }),
    ])
      await expect(attempt()).rejects.toEqual(refused('absent'));
  });
});

it('whoever has left the couple still takes their own along, and nothing of the other', async () => {
  await part(world, couple);
  await openPrivate(ben);
  const { found } = await ownFile(world, ben);
  expect(found.filter((one) => one.startsWith('ben'))).toEqual(
    expect.arrayContaining(['ben-opened', 'ben-therapist']),
  );
  expect(found.filter((one) => one.startsWith('ann') || one.startsWith('kim'))).toEqual([]);
});
