import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { meEndpoints } from '@usward/contract/me';
import { concerns } from '@usward/contract/concerns';
import type { Answered, Browser } from '../../test/browser.ts';
import { aCouple, openPrivate, type Couple } from '../../test/builders/couples.ts';
import { part } from '../../test/builders/ends.ts';
import { aClinician, aPractice, confirm, signIn, tick, type Staff } from '../../test/builders/identity.ts';
import { startWorld, type World } from '../../test/harness.ts';
import { Keys } from '../platform/keys.ts';
import { Limits } from '../platform/limits.ts';

type Said = Parameters<Browser['open']['leaveScreen']>[0]['body']['said'];

let world: World;
let kim: Staff;
let lou: Staff;
let couple: Couple;
beforeAll(async () => {
  world = await startWorld();
  world.clock.set(new Date('2026-03-02T15:00:00Z'));
  const { owner } = await aPractice(world);
  kim = await aClinician(world, owner, 'kim');
  lou = await aClinician(world, owner, 'lou');
}, 180_000);
afterAll(() => world?.close());

let made = 0;
beforeEach(async () => {
  for (const staff of [kim, lou]) await signIn(world, staff);
  made += 1;
  couple = await aCouple(world, kim, { names: [`ann${made}`, `ben${made}`] });
  for (const staff of [kim, lou]) await confirm(world, staff);
});

const all = (answer: Said['fear']) => Object.fromEntries(concerns.map((one) => [one, answer])) as Said;
const ann = () => couple.partners[0];
const makeCode = async (by = kim, of = couple) =>
  (
    await by.browser.clinic.makeScreenCode({
      params: { coupleId: of.coupleId, personId: of.partners[0].personId },
    })
  ).code;
const device = () => world.browser();
const opened = async (code: string) => (await device().open.openScreen({ body: { code } })).ticket;
const leave = (ticket: string, said: Said, isAlone = true) =>
  device().request('POST', '/api/open/screen/answers', { ticket, isAlone, said });
const typed = (code: string) => device().request('POST', '/api/open/screen', { code });
const page = async () =>
  (await kim.browser.clinic.safety({ params: { coupleId: couple.coupleId } })).partners[0];
const wire = ({ status, text, headers }: Answered) => [
  status,
  text,
  [...headers].filter(([name]) => name !== 'date').sort(),
];

describe('a code', () => {
  it('is made only by whoever treats the couple, and has just proved who they are', async () => {
    await expect(makeCode(lou)).rejects.toEqual(expect.objectContaining({ code: 'absent' }));
    const other = await aCouple(world, lou, { names: [`cat${made}`, `dan${made}`], suitability: null });
    const params = { coupleId: couple.coupleId, personId: other.partners[0].personId };
    await expect(kim.browser.clinic.makeScreenCode({ params })).rejects.toEqual(
      expect.objectContaining({ code: 'absent' }),
    );
    await signIn(world, kim);
    await expect(makeCode()).rejects.toEqual(expect.objectContaining({ code: 'confirm.needed' }));
  });

  it('opens once, however it is typed; and whatever is wrong with it, the refusal is the same', async () => {
    const code = await makeCode();
    const used = code;
    await opened(` ${code.toLowerCase().replace('-', ' ')} `);
    const never = 'ZZZZ-ZZZZ';
    const replaced = await makeCode();
    const late = await makeCode();
    tick(world, 10 * 60);
    const refusals = await Promise.all([used, never, replaced, late, ''].map(typed));
    for (const refusal of refusals) expect(wire(refusal)).toEqual(wire(refusals[0]!));
    expect(JSON.parse(refusals[0]!.text)).toEqual({ code: 'code.spent', message: 'code.spent' });
  });

  it('holds to the last second of ten minutes', async () => {
    const code = await makeCode();
    tick(world, 10 * 60 - 1);
    expect((await typed(code)).status).toBe(200);
  });

  it('is kept as a hash, and what it opens names nobody and asks in the language of the person', async () => {
    const code = await makeCode();
    const { rows } = await world.admin.query<{ kept: string }>(
      'SELECT c::text AS kept FROM safety.screen_code c',
    );
    expect(rows.map(({ kept }) => kept).join()).not.toContain(code);
    await ann().browser.me.changeMe({ body: { locale: 'es', address: 'vos' } });
    const { text } = await typed(code);
    expect(text).toContain('¿Pensás en irte, o lo intentaste?');
    for (const secret of [couple.coupleId, ann().personId, ann().displayName, kim.displayName])
      expect(text).not.toContain(secret);
  });

  it('is asked for more slowly after ten wrong tries', async () => {
    const asked: string[] = [];
    const limits = world.app.get(Limits);
    const hit = limits.hit.bind(limits);
    limits.hit = (limit, who) => (asked.push(limit), hit(limit, who));
    await typed('ZZZZ-ZZZZ');
    limits.hit = hit;
    expect(asked).toEqual(['code by address']);
  });
});

