import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SoftAuthenticator, type Wrongly } from '../../test/builders/authenticator.ts';
import * as people from '../../test/builders/joining.ts';
import type { Browser } from '../../test/browser.ts';
import { startWorld, type World } from '../../test/harness.ts';

let world: World;
let ana: people.Staff;
let eva: people.Staff;
let lu: people.Joined;
const key = new SoftAuthenticator();
const phone = new SoftAuthenticator();
const { password, pin } = people;
const refused = (code: string) => expect.objectContaining({ code });

beforeAll(async () => {
  world = await startWorld();
  world.clock.set(new Date('2026-03-02T09:00:00Z'));
  ana = await people.practice(world, 'ana');
  eva = await people.practice(world, 'eva');
  lu = await people.joined(world, ana, await people.couple(ana), 0, 'lu');
}, 180_000);
afterAll(() => world?.close());

const proves = async ({ browser, authenticator }: people.Staff) => {
  people.passTime(world, 60);
  await browser.clinic.confirm({ body: { proof: people.codeNow(world, authenticator) } });
};
const adds = async ({ browser }: people.Staff, one: SoftAuthenticator, wrongly?: Wrongly) => {
  const asked = await browser.clinic.startPasskey({ body: { password } });
  return browser.clinic.keepPasskey({ body: { name: 'Grey key', made: one.make(asked, wrongly) } });
};
/** A fresh browser asks, the authenticator answers. */
async function comesIn(
  audience: 'me' | 'clinic',
  one: SoftAuthenticator,
  wrongly?: Wrongly,
): Promise<Browser> {
  const browser = world.browser();
  const shown = one.show(await browser.open.startPasskeySignIn(), wrongly);
  if (audience === 'clinic') await browser.open.signInStaffByPasskey({ body: { shown } });
  else await browser.open.signInPartnerByPasskey({ body: { shown, isOwnPhone: true } });
  return browser;
}
const wrongs: [string, Wrongly][] = [
  ['of another page', { origin: 'https://usward.example' }],
  ['for another site', { rpId: 'example.org' }],
  ['without knowing who holds it', { isVerified: false }],
  ['of a challenge that was never given', { challenge: 'A'.repeat(43) }],
];

