import assert from 'node:assert/strict';
import { afterAll, beforeAll, describe, it } from '@jest/globals';
import * as people from '../../test/builders/joining.ts';
import type { Answered } from '../../test/browser.ts';
import { startWorld, type World } from '../../test/harness.ts';

let world: World;
let lu: people.Joined;

beforeAll(async () => {
  world = await startWorld({ settings: { USWARD_LIMITS: 'on', TRUST_PROXY: '127.0.0.1' } });
  world.clock.set(new Date('2026-03-02T09:00:00Z'));
  const ana = await people.practice(world, 'ana');
  lu = await people.joined(world, ana, await people.couple(ana), 0, 'lu');
}, 180_000);
afterAll(() => world?.close());

const guess = async (name: string, browser = world.browser()) =>
  (await browser.request('POST', '/api/open/sign-in/me', { name, password: 'wrong', isOwnPhone: false }))
    .status;

describe('whoever guesses', () => {
  it('is slowed down for a known and an unknown name alike', async () => {
    const statuses = async (name: string) => {
      const all: number[] = [];
      for (let i = 0; i < 12; i++) all.push(await guess(name));
      return all;
    };
    const expected = [...Array<number>(10).fill(401), 429, 429];
    assert.deepEqual(await statuses('lu'), expected);
    assert.deepEqual(await statuses('nobody'), expected);
  });

  it('is counted under one name, however it is spelt', async () => {
    const spellings = ['lo', 'LO', 'ｌｏ', 'ｌo', 'lｏ', 'ＬＯ', '𝐥𝐨', '𝐥o', 'l𝐨', '𝑙𝑜', '𝑙o', 'l𝑜'];
    const statuses: number[] = [];
    for (const name of spellings) statuses.push(await guess(name));
    assert.deepEqual(statuses, [...Array<number>(10).fill(401), 429, 429]);
    const asked: number[] = [];
    for (const name of spellings.slice(0, 5))
      asked.push((await world.browser().request('POST', '/api/open/password/forgot', { name })).status);
    assert.deepEqual(asked, [200, 200, 200, 429, 429]);
  });

  it('does not keep the owner out of a device that is known', async () => {
    const body = { name: 'lu', password: people.password, isOwnPhone: true };
    const elsewhere = await world.browser().request('POST', '/api/open/sign-in/me', body);
    assert.equal(elsewhere.status, 429);
    await lu.browser.open.signInPartner({ body });
  });

  it('at a PIN is slowed down too', async () => {
    const statuses: number[] = [];
    for (let i = 0; i < 7; i++)
      statuses.push((await lu.browser.request('POST', '/api/me/private', { pin: '0000' })).status);
    assert.deepEqual(statuses, [...Array<number>(5).fill(422), 429, 429]);
  });

  it('is slowed down by address in the end, whatever the name', async () => {
    let status = 401;
    for (let i = 0; i < 60 && status === 401; i++) status = await guess(`somebody ${i}`);
    assert.equal(status, 429);
    // A thousand later, from the same address: the owner's own phone still comes in.
    await world.admin.query(`UPDATE app.limit_hit SET points = 1000 WHERE key LIKE 'sign-in by address:%'`);
    assert.equal(await guess('lu'), 429);
    await lu.browser.open.signInPartner({
      body: { name: 'lu', password: people.password, isOwnPhone: true },
    });
    await world.admin.query(`UPDATE app.limit_hit SET points = 51 WHERE key LIKE 'sign-in by address:%'`);
  });

  it('is not another one at each address of one network', async () => {
    const from = async (address: string, name: string) => {
      const headers = { 'x-forwarded-for': address };
      const body = { name, password: 'wrong', isOwnPhone: false };
      return (await world.browser().request('POST', '/api/open/sign-in/me', body, headers)).status;
    };
    const statuses = new Set<number>();
    for (let i = 1; i <= 51; i++) statuses.add(await from(`2001:db8::1:${i.toString(16)}`, `anybody ${i}`));
    assert.deepEqual([...statuses], [401, 429]);
    assert.equal(await from('2001:db8:0:0:ffff::2', 'anybody else'), 429);
    assert.equal(await from('2001:db8:0:1::1', 'anybody else'), 401);
    assert.equal(await from('::ffff:198.51.100.7', 'anybody else'), 401);
  });
});

describe('whoever asks for far more than a person can', () => {
  const kept = (limit: string) => `FROM app.limit_hit WHERE key LIKE '${limit}:%' AND points = 100`;
  /** A hundred, which the database is told of; then as if other processes had counted nearly all there may be. */
  const nearlyAll = async (limit: string, ask: () => Promise<Answered>) => {
    for (let i = 0; i < 100; i++) assert.equal((await ask()).status, 200);
    const isTold = async () => (await world.admin.query(`SELECT ${kept(limit)}`)).rowCount === 1;
    for (let tries = 0; tries < 200 && !(await isTold()); tries++);
    const { rowCount } = await world.admin.query(
      `UPDATE app.limit_hit SET points = 2900 WHERE key IN (SELECT key ${kept(limit)})`,
    );
    assert.equal(rowCount, 1);
    let last = await ask();
    let more = 0;
    for (; more < 250 && last.status === 200; more++) last = await ask();
    assert.ok(more > 50);
    return last;
  };

  it('is slowed down by address where nobody knows them, with a forged cookie too', async () => {
    const from = (address: string, path = '/api/open/help', browser = world.browser(), cookie = {}) =>
      browser.request('GET', path, undefined, { 'x-forwarded-for': address, ...cookie });
    const last = await nearlyAll('all from an address', () => from('203.0.113.9'));
    assert.deepEqual([last.status, JSON.parse(last.text).code], [429, 'request.slow-down']);
    assert.match(last.headers.get('retry-after') ?? '', /^([1-9]|[1-9]\d|[12]\d\d|300)$/);
    const cookie = { cookie: `usward-me=${'A'.repeat(43)}` };
    assert.equal((await from('203.0.113.9', '/api/me', world.browser(), cookie)).status, 429);
    assert.equal((await from('203.0.113.10', '/api/me', world.browser(), cookie)).status, 401);
    await from('203.0.113.10', '/api/me', lu.browser);
    assert.equal((await from('203.0.113.9', '/api/me', lu.browser)).status, 200);
  });

  it('and by account where they are signed in, on every device and from everywhere', async () => {
    const second = world.browser();
    await world.admin.query("DELETE FROM app.limit_hit WHERE key LIKE 'sign-in%'");
    await second.open.signInPartner({ body: { name: 'lu', password: people.password, isOwnPhone: true } });
    const me = (browser = lu.browser, address = '203.0.113.20') =>
      browser.request('GET', '/api/me', undefined, { 'x-forwarded-for': address });
    const statusOf = async (...asked: Parameters<typeof me>) => (await me(...asked)).status;
    assert.equal(await statusOf(second), 200);
    assert.equal((await nearlyAll('all of an account', () => me())).status, 429);
    assert.deepEqual([await statusOf(lu.browser, '203.0.113.21'), await statusOf(second)], [429, 429]);
    const guessed = await world.browser().request('GET', '/api/open/help');
    assert.equal(guessed.status, 200);
  });
});
