import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as people from '../../test/builders/joining.ts';
import type { Browser } from '../../test/browser.ts';
import { startWorld, type World } from '../../test/harness.ts';
import { OwnerRecovery } from './owner-recovery.service.ts';

/**
 * Every way back in, walked by whoever has only the mailbox, and by whoever has only the unlocked phone. Neither is ever
 * signed in as staff, nor reads anything of the partner’s own.
 */
let world: World;
let ana: people.Staff;
let ruth: people.Staff;
let pair: people.ACouple;
let lu: people.Joined;
let max: people.Joined;
const { password, pin } = people;
const next = 'four orange boats return';
const [luMail, anaMail] = ['lu@example.org', 'ana@example.org'];
const refused = (code: string) => expect.objectContaining({ code });

beforeAll(async () => {
  world = await startWorld();
  world.clock.set(new Date('2026-03-02T09:00:00Z'));
  ana = await people.practice(world, 'ana');
  pair = await people.couple(ana);
  lu = await people.joined(world, ana, pair, 0, 'lu', luMail);
  max = await people.joined(world, ana, pair, 1, 'max');
  await comesBack(ana);
  await ana.browser.clinic.changeEmail({ body: { password, email: anaMail } });
  await world
    .browser()
    .open.confirmEmail({ body: { token: people.tokenIn(await people.lastLetterTo(world, anaMail)) } });
}, 180_000);
afterAll(() => world?.close());

const staffSignsIn = (name: string, code?: string, secret = password, browser = world.browser()) =>
  browser.open.signInStaff({ body: { name, password: secret, ...(code ? { code } : {}) } });
async function comesBack(staff: people.Staff): Promise<void> {
  people.passTime(world, 60);
  staff.browser = world.browser();
  await staffSignsIn(staff.name, people.codeNow(world, staff.authenticator), password, staff.browser);
  people.passTime(world, 60);
  await staff.browser.clinic.confirm({ body: { proof: people.codeNow(world, staff.authenticator) } });
}
async function phoneOf(name: string, secret = password): Promise<Browser> {
  const browser = world.browser();
  await browser.open.signInPartner({ body: { name, password: secret, isOwnPhone: true } });
  return browser;
}
/** What the mailbox alone gives: a new password. The letter is written after the answer. */
async function resetsByMail(name: string, address: string, secret = next): Promise<void> {
  const before = (await people.lettersTo(world, address)).length;
  await world.browser().open.forgotPassword({ body: { name } });
  let found: string[] = [];
  for (let tries = 0; tries < 1_000 && found.length <= before; tries++)
    found = await people.lettersTo(world, address);
  await world
    .browser()
    .open.resetPassword({ body: { token: people.tokenIn(found.at(-1) ?? ''), password: secret } });
}
/** Nothing is shown, and nothing can be changed to be shown later. */
async function seesNothing(browser: Browser, secret: string): Promise<void> {
  const { me } = browser;
  const tried = [
    () => me.mine(),
    () => me.devices(),
    () => me.passkeys(),
    () => me.startPasskey({ body: { password: secret } }),
    () => me.openPrivate({ body: { pin: '1357' } }),
    () => me.changePin({ body: { password: secret, pin: '1357', next: '9173' } }),
  ];
  for (const one of tried)
    await expect(one()).rejects.toEqual(
      expect.objectContaining({ code: expect.stringMatching(/^(private|password)\./) }),
    );
}

describe('whoever has only the mailbox', () => {
  it('of a partner gets a password, and behind it nothing at all', async () => {
    await resetsByMail('lu', luMail);
    const thief = await phoneOf('lu', next);
    await seesNothing(thief, next);
    const { today, us, safeContact, deviceKey } = thief.me;
    for (const look of [today, us, safeContact, deviceKey])
      await expect(look()).rejects.toEqual(refused('private.closed'));
  });

  it('cannot use what the therapist gave the partner, and undoes it by another letter', async () => {
    await comesBack(ana);
    const params = { coupleId: pair.coupleId, personId: lu.personId };
    const { link, code } = await ana.browser.clinic.vouch({ params });
    people.passTime(world, 86_401);
    await seesNothing(await phoneOf('lu', next), next);
    await resetsByMail('lu', luMail, 'two quiet rivers bend north');
    const browser = await phoneOf('lu', 'two quiet rivers bend north');
    const change = { password: 'two quiet rivers bend north', pin: code, next: '9173' };
    await expect(browser.me.changePin({ body: change })).rejects.toEqual(refused('private.wrong'));
    await expect(
      world.browser().open.resetPassword({ body: { token: people.tokenIn(link), password: next } }),
    ).rejects.toEqual(refused('link.spent'));
    await browser.me.openPrivate({ body: { pin } });
    await browser.me.changePassword({ body: { current: 'two quiet rivers bend north', next: password } });
  });

  it('of staff is asked for the second factor all the same, and cannot begin anew', async () => {
    await resetsByMail('ana', anaMail);
    await expect(staffSignsIn('ana', undefined, next)).rejects.toEqual(refused('second-factor.needed'));
    const anew = { body: { name: 'ana', password: next } };
    await expect(world.browser().open.beginAnew(anew)).rejects.toEqual(refused('second-factor.by-mail'));
    people.passTime(world, 73 * 3600);
    await expect(staffSignsIn('ana', undefined, next)).rejects.toEqual(refused('second-factor.needed'));
    const browser = world.browser();
    await staffSignsIn('ana', people.codeNow(world, ana.authenticator), next, browser);
    await browser.clinic.changePassword({ body: { current: next, next: password } });
  });

  it('stops a wait that the owner began, instead of coming in by it', async () => {
    await world.browser().open.beginAnew({ body: { name: 'ana', password } });
    await resetsByMail('ana', anaMail);
    people.passTime(world, 73 * 3600);
    await expect(staffSignsIn('ana', undefined, next)).rejects.toEqual(refused('second-factor.needed'));
    const browser = world.browser();
    await staffSignsIn('ana', people.codeNow(world, ana.authenticator), next, browser);
    await browser.clinic.changePassword({ body: { current: next, next: password } });
  });
});

