import assert from 'node:assert/strict';
import { afterAll, beforeAll, describe, it } from '@jest/globals';
import type { Browser } from '../../test/browser.ts';
import * as people from '../../test/builders/joining.ts';
import { startWorld, type World } from '../../test/harness.ts';

let world: World;
let ana: people.Staff;
let lu: people.Joined;

beforeAll(async () => {
  world = await startWorld();
  world.clock.set(new Date('2026-03-02T09:00:00Z'));
  ana = await people.practice(world, 'ana');
  lu = await people.joined(world, ana, await people.couple(ana), 0, 'lu');
}, 180_000);
afterAll(() => world?.close());

const signIn = (audience: 'me' | 'clinic', body: object, browser = world.browser()) =>
  browser.request('POST', `/api/open/sign-in/${audience}`, body);
const asPartner = (name: string, password: string) => signIn('me', { name, password, isOwnPhone: true });
const refused = (code: string) => (error: { code: string }) => error.code === code;

async function freshPhone(): Promise<Browser> {
  const browser = world.browser();
  await browser.open.signInPartner({ body: { name: 'lu', password: people.password, isOwnPhone: true } });
  return browser;
}

async function freshConsole(): Promise<Browser> {
  people.passTime(world, 60);
  const browser = world.browser();
  const code = people.codeNow(world, ana.authenticator);
  await browser.open.signInStaff({ body: { name: 'ana', password: people.password, code } });
  return browser;
}

describe('signing in', () => {
  it('answers an unknown name and a wrong password with the same bytes', async () => {
    const known = await asPartner('lu', 'wrong');
    const unknown = await asPartner('nobody at all', 'wrong');
    const shape = ({ status, text, headers }: typeof known) => [status, text, [...headers.keys()].sort()];
    assert.deepEqual(shape(known), shape(unknown));
    assert.equal(known.status, 401);
    assert.deepEqual((await signIn('clinic', { name: 'ana', password: 'wrong' })).text, known.text);
  });

  it('takes as long for an unknown name as for a known one', async () => {
    const time = async (name: string) => {
      const started = performance.now();
      await asPartner(name, 'wrong');
      return performance.now() - started;
    };
    const median = (all: number[]) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
    const [known, unknown]: [number[], number[]] = [[], []];
    for (let i = 0; i < 15; i++) {
      known.push(await time('lu'));
      unknown.push(await time('nobody'));
    }
    const ratio = median(known) / median(unknown);
    assert.ok(ratio > 0.6 && ratio < 1.6, `known takes ${ratio.toFixed(2)} times as long`);
  });

  it('finds a name however it is capitalised', async () => {
    assert.equal((await asPartner(' LU ', people.password)).status, 200);
  });

  it('says what is wrong with a request that is not one', async () => {
    const answer = await signIn('me', { name: '', password: 7 });
    assert.equal(answer.status, 422);
    assert.match(answer.text, /request\.invalid/);
  });

  it('keeps the partners of a practice out of the console, and its staff out of the portal', async () => {
    assert.equal((await signIn('clinic', { name: 'lu', password: people.password })).status, 401);
    assert.equal((await asPartner('ana', people.password)).status, 401);
  });

  it('keeps only the hash of a token', async () => {
    const token = (await freshPhone()).cookies.get('usward-me') ?? '';
    assert.equal(Buffer.from(token, 'base64url').length, 32);
    const { rows } = await world.admin.query('SELECT s::text AS row FROM sign_in s');
    assert.ok(rows.length > 0 && rows.every(({ row }) => !row.includes(token)));
  });

  it('keeps its cookie from scripts and from other sites', async () => {
    const answer = await asPartner('lu', people.password);
    const cookie = answer.headers.getSetCookie().find((line) => line.startsWith('usward-me=')) ?? '';
    for (const part of ['HttpOnly', 'SameSite=Lax', 'Path=/', 'Max-Age=7776000'])
      assert.ok(cookie.includes(part), part);
  });
});