describe('a passkey of the staff', () => {
  it('is added with the password and a fresh proof by what there is already', async () => {
    const start = { body: { password } };
    await expect(ana.browser.clinic.startPasskey(start)).rejects.toEqual(refused('confirm.needed'));
    await proves(ana);
    await expect(ana.browser.clinic.startPasskey({ body: { password: 'wrong' } })).rejects.toEqual(
      refused('password.wrong'),
    );
    expect(await adds(ana, key)).toEqual({ recoveryCodes: [] });
    const { passkeys } = await ana.browser.clinic.passkeys();
    expect(passkeys).toMatchObject([{ name: 'Grey key', since: '2026-03-02', lastUsed: null }]);
  });

  it.each(wrongs)('is not taken %s', async (_, wrongly) => {
    await proves(ana);
    await expect(adds(ana, new SoftAuthenticator(), wrongly)).rejects.toEqual(refused('passkey.wrong'));
    expect((await ana.browser.clinic.passkeys()).passkeys).toHaveLength(1);
  });

  it('is somebody’s once', async () => {
    await proves(eva);
    await expect(adds(eva, key)).rejects.toEqual(refused('passkey.wrong'));
    expect((await eva.browser.clinic.passkeys()).passkeys).toEqual([]);
    await proves(ana);
    const asked = await ana.browser.clinic.startPasskey({ body: { password } });
    const stolen = { name: 'Stolen', made: new SoftAuthenticator().make(asked) };
    await expect(eva.browser.clinic.keepPasskey({ body: stolen })).rejects.toEqual(refused('passkey.wrong'));
  });

  it('signs in by itself', async () => {
    const desk = await comesIn('clinic', key);
    expect(await desk.clinic.whoAmI()).toMatchObject({ displayName: 'Dr ana', confirmedUntil: null });
    expect((await desk.clinic.passkeys()).passkeys[0]?.lastUsed).toBe('2026-03-02');
  });

  it.each([...wrongs, ['of somebody else, by its handle', { userHandle: 'AAAA' }] as [string, Wrongly]])(
    'does not sign in %s',
    async (_, wrongly) => {
      await expect(comesIn('clinic', key, wrongly)).rejects.toEqual(refused('passkey.wrong'));
    },
  );

  it('does not sign in when its count goes back, as that of a copy does', async () => {
    await expect(comesIn('clinic', key, { counter: 1 })).rejects.toEqual(refused('passkey.wrong'));
    await comesIn('clinic', key);
    const browser = world.browser();
    const asked = [await browser.open.startPasskeySignIn(), await browser.open.startPasskeySignIn()];
    const counter = key.counter + 1;
    const both = await Promise.allSettled(
      asked.map((one) => browser.open.signInStaffByPasskey({ body: { shown: key.show(one, { counter }) } })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('does not sign in twice with one answer, nor with one that is six minutes old', async () => {
    const browser = world.browser();
    const shown = key.show(await browser.open.startPasskeySignIn());
    await browser.open.signInStaffByPasskey({ body: { shown } });
    key.counter += 1;
    await expect(browser.open.signInStaffByPasskey({ body: { shown } })).rejects.toEqual(
      refused('passkey.wrong'),
    );
    const late = key.show(await browser.open.startPasskeySignIn());
    people.passTime(world, 301);
    await expect(browser.open.signInStaffByPasskey({ body: { shown: late } })).rejects.toEqual(
      refused('passkey.wrong'),
    );
  });

  it('does not sign in where nobody knows it, nor at the other door', async () => {
    await expect(comesIn('clinic', new SoftAuthenticator())).rejects.toEqual(refused('passkey.wrong'));
    await expect(comesIn('me', key)).rejects.toEqual(refused('passkey.wrong'));
  });

  it('proves again who sits there, for its own account, with a challenge asked for that', async () => {
    const desk = await comesIn('clinic', key);
    const show = async (browser: Browser) => key.show(await browser.clinic.startConfirmByPasskey());
    ana.browser = desk;
    await expect(
      eva.browser.clinic.confirmByPasskey({ body: { shown: await show(eva.browser) } }),
    ).rejects.toEqual(refused('passkey.wrong'));
    const other = key.show(await desk.open.startPasskeySignIn());
    await expect(desk.clinic.confirmByPasskey({ body: { shown: other } })).rejects.toEqual(
      refused('passkey.wrong'),
    );
    const { until } = await desk.clinic.confirmByPasskey({ body: { shown: await show(desk) } });
    expect((await desk.clinic.whoAmI()).confirmedUntil).toBe(until);
  });

  it('is renamed and removed by its owner, after a fresh proof, and then opens nothing', async () => {
    const { clinic } = ana.browser;
    const [one] = (await clinic.passkeys()).passkeys;
    const params = { passkeyId: one?.id ?? '' };
    await clinic.renamePasskey({ params, body: { name: 'On the ring' } });
    expect((await clinic.passkeys()).passkeys[0]?.name).toBe('On the ring');
    await proves(eva);
    await expect(eva.browser.clinic.renamePasskey({ params, body: { name: 'Mine' } })).rejects.toEqual(
      refused('absent'),
    );
    await expect(eva.browser.clinic.removePasskey({ params })).rejects.toEqual(refused('absent'));
    ana.browser = await comesIn('clinic', key);
    await expect(ana.browser.clinic.removePasskey({ params })).rejects.toEqual(refused('confirm.needed'));
    const elsewhere = await comesIn('clinic', key);
    await proves(ana);
    await ana.browser.clinic.removePasskey({ params });
    await expect(elsewhere.clinic.whoAmI()).rejects.toEqual(refused('sign-in.needed'));
    await expect(comesIn('clinic', key)).rejects.toEqual(refused('passkey.wrong'));
  });

  it('may be the only second factor, with recovery codes, and then is not removed', async () => {
    await proves(ana);
    const { link, code } = await ana.browser.clinic.inviteStaff({
      body: { displayName: 'Ruth', roles: ['clinician'], locale: 'en', email: null },
    });
    const browser = world.browser();
    const typed = { displayName: 'Ruth', signInName: 'ruth', password, locale: 'en' as const };
    await browser.open.joinStaff({ body: { token: people.tokenIn(link), code, ...typed } });
    const own = new SoftAuthenticator();
    const { recoveryCodes } = await adds({ ...ana, browser }, own);
    expect(recoveryCodes).toHaveLength(10);
    expect((await browser.clinic.whoAmI()).hasSecondFactor).toBe(true);
    await browser.clinic.confirmByPasskey({
      body: { shown: own.show(await browser.clinic.startConfirmByPasskey()) },
    });
    const [one] = (await browser.clinic.passkeys()).passkeys;
    await expect(browser.clinic.removePasskey({ params: { passkeyId: one?.id ?? '' } })).rejects.toEqual(
      refused('second-factor.last'),
    );
    await expect(world.browser().open.signInStaff({ body: { name: 'ruth', password } })).rejects.toEqual(
      refused('second-factor.needed'),
    );
    await comesIn('clinic', own);
  });
});

describe('a passkey of a partner', () => {
  const starts = (browser: Browser) => browser.me.startPasskey({ body: { password } });

  it('is added behind the PIN, with the password, on a phone of one’s own', async () => {
    await expect(starts(lu.browser)).rejects.toEqual(refused('private.closed'));
    await lu.browser.me.openPrivate({ body: { pin } });
    const asked = await starts(lu.browser);
    await lu.browser.me.keepPasskey({ body: { name: 'My phone', made: phone.make(asked) } });
    const borrowed = world.browser();
    await borrowed.open.signInPartner({ body: { name: 'lu', password, isOwnPhone: false } });
    await borrowed.me.openPrivate({ body: { pin } });
    await expect(starts(borrowed)).rejects.toEqual(refused('passkey.own-phone'));
  });

  it('signs in, and is no proof against whoever holds the phone: the private area asks for the PIN', async () => {
    const browser = await comesIn('me', phone);
    expect(await browser.me.whoAmI()).toMatchObject({ signInName: 'lu', privateOpenUntil: null });
    const { mine, devices, passkeys } = browser.me;
    for (const look of [mine, devices, passkeys, () => starts(browser)])
      await expect(look()).rejects.toEqual(refused('private.closed'));
    await expect(comesIn('clinic', phone)).rejects.toEqual(refused('passkey.wrong'));
  });

  it('is removed behind the PIN, and signs out wherever it was used', async () => {
    const elsewhere = await comesIn('me', phone);
    await lu.browser.me.openPrivate({ body: { pin } });
    const [one] = (await lu.browser.me.passkeys()).passkeys;
    const params = { passkeyId: one?.id ?? '' };
    await expect(elsewhere.me.removePasskey({ params })).rejects.toEqual(refused('private.closed'));
    await lu.browser.me.removePasskey({ params });
    await expect(elsewhere.me.whoAmI()).rejects.toEqual(refused('sign-in.needed'));
    await expect(comesIn('me', phone)).rejects.toEqual(refused('passkey.wrong'));
  });

  it('goes with its account', async () => {
    await lu.browser.me.openPrivate({ body: { pin } });
    const asked = await starts(lu.browser);
    await lu.browser.me.keepPasskey({ body: { name: 'My phone', made: phone.make(asked) } });
    await comesIn('me', phone);
    await lu.browser.me.closeAccount({ body: { password } });
    const { rows } = await world.admin.query("SELECT id FROM passkey WHERE audience = 'me'");
    expect(rows).toEqual([]);
    await expect(comesIn('me', phone)).rejects.toEqual(refused('passkey.wrong'));
  });
});
