import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { codeOf } from '../../test/browser.ts';
import { canariesIn } from '../../test/builders/canary.ts';
import { aCouple, openPrivate, pin, type Couple, type Partner } from '../../test/builders/couples.ts';
import { ownFile, writeOnEveryLevel } from '../../test/builders/exports.ts';
import {
  aClinician,
  aColleague,
  aPractice,
  confirm,
  password,
  signIn,
  tick,
  type Staff,
} from '../../test/builders/identity.ts';
import { startWorld, type World } from '../../test/harness.ts';

let world: World;
let owner: Staff;
let kim: Staff;
let lou: Staff;
let desk: Staff;
let couple: Couple;
let other: Couple;
let ann: Partner;
let ben: Partner;
const day = 86_400;
const words = 'four lanterns over very calm water';
const own = 'kim alone walks by the grey river';
const opener = join(import.meta.dirname, '../../../tools/open-departure.mjs');

beforeAll(async () => {
  world = await startWorld();
  world.clock.set(new Date('2026-03-02T15:00:00Z'));
  ({ owner } = await aPractice(world));
  kim = await aClinician(world, owner, 'kim');
  lou = await aClinician(world, owner, 'lou');
  desk = await aColleague(world, owner, 'sue', 'assistant');
  couple = await aCouple(world, kim, { names: ['ann', 'ben'] });
  other = await aCouple(world, lou, { names: ['eve', 'fay'] });
  [ann, ben] = couple.partners;
  await writeOnEveryLevel(world, couple);
  await signIn(world, lou);
  await writeOnEveryLevel(world, other);
}, 180_000);
afterAll(() => world?.close());

const at = async (...staff: Staff[]) => {
  for (const one of staff) {
    await signIn(world, one);
    await confirm(world, one);
  }
};
const inDays = (days: number) => new Date(+world.clock.now() + days * day * 1_000).toISOString().slice(0, 10);
const ask = (by: Staff, days = 40) =>
  by.browser.clinic.askDeparture({ body: { closesOn: inDays(days), words } });
const state = async (by: Staff) => (await by.browser.clinic.departure()).departure?.state ?? null;
const endOf = async (one: Partner) => (await one.browser.me.practiceEnd()).end;
const whose = (text: string) =>
  [...new Set(canariesIn(text).map((one) => one.split('-').slice(1, -5).join('-')))].sort();

/** By the command that needs nothing of ours. */
async function opened(sealed: Uint8Array, by: string): Promise<Record<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'departure-'));
  const [from, to] = [join(folder, 'sealed'), join(folder, 'open.zip')];
  await writeFile(from, sealed);
  execFileSync(process.execPath, [opener, from, to], { input: `${by}\n`, stdio: 'pipe' });
  const parts = unzipSync(await readFile(to));
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [
      name,
      name.endsWith('.usward') ? Buffer.from(part).toString('base64') : strFromU8(part),
    ]),
  );
}

async function fetched(): Promise<Buffer> {
  const { clinic } = owner.browser;
  const { exportId } = await clinic.makeDeparture();
  await world.work();
  const { name, zip } = await clinic.fetchDeparture({ params: { exportId } });
  expect(name).toMatch(/\.usward$/);
  expect(await codeOf(clinic.fetchDeparture({ params: { exportId } }))).toBe('absent');
  return Buffer.from(zip, 'base64');
}