describe('a sign-in', () => {
  it('of one audience is nothing to the other', async () => {
    const token = lu.browser.cookies.get('usward-me') ?? '';
    for (const cookie of [`usward-clinic=${token}`, `usward-me=${token}`])
      assert.equal(
        (await world.browser().request('GET', '/api/clinic/me', undefined, { cookie })).status,
        401,
      );
    const staff = ana.browser.cookies.get('usward-clinic') ?? '';
    for (const cookie of [`usward-me=${staff}`, `usward-clinic=${staff}`])
      assert.equal((await world.browser().request('GET', '/api/me', undefined, { cookie })).status, 401);
  });

  it('gets a new token when the private area opens, and the former is worth nothing', async () => {
    const phone = await freshPhone();
    const former = phone.copy();
    await phone.me.openPrivate({ body: { pin: people.pin } });
    assert.notEqual(phone.cookies.get('usward-me'), former.cookies.get('usward-me'));
    assert.equal((await former.request('GET', '/api/me')).status, 401);
    assert.equal((await phone.request('GET', '/api/me')).status, 200);
  });

  it('ends the one that was in the browser before', async () => {
    const phone = await freshPhone();
    const former = phone.copy();
    await phone.open.signInPartner({ body: { name: 'lu', password: people.password, isOwnPhone: false } });
    assert.equal((await former.request('GET', '/api/me')).status, 401);
  });

  it('is over at once when it is signed out or revoked from another device, and its stream closes', async () => {
    const [phone, other] = [await freshPhone(), await freshPhone()];
    const stream = await phone.fetch(`${world.address}/api/me/live`);
    assert.equal(stream.headers.get('content-type'), 'text/event-stream');
    const closed = stream.text();
    await other.me.openPrivate({ body: { pin: people.pin } });
    const { devices } = await other.me.devices();
    const label = devices[0]?.label;
    assert.equal(typeof label, 'string');
    const target = await world.admin.query<{ id: string }>(
      `SELECT id FROM sign_in WHERE token_hash = sha256($1)`,
      [Buffer.from(phone.cookies.get('usward-me') ?? '')],
    );
    const started = performance.now();
    await other.me.revokeDevice({ params: { deviceId: target.rows[0]?.id ?? '' } });
    assert.equal((await phone.request('GET', '/api/me')).status, 401);
    assert.match(await closed, /^\s*event: beat\n/);
    assert.ok(performance.now() - started < 1_000);
  });

  it('goes idle, also while a page listens', async () => {
    const desk = world.browser();
    await desk.open.signInPartner({ body: { name: 'lu', password: people.password, isOwnPhone: false } });
    people.passTime(world, 29 * 60);
    assert.equal((await desk.request('GET', '/api/me')).status, 200);
    people.passTime(world, 20 * 60);
    const stream = await desk.fetch(`${world.address}/api/me/live`);
    assert.equal(stream.status, 200);
    await stream.body?.cancel();
    people.passTime(world, 11 * 60);
    assert.equal((await desk.request('GET', '/api/me')).status, 401);
  });

  it('finds the same key for its drafts on the same device, and no longer once the device is revoked', async () => {
    const phone = await freshPhone();
    const { key } = await phone.me.deviceKey();
    assert.equal(Buffer.from(key, 'base64').length, 32);
    await phone.me.signOut();
    assert.equal((await phone.request('GET', '/api/me')).status, 401);
    await phone.open.signInPartner({ body: { name: 'lu', password: people.password, isOwnPhone: true } });
    assert.equal((await phone.me.deviceKey()).key, key);
    assert.notEqual((await (await freshPhone()).me.deviceKey()).key, key);
    await phone.me.openPrivate({ body: { pin: people.pin } });
    const mine = (await phone.me.devices()).devices.find(({ isThisOne }) => isThisOne);
    await phone.me.revokeDevice({ params: { deviceId: mine?.id ?? '' } });
    await phone.open.signInPartner({ body: { name: 'lu', password: people.password, isOwnPhone: true } });
    assert.notEqual((await phone.me.deviceKey()).key, key);
  });

  it('does not answer for a device of somebody else', async () => {
    const phone = await freshPhone();
    await phone.me.openPrivate({ body: { pin: people.pin } });
    const { rows } = await world.admin.query<{ id: string }>(
      `SELECT id FROM sign_in WHERE audience = 'clinic'`,
    );
    const hidden = await phone.request('DELETE', `/api/me/devices/${rows[0]?.id}`);
    const absent = await phone.request('DELETE', '/api/me/devices/2f1d5bb5-1f4f-4c4f-9d53-5f6f2f7f2b11');
    assert.deepEqual([hidden.status, hidden.text], [absent.status, absent.text]);
    assert.equal(hidden.status, 404);
  });
});