describe('whoever has only the unlocked phone', () => {
  it('reads nothing of the person’s own, adds no way in, and changes none', async () => {
    lu.browser = await phoneOf('lu');
    await seesNothing(lu.browser, 'not the password');
    const { me } = lu.browser;
    const guess = 'not the password';
    for (const change of [
      () => me.changeEmail({ body: { password: guess, email: 'thief@example.org' } }),
      () => me.changePassword({ body: { current: guess, next } }),
      () => me.changeSignInName({ body: { password: guess, signInName: 'thief' } }),
      () => me.closeAccount({ body: { password: guess } }),
    ])
      await expect(change()).rejects.toEqual(refused('password.wrong'));
  });

  it('does not come through the PINs in a month, and the person is told', async () => {
    const { browser } = max;
    const tries: string[] = [];
    for (let at = 0; at < 3; at++) {
      const answer = await browser.request('POST', '/api/me/private', { pin: `71${at}9` });
      tries.push((JSON.parse(answer.text) as { code: string }).code);
    }
    expect(new Set(tries)).toEqual(new Set(['private.wrong']));
    await world.admin.query(`UPDATE app.limit_hit SET points = 400000 WHERE key LIKE 'pin missed:%'`);
    await expect(browser.me.openPrivate({ body: { pin } })).rejects.toEqual(refused('private.resting'));
    await world.admin.query(`UPDATE app.limit_hit SET points = 3 WHERE key LIKE 'pin missed:%'`);
    expect((await browser.me.openPrivate({ body: { pin } })).misses?.times).toBe(3);
  });
});

describe('a partner without an e-mail who lost password and PIN', () => {
  it('comes back by what the therapist shows and tells in the room, and by nothing less', async () => {
    await comesBack(ana);
    const old = await phoneOf('max');
    const params = { coupleId: pair.coupleId, personId: max.personId };
    const { link, code } = await ana.browser.clinic.vouch({ params });
    const reset = { token: people.tokenIn(link), password: next };
    await world.browser().open.resetPassword({ body: reset });
    await expect(old.me.whoAmI()).rejects.toEqual(refused('sign-in.needed'));
    const phone = await phoneOf('max', next);
    await expect(phone.me.today()).rejects.toEqual(refused('private.closed'));
    const change = { password: next, pin: code, next: '9173' };
    await expect(phone.me.changePin({ body: change })).rejects.toEqual(refused('private.waiting'));
    people.passTime(world, 86_401);
    await seesNothing(phone, next);
    await phone.me.changePin({ body: change });
    await phone.me.openPrivate({ body: { pin: '9173' } });
    expect((await phone.me.mine()).items).toEqual([]);
    await expect(phone.me.changePin({ body: { ...change, next: '5083' } })).rejects.toEqual(
      refused('private.wrong'),
    );
    await expect(world.browser().open.resetPassword({ body: reset })).rejects.toEqual(refused('link.spent'));
  });
});

