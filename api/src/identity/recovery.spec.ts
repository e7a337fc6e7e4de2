import assert from 'node:assert/strict';
import { afterAll, beforeAll, describe, it } from '@jest/globals';
import * as people from '../../test/builders/joining.ts';
import { startWorld, type World } from '../../test/harness.ts';

let world: World;
let ana: people.Staff;
let pair: people.ACouple;
let lu: people.Joined;
const mailbox = 'shared@example.org';
const next = 'four orange boats return';

beforeAll(async () => {
  world = await startWorld();
  world.clock.set(new Date('2026-03-02T09:00:00Z'));
  ana = await people.practice(world, 'ana');
  pair = await people.couple(ana);
  lu = await people.joined(world, ana, pair, 0, 'lu', mailbox);
}, 180_000);
afterAll(() => world?.close());

const refused = (code: string) => (error: { code: string }) => error.code === code;
const forget = (name: string) => world.browser().request('POST', '/api/open/password/forgot', { name });

/** The letter is written after the answer. */
async function newLetterTo(address: string, before: number): Promise<string> {
  for (let tries = 0; tries < 1_000; tries++) {
    const found = await people.lettersTo(world, address);
    if (found.length > before) return found.at(-1) ?? '';
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('no letter came');
}

async function resetLink(): Promise<string> {
  const before = (await people.lettersTo(world, mailbox)).length;
  await forget('lu');
  return people.tokenIn(await newLetterTo(mailbox, before));
}

async function signedIn(password: string) {
  const browser = world.browser();
  await browser.open.signInPartner({ body: { name: 'lu', password, isOwnPhone: true } });
  return browser;
}

async function freshConsole() {
  people.passTime(world, 60);
  ana.browser.cookies.clear();
  const code = people.codeNow(world, ana.authenticator);
  await ana.browser.open.signInStaff({ body: { name: 'ana', password: people.password, code } });
}

/** The clinician, again. */
async function proves(): Promise<void> {
  people.passTime(world, 60);
  await ana.browser.clinic.confirm({ body: { proof: people.codeNow(world, ana.authenticator) } });
}

describe('a forgotten password', () => {
  it('is answered in the same bytes for a name that is not there', async () => {
    const [known, unknown] = [await forget('lu'), await forget('nobody')];
    assert.deepEqual([known.status, known.text], [unknown.status, unknown.text]);
    assert.equal(known.status, 200);
  });

  it('sends a letter that names nobody', async () => {
    await resetLink();
    const letter = await people.lastLetterTo(world, mailbox);
    assert.doesNotMatch(letter.replace(/https?:\S+/g, ''), /Luc|Max|Norte|Dr ana/);
  });

  it('is reset once, by the latest link, within an hour', async () => {
    const earlier = await resetLink();
    const token = await resetLink();
    const reset = (link: string, password = next) =>
      world.browser().open.resetPassword({ body: { token: link, password } });
    await assert.rejects(reset(earlier), refused('link.spent'));
    await assert.rejects(reset(token, 'password123'), refused('password.weak'));
    people.passTime(world, 3601);
    await assert.rejects(reset(token), refused('link.spent'));
    await assert.rejects(reset('A'.repeat(43)), refused('link.spent'));
  });

  it('signs out everywhere, and leaves the private area closed until the PIN', async () => {
    const token = await resetLink();
    await world.browser().open.resetPassword({ body: { token, password: next } });
    assert.equal((await lu.browser.request('GET', '/api/me')).status, 401);
    await assert.rejects(signedIn(people.password), refused('sign-in.wrong'));
    const thief = await signedIn(next);
    await assert.rejects(thief.me.mine(), refused('private.closed'));
    // Whoever reads the mailbox gets no further than the door: nothing is shown, and nothing can be handed in.
    for (const look of [thief.me.today, thief.me.us, thief.me.deviceKey])
      await assert.rejects(look(), refused('private.closed'));
    await assert.rejects(thief.me.closeAccount({ body: { password: next } }), refused('private.closed'));
    assert.equal((await thief.me.whoAmI()).isRecovering, true);
    const shown = (await thief.request('GET', '/api/me')).text;
    assert.doesNotMatch(shown, /Luc|Max|Norte|Dr ana|example|"lu"/);
    const change = { password: next, pin: '0000', next: '9173' };
    await assert.rejects(thief.me.changePin({ body: change }), refused('private.wrong'));
    await thief.me.openPrivate({ body: { pin: people.pin } });
    assert.deepEqual((await thief.me.mine()).items, []);
    assert.deepEqual((await thief.me.today()).tasks, []);
    people.passTime(world, 301);
    await assert.rejects(thief.me.mine(), refused('private.closed'));
  });

  it('is told to the therapist, who may vouch; a day later a new PIN may be set', async () => {
    await freshConsole();
    const { requests } = await ana.browser.clinic.requests();
    assert.deepEqual([...new Set(requests.map(({ kind }) => kind))], ['recovery']);
    const params = { coupleId: pair.coupleId, personId: lu.personId };
    await assert.rejects(ana.browser.clinic.vouch({ params }), refused('confirm.needed'));
    await proves();
    const { from, code } = await ana.browser.clinic.vouch({ params });
    assert.equal(+new Date(from) - +world.clock.now(), 86_400_000);
    const change = { password: next, pin: code, next: '91730' };
    await assert.rejects((await signedIn(next)).me.changePin({ body: change }), refused('private.waiting'));
    people.passTime(world, 86_401);
    const phone = await signedIn(next);
    // Whoever has the mailbox has the password by now, and still nothing that the person was told in the room.
    await assert.rejects(
      phone.me.changePin({ body: { ...change, pin: '00000000' } }),
      refused('private.wrong'),
    );
    await assert.rejects(phone.me.changePin({ body: { ...change, next: '1234' } }), refused('pin.simple'));
    await phone.me.changePin({ body: change });
    const { misses } = await phone.me.openPrivate({ body: { pin: '91730' } });
    assert.equal(misses?.times, 1);
    assert.equal((await phone.me.openPrivate({ body: { pin: '91730' } })).misses, null);
    await assert.rejects(phone.me.changePin({ body: { ...change, next: '5083' } }), refused('private.wrong'));
  });

  it('is vouched for only by the couple’s own clinician', async () => {
    const other = await people.practice(world, 'other');
    const params = { coupleId: pair.coupleId, personId: lu.personId };
    people.passTime(world, 60);
    await other.browser.clinic.confirm({ body: { proof: people.codeNow(world, other.authenticator) } });
    await assert.rejects(other.browser.clinic.vouch({ params }), refused('absent'));
    await assert.rejects(other.browser.clinic.safeContact({ params }), refused('absent'));
  });
});

describe('an address', () => {
  it('changes when both mailboxes have agreed, and not before', async () => {
    const phone = await signedIn(next);
    const before = (await people.lettersTo(world, mailbox)).length;
    await phone.me.changeEmail({ body: { password: next, email: 'own@example.org' } });
    const old = people.tokenIn(await newLetterTo(mailbox, before));
    const own = people.tokenIn(await people.lastLetterTo(world, 'own@example.org'));
    const confirm = (token: string) => world.browser().open.confirmEmail({ body: { token } });
    await confirm(own);
    assert.equal((await phone.me.whoAmI()).email, mailbox);
    await assert.rejects(confirm(own), refused('link.spent'));
    await confirm(old);
    assert.equal((await phone.me.whoAmI()).email, 'own@example.org');
    await assert.rejects(confirm(old), refused('link.spent'));
  });

  it('does not change by a link that is no longer wanted', async () => {
    const phone = await signedIn(next);
    await phone.me.changeEmail({ body: { password: next, email: 'first@example.org' } });
    const first = people.tokenIn(await people.lastLetterTo(world, 'first@example.org'));
    await phone.me.changeEmail({ body: { password: next, email: 'second@example.org' } });
    const confirm = (token: string) => world.browser().open.confirmEmail({ body: { token } });
    await assert.rejects(confirm(first), refused('link.spent'));
    people.passTime(world, 86_401);
    const second = people.tokenIn(await people.lastLetterTo(world, 'second@example.org'));
    await assert.rejects(confirm(second), refused('link.spent'));
  });
});

describe('an account', () => {
  it('takes another sign-in name with the password, but not one that is somebody’s', async () => {
    const phone = await signedIn(next);
    const rename = (password: string, signInName: string) =>
      phone.me.changeSignInName({ body: { password, signInName } });
    await assert.rejects(rename('wrong', 'lu2'), refused('password.wrong'));
    await assert.rejects(rename(next, 'ANA'), refused('name.taken'));
    await rename(next, 'lu');
  });

  it('takes another password, and signs out elsewhere', async () => {
    const [phone, other] = [await signedIn(next), await signedIn(next)];
    await assert.rejects(
      phone.me.changePassword({ body: { current: 'wrong', next: people.password } }),
      refused('password.wrong'),
    );
    await phone.me.changePassword({ body: { current: next, next: people.password } });
    assert.equal((await other.request('GET', '/api/me')).status, 401);
    assert.equal((await phone.me.whoAmI()).signInName, 'lu');
  });

  it('is closed for good', async () => {
    const phone = await signedIn(people.password);
    await phone.me.closeAccount({ body: { password: people.password } });
    assert.equal((await phone.request('GET', '/api/me')).status, 401);
    await assert.rejects(signedIn(people.password), refused('sign-in.wrong'));
    await freshConsole();
    const { partners } = await ana.browser.clinic.couple({ params: { coupleId: pair.coupleId } });
    assert.equal(partners.length, 2);
  });
});