describe('a practice that leaves', () => {
  it('is asked by its owner, and needs the yes of somebody else; until then nobody else learns of it but the staff', async () => {
    await at(owner, kim, desk);
    const before = await ann.browser.request('GET', '/api/me/practice-end');
    expect(await codeOf(ask(kim))).toBe('role.not-allowed');
    expect([await codeOf(ask(owner, 29)), await codeOf(ask(owner, 366))]).toEqual(
      Array(2).fill('departure.day'),
    );
    const short = { closesOn: inDays(40), words: 'too short' };
    expect(await codeOf(owner.browser.clinic.askDeparture({ body: short }))).toBe('request.invalid');
    await ask(owner);
    expect(await codeOf(ask(owner))).toBe('departure.asked');
    expect(await codeOf(owner.browser.clinic.approveDeparture())).toBe('absent');
    expect(await codeOf(desk.browser.clinic.approveDeparture())).toBe('absent');
    expect(await codeOf(owner.browser.clinic.makeDeparture())).toBe('departure.waits');
    tick(world, 80 * 3_600);
    await at(owner, kim);
    expect(await state(kim)).toBe('asked');
    expect(await codeOf(owner.browser.clinic.closePractice())).toBe('departure.waits');
    expect((await ann.browser.request('GET', '/api/me/practice-end')).text).toBe(before.text);
    await kim.browser.clinic.approveDeparture();
    expect(await state(owner)).toBe('stands');
    const [toAnn, toBen] = [await endOf(ann), await endOf(ben)];
    expect(toAnn).toEqual(toBen);
    expect(toAnn?.isClosed).toBe(false);
  });

  it('takes along the records of the couples that were given, read as whoever gave them, and no word more', async () => {
    await at(owner, kim);
    expect(await codeOf(desk.browser.clinic.giveDeparture({ body: { words: null } }))).not.toBe('ok');
    const empty = await opened(await fetched(), words);
    expect(Object.keys(empty)).toEqual(['README.txt']);
    await kim.browser.clinic.giveDeparture({ body: { words: own } });
    const { given, mine } = await owner.browser.clinic.departure();
    expect(given.find(({ displayName }) => displayName === kim.displayName)?.isGiven).toBe(true);
    expect(given.find(({ displayName }) => displayName === lou.displayName)?.isGiven).toBe(false);
    expect(mine?.isGiven ?? false).toBe(false);
    const sealed = await fetched();
    expect(canariesIn(sealed.toString('latin1'))).toEqual([]);
    await expect(opened(sealed, `${words}!`)).rejects.toThrow(/These are not the words/);
    const files = await opened(sealed, words);
    const record = files[`couples/${couple.coupleId}/index.html`] ?? '';
    expect(Object.keys(files).filter((name) => name.startsWith('couples/'))).toHaveLength(2);
    expect(record).toMatch(/Made for CN-kim-name/);
    expect(record).toContain('opened to both');
    expect(whose(Object.values(files).join(''))).toEqual([
      'ann-name', 'ann-opened', 'ann-therapist', 'ben-name', 'ben-opened', 'ben-therapist', 'kim-name',
    ]); // prettier-ignore
    const part = Buffer.from(files[`own/${kim.personId}.usward`] ?? '', 'base64');
    await expect(opened(part, words)).rejects.toThrow(/These are not the words/);
    const kept = (await opened(part, own))[`${couple.coupleId}.json`] ?? '';
    expect(whose(kept)).toEqual(expect.arrayContaining(['ann-safety', 'ben-safety', 'kim-note']));
    expect(whose(kept).filter((one) => /only-me|us$/.test(one))).toEqual([]);
    await openPrivate(ann);
    expect((await ann.browser.me.readers()).readers).toContainEqual(
      expect.objectContaining({ role: 'clinician', what: 'taken' }),
    );
    await kim.browser.clinic.keepFromDeparture();
    expect(Object.keys(await opened(await fetched(), words))).toEqual(['README.txt']);
  }, 60_000);

  it('is nothing to anybody else: no colleague makes, fetches or closes; a record that was taken back is not made', async () => {
    await at(owner, kim);
    const { clinic } = kim.browser;
    expect(await codeOf(clinic.makeDeparture())).toBe('role.not-allowed');
    expect(await codeOf(clinic.closePractice())).toBe('role.not-allowed');
    expect(await codeOf(clinic.takeBackDeparture())).toBe('role.not-allowed');
    const { exportId } = await owner.browser.clinic.makeDeparture();
    await owner.browser.clinic.takeBackDeparture();
    await world.work();
    const params = { exportId };
    expect(await codeOf(owner.browser.clinic.fetchDeparture({ params }))).toBe('absent');
    expect(await codeOf(clinic.fetchDeparture({ params: { exportId: randomUUID() } }))).toBe(
      'role.not-allowed',
    );
    expect([await endOf(ann), await state(kim)]).toEqual([null, null]);
  });
});

describe('a practice of one', () => {
  it('waits three days, with a letter to whoever covers', async () => {
    const { owner: solo } = await aPractice(world, 'uma');
    await confirm(world, solo);
    await solo.browser.clinic.changeAlarmSettings({
      body: { hours: 12, cover: { name: 'Vic', email: 'vic@cover.example', locale: 'es' } },
    });
    await ask(solo);
    expect((await solo.browser.clinic.departure()).departure?.standsFrom).not.toBeNull();
    await world.work();
    const folder = join(world.config.data, 'mail');
    const letters = await Promise.all(
      (await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')),
    );
    expect(letters.filter((text) => /^To: vic@cover.example/m.test(text))).toHaveLength(1);
    tick(world, 71 * 3_600);
    await at(solo);
    expect(await codeOf(solo.browser.clinic.makeDeparture())).toBe('departure.waits');
    tick(world, 2 * 3_600);
    await at(solo);
    expect(await codeOf(solo.browser.clinic.makeDeparture())).toBe('ok');
  });
});

describe('when it closes', () => {
  it('nobody on the staff comes in, each partner takes their own for sixty days, and then nobody does', async () => {
    await at(owner, kim);
    await ask(owner, 30);
    await kim.browser.clinic.approveDeparture();
    expect(await codeOf(owner.browser.clinic.closePractice())).toBe('departure.day');
    tick(world, 31 * day);
    await world.work();
    await at(owner, kim);
    await owner.browser.clinic.closePractice();
    await world.work();
    for (const one of [owner, kim, lou])
      expect(await codeOf(one.browser.clinic.whoAmI())).toBe('sign-in.needed');
    expect(await codeOf(signIn(world, kim))).not.toBe('ok');
    const back = async (one: Partner) => {
      one.browser.cookies.clear();
      await one.browser.open.signInPartner({ body: { name: one.signInName, password, isOwnPhone: true } });
      await one.browser.me.openPrivate({ body: { pin } });
    };
    await back(ann);
    expect((await endOf(ann))?.isClosed).toBe(true);
    expect((await ann.browser.me.whoAmI()).couple).toBeNull();
    const { found } = await ownFile(world, ann);
    expect(found).toEqual(expect.arrayContaining(['ann-opened', 'ann-therapist']));
    tick(world, 61 * day);
    await world.work();
    expect(await codeOf(back(ann))).not.toBe('ok');
    const { rows } = await world.admin.query("SELECT FROM membership WHERE kind = 'partner' AND ended_at IS NULL AND couple_id = ANY ($1)", [[couple.coupleId, other.coupleId]]); // prettier-ignore
    expect(rows).toEqual([]);
  }, 60_000);
});