describe('staff who lost every second factor', () => {
  it('and work alone wait three days, told by mail; the second factor calls it off', async () => {
    const letters = (await people.lettersTo(world, anaMail)).length;
    const anew = () => world.browser().open.beginAnew({ body: { name: 'ana', password } });
    await expect(
      world.browser().open.beginAnew({ body: { name: 'ana', password: 'wrong' } }),
    ).rejects.toEqual(refused('sign-in.wrong'));
    await expect(world.browser().open.beginAnew({ body: { name: 'lu', password } })).rejects.toEqual(
      refused('sign-in.wrong'),
    );
    const { from } = await anew();
    expect(+new Date(from) - +world.clock.now()).toBe(72 * 3_600_000);
    expect((await people.lettersTo(world, anaMail)).length).toBe(letters + 1);
    people.passTime(world, 71 * 3600);
    expect((await anew()).from).toBe(from);
    await expect(staffSignsIn('ana')).rejects.toEqual(refused('second-factor.needed'));
    await comesBack(ana);
    people.passTime(world, 2 * 3600);
    await expect(staffSignsIn('ana')).rejects.toEqual(refused('second-factor.needed'));

    await anew();
    people.passTime(world, 72 * 3600);
    const browser = world.browser();
    await staffSignsIn('ana', undefined, password, browser);
    await expect(browser.clinic.couples()).rejects.toEqual(refused('second-factor.enrol'));
    ana = { ...ana, browser, ...(await people.enrol(world, browser)) };
    await expect(staffSignsIn('ana')).rejects.toEqual(refused('second-factor.needed'));
  });

  it('and the password too: begun on the server, told by mail, three days, and stopped by the second factor', async () => {
    const recovery = world.app.get(OwnerRecovery);
    const letters = (await people.lettersTo(world, anaMail)).length;
    await expect(recovery.begin('nobody')).rejects.toEqual(refused('absent'));
    await expect(recovery.begin('lu')).rejects.toEqual(refused('sign-in.wrong'));
    const ends = () => recovery.end('ana', password);
    const isEarly = refused('second-factor.needed');
    expect(+(await recovery.begin('ana')) - +world.clock.now()).toBe(72 * 3_600_000);
    expect((await people.lettersTo(world, anaMail)).length).toBe(letters + 1);
    people.passTime(world, 71 * 3600);
    await expect(ends()).rejects.toEqual(isEarly);
    await comesBack(ana);
    await ana.browser.clinic.changePassword({ body: { current: password, next } });
    people.passTime(world, 2 * 3600);
    await expect(ends()).rejects.toEqual(isEarly);

    await recovery.begin('ana');
    people.passTime(world, 73 * 3600);
    await ends();
    await expect(ana.browser.clinic.whoAmI()).rejects.toEqual(refused('sign-in.needed'));
    await expect(staffSignsIn('ana', undefined, next)).rejects.toEqual(refused('sign-in.wrong'));
    const browser = world.browser();
    await staffSignsIn('ana', undefined, password, browser);
    await expect(browser.clinic.couples()).rejects.toEqual(refused('second-factor.enrol'));
    ana = { ...ana, browser, ...(await people.enrol(world, browser)) };
  });

  it('and have an owner are told two codes in person, and nobody gives any to themselves or elsewhere', async () => {
    await comesBack(ana);
    const { link, code } = await ana.browser.clinic.inviteStaff({
      body: { displayName: 'Ruth', roles: ['clinician'], locale: 'en', email: null },
    });
    const browser = world.browser();
    const typed = { displayName: 'Ruth', signInName: 'ruth', password, locale: 'en' as const };
    await browser.open.joinStaff({ body: { token: people.tokenIn(link), code, ...typed } });
    ruth = { ...ana, name: 'ruth', browser, ...(await people.enrol(world, browser)) };
    await expect(world.browser().open.beginAnew({ body: { name: 'ruth', password } })).rejects.toEqual(
      refused('second-factor.ask-owner'),
    );
    const [hers, own] = [
      (await browser.clinic.whoAmI()).personId,
      (await ana.browser.clinic.whoAmI()).personId,
    ];
    const at = (personId: string) => ({ params: { personId } });
    await expect(browser.clinic.recoverColleague(at(hers))).rejects.toEqual(refused('confirm.needed'));
    await browser.clinic.confirm({ body: { proof: people.codeNow(world, ruth.authenticator) } });
    await expect(browser.clinic.recoverColleague(at(own))).rejects.toEqual(refused('role.not-allowed'));
    await expect(ana.browser.clinic.recoverColleague(at(own))).rejects.toEqual(refused('absent'));
    await expect(ana.browser.clinic.recoverColleague(at(lu.personId))).rejects.toEqual(refused('absent'));
    const { codes } = await ana.browser.clinic.recoverColleague(at(hers));
    await expect(staffSignsIn('ruth', codes[0], next)).rejects.toEqual(refused('sign-in.wrong'));
    const desk = world.browser();
    await staffSignsIn('ruth', codes[0], password, desk);
    await desk.clinic.confirm({ body: { proof: codes[1] ?? '' } });
    await people.enrol(world, desk);
    await expect(staffSignsIn('ruth', codes[1])).rejects.toEqual(refused('second-factor.wrong'));
  });
});