describe('the second factor of the staff', () => {
  it('is asked for once the password was right', async () => {
    assert.match(
      (await signIn('clinic', { name: 'ana', password: people.password })).text,
      /second-factor\.needed/,
    );
    const wrong = await signIn('clinic', { name: 'ana', password: people.password, code: '000000' });
    assert.match(wrong.text, /second-factor\.wrong/);
  });

  it('takes a code once', async () => {
    people.passTime(world, 60);
    const body = { name: 'ana', password: people.password, code: people.codeNow(world, ana.authenticator) };
    assert.equal((await signIn('clinic', body)).status, 200);
    assert.match((await signIn('clinic', body)).text, /second-factor\.wrong/);
  });

  it('takes a recovery code once', async () => {
    const body = { name: 'ana', password: people.password, code: ` ${ana.recoveryCodes[0]?.toUpperCase()} ` };
    assert.equal((await signIn('clinic', body)).status, 200);
    assert.match((await signIn('clinic', body)).text, /second-factor\.wrong/);
  });

  it('must be set up before anything else is answered', async () => {
    const desk = await freshConsole();
    people.passTime(world, 60);
    await desk.clinic.confirm({ body: { proof: people.codeNow(world, ana.authenticator) } });
    const { link, code } = await desk.clinic.inviteStaff({
      body: { displayName: 'Ruth', roles: ['clinician'], locale: 'en', email: null },
    });
    const ruth = world.browser();
    await ruth.open.joinStaff({
      body: { token: people.tokenIn(link), code, displayName: 'Ruth', signInName: 'ruth', password: people.password, locale: 'en' },
    }); // prettier-ignore
    assert.equal((await ruth.clinic.whoAmI()).hasSecondFactor, false);
    await assert.rejects(ruth.clinic.couples(), refused('second-factor.enrol'));
    await people.enrol(world, ruth);
    assert.deepEqual((await ruth.clinic.couples()).couples, []);
  });

  it('proves oneself again before the safety pages, with a new token', async () => {
    const desk = await freshConsole();
    const former = desk.copy();
    people.passTime(world, 60);
    await assert.rejects(
      desk.clinic.confirm({ body: { proof: people.password } }),
      refused('second-factor.wrong'),
    );
    const { until } = await desk.clinic.confirm({
      body: { proof: people.codeNow(world, ana.authenticator) },
    });
    assert.equal((await desk.clinic.whoAmI()).confirmedUntil, until);
    assert.equal((await former.request('GET', '/api/clinic/me')).status, 401);
  });

  it('is not replaced by whoever only knows the password', async () => {
    const desk = await freshConsole();
    await assert.rejects(
      desk.clinic.startSecondFactor({ body: { password: people.password } }),
      refused('confirm.needed'),
    );
  });
});

describe('a write', () => {
  const body = JSON.stringify({ name: 'lu', password: people.password, isOwnPhone: false });
  const json = 'application/json';
  it.each([
    ['without an origin', { origin: '', 'content-type': json }, 403],
    ['from another origin', { origin: 'https://elsewhere.example', 'content-type': json }, 403],
    ['from a page without an origin', { origin: 'null', 'content-type': json }, 403],
    ['from another site', { 'sec-fetch-site': 'cross-site', 'content-type': json }, 403],
    ['from another part of this site', { 'sec-fetch-site': 'same-site', 'content-type': json }, 403],
    ['as plain text', { 'content-type': 'text/plain' }, 415],
    ['as a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['as a form with files', { 'content-type': 'multipart/form-data; boundary=x' }, 415],
    ['from our own page', { 'sec-fetch-site': 'same-origin', 'content-type': json }, 200],
  ])('%s', async (_, headers, status) => {
    const sent = headers as Record<string, string>;
    assert.equal((await world.browser().request('POST', '/api/open/sign-in/me', body, sent)).status, status);
    if (status !== 200)
      assert.notEqual((await lu.browser.request('POST', '/api/me/sign-out', '{}', sent)).status, 200);
  });
});