describe('what is left in the box', () => {
  it('is answered alike, whatever was said', async () => {
    const answers: Answered[] = [];
    for (const said of ['yes', 'no', 'pass'] as const)
      answers.push(await leave(await opened(await makeCode()), all(said)));
    answers.push(await leave(await opened(await makeCode()), all('pass'), false));
    for (const answer of answers) expect(wire(answer)).toEqual(wire(answers[0]!));
    expect(answers[0]!.text).toBe('{"ok":true}');
    const { rows } = await world.admin.query<{ size: number }>(
      'SELECT DISTINCT length(body_sealed) AS size FROM safety.screen',
    );
    expect(rows).toHaveLength(1);
  });

  it('is read by the couple’s clinician on the safety page, and sealed under the person’s own key', async () => {
    await leave(await opened(await makeCode()), { ...all('no'), fear: 'yes', weapon: 'pass' });
    expect((await page())?.screens).toEqual([
      expect.objectContaining({ isAlone: true, said: { ...all('no'), fear: 'yes', weapon: 'pass' } }),
    ]);
    const { practice_id } = (await world.admin.query('SELECT practice_id FROM safety.screen LIMIT 1'))
      .rows[0];
    await world.app.get(Keys).destroy(`safety/${practice_id}/${couple.coupleId}/${ann().personId}`);
    await expect(page()).rejects.toEqual(expect.objectContaining({ code: 'absent' }));
  });

  it('comes once from one ticket, within half an hour, and not after she has left or the therapist changed', async () => {
    const ticket = await opened(await makeCode());
    await leave(ticket, all('no'));
    const late = await opened(await makeCode());
    tick(world, 30 * 60);
    const refusals = [await leave(ticket, all('yes')), await leave(late, all('yes')), await leave('x'.repeat(43), all('no'))]; // prettier-ignore
    await signIn(world, kim);
    await confirm(world, kim);
    const open = await opened(await makeCode());
    await part(world, couple);
    refusals.push(await leave(open, all('yes')));
    for (const refusal of refusals) expect(wire(refusal)).toEqual(wire(refusals[0]!));
    expect(refusals[0]!.status).toBe(410);
    expect((await world.admin.query('SELECT FROM safety.screen WHERE couple_id = $1', [couple.coupleId])).rows).toHaveLength(1); // prettier-ignore
  });

  it('changes nothing that either of the two can ask for, and no list, count or brief of the staff', async () => {
    const looks = async () => {
      const seen: unknown[] = [];
      for (const partner of couple.partners) {
        await openPrivate(partner);
        for (const path of readable) seen.push(wire(await partner.browser.request('GET', path)));
      }
      for (const path of [
        `couples/${couple.coupleId}`,
        `couples/${couple.coupleId}/brief`,
        'today',
        'couples',
        'requests',
      ])
        seen.push((await kim.browser.request('GET', `/api/clinic/${path}`)).text);
      return seen;
    };
    const before = await looks();
    await leave(await opened(await makeCode()), all('yes'));
    await page();
    expect(await looks()).toEqual(before);
  });
});

const readable = Object.values(meEndpoints)
  .map((endpoint) => endpoint.split(' '))
  .flatMap(([method, path]) => (method === 'GET' && path && !/:|live$/.test(path) ? [path] : []));
