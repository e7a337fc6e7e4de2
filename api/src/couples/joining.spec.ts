import assert from 'node:assert/strict';
import { afterAll, beforeAll, describe, it } from '@jest/globals';
import * as people from '../../test/builders/joining.ts';
import { startWorld, type World } from '../../test/harness.ts';

let world: World;
let ana: people.Staff;

beforeAll(async () => {
  world = await startWorld();
  world.clock.set(new Date('2026-03-02T09:00:00Z'));
  ana = await people.practice(world, 'ana');
}, 180_000);
afterAll(() => world?.close());

const refused = (code: string) => (error: { code: string }) => error.code === code;
const another = (code: string) => String((Number(code) + 1) % 10_000).padStart(4, '0');
const look = (token: string) => world.browser().request('POST', '/api/open/invitation', { token });
const enter = (invited: Pick<people.Invited, 'token' | 'code'>, name: string, changed: object = {}) =>
  world.browser().open.join({ body: { ...people.entry(invited, name), ...changed } });

async function signInAgain() {
  people.passTime(world, 60);
  ana.browser.cookies.clear();
  const code = people.codeNow(world, ana.authenticator);
  await ana.browser.open.signInStaff({ body: { name: 'ana', password: people.password, code } });
}

describe('an invitation', () => {
  it('names nobody', async () => {
    const { token } = await people.invite(ana, await people.couple(ana), 0);
    const { status, text } = await look(token);
    assert.equal(status, 200);
    assert.deepEqual(Object.keys(JSON.parse(text)).sort(), ['expiresAt', 'kind', 'locale', 'policy']);
  });

  it('lets one person in, once', async () => {
    const invited = await people.invite(ana, await people.couple(ana), 0);
    const [first, second] = await Promise.allSettled([enter(invited, 'once'), enter(invited, 'twice')]);
    assert.deepEqual([first.status, second.status].sort(), ['fulfilled', 'rejected']);
    await assert.rejects(enter(invited, 'thrice'), refused('link.spent'));
  });

  it('says the same of a link that is used, cancelled, replaced, expired, declined or unknown', async () => {
    const unknown = await look('A'.repeat(43));
    assert.equal(unknown.status, 410);
    const pair = await people.couple(ana);
    const replaced = await people.invite(ana, pair, 0);
    const cancelled = await people.invite(ana, pair, 0);
    const { invitationId } = cancelled;
    await ana.browser.clinic.cancelInvitation({ params: { coupleId: pair.coupleId, invitationId } });
    const declined = await people.invite(ana, pair, 1);
    await world.browser().open.declineInvitation({ body: { token: declined.token, code: declined.code } });
    const expired = await people.invite(ana, pair, 0);
    people.passTime(world, 14 * 86_400 + 1);
    for (const { token } of [replaced, cancelled, declined, expired])
      assert.deepEqual(await look(token).then(({ status, text }) => [status, text]), [410, unknown.text]);
    await assert.rejects(enter(expired, 'late'), refused('link.spent'));
    await signInAgain();
  });

  it('is spent by the fifth wrong code', async () => {
    const invited = await people.invite(ana, await people.couple(ana), 0);
    const wrong = { ...invited, code: another(invited.code) };
    for (let i = 0; i < 5; i++)
      await assert.rejects(enter(wrong, 'guesser'), refused('invitation.wrong-code'));
    await assert.rejects(enter(invited, 'guesser'), refused('link.spent'));
  });

  it('counts wrong codes that come all at once', async () => {
    const invited = await people.invite(ana, await people.couple(ana), 0);
    const wrong = { ...invited, code: another(invited.code) };
    const all = await Promise.allSettled(Array.from({ length: 12 }, () => enter(wrong, 'guesser')));
    const codes = all.map((one) =>
      one.status === 'rejected' ? (one.reason as { code: string }).code : 'in',
    );
    assert.equal(codes.filter((code) => code === 'invitation.wrong-code').length, 5);
  });

  it('asks for the policy of the practice, a name that is free and a password that is not weak', async () => {
    const invited = await people.invite(ana, await people.couple(ana), 0);
    await assert.rejects(
      enter(invited, 'x', { acknowledges: 'limited-secrets' }),
      refused('request.invalid'),
    );
    await assert.rejects(enter(invited, 'x', { password: 'password123' }), refused('password.weak'));
    await assert.rejects(enter(invited, 'ana', { password: 'another good phrase' }), refused('name.taken'));
    await enter(invited, 'patient');
  });

  it('takes no name that is not seen or turns the writing round, then or later', async () => {
    const invited = await people.invite(ana, await people.couple(ana), 0);
    const unseen = ['\u202eaL', 'La\u2066', '\u200b\u200b', '\u2800', '\u3164 \u00ad'];
    for (const displayName of unseen)
      await assert.rejects(enter(invited, 'la', { displayName }), refused('request.invalid'));
    const phone = world.browser();
    await phone.open.join({ body: { ...people.entry(invited, 'la'), displayName: 'La ❤️' } });
    for (const displayName of unseen)
      await assert.rejects(phone.me.changeMe({ body: { displayName } }), refused('request.invalid'));
    assert.equal((await phone.me.whoAmI()).displayName, 'La ❤️');
  });

  it('is only for the clinician of that couple to make', async () => {
    const pair = await people.couple(ana);
    const other = await people.practice(world, 'other');
    const body = { personId: pair.partners[0]?.personId ?? '', email: null };
    await assert.rejects(
      other.browser.clinic.invite({ params: { coupleId: pair.coupleId }, body }),
      refused('absent'),
    );
    const foreign = await people.couple(other);
    const crossed = { personId: foreign.partners[0]?.personId ?? '', email: null };
    await assert.rejects(
      ana.browser.clinic.invite({ params: { coupleId: pair.coupleId }, body: crossed }),
      refused('absent'),
    );
  });

  it('that is declined tells the therapist and not the partner', async () => {
    await signInAgain();
    const pair = await people.couple(ana);
    const max = await people.joined(world, ana, pair, 1, 'max');
    const before = await max.browser.request('GET', '/api/me');
    const { token, code } = await people.invite(ana, pair, 0);
    await world.browser().open.declineInvitation({ body: { token, code } });
    assert.equal((await max.browser.request('GET', '/api/me')).text, before.text);
    const { requests } = await ana.browser.clinic.requests();
    assert.ok(
      requests.some(({ kind, coupleId }) => kind === 'declined-invitation' && coupleId === pair.coupleId),
    );
  });
});

describe('one person in two couples', () => {
  it('comes in with the account they have, by its password and PIN', async () => {
    await signInAgain();
    const first = await people.couple(ana);
    const lu = await people.joined(world, ana, first, 0, 'lu');
    people.passTime(world, 60);
    const { clinic } = ana.browser;
    await clinic.confirm({ body: { proof: people.codeNow(world, ana.authenticator) } });
    const params = { coupleId: first.coupleId, personId: lu.personId };
    await assert.rejects(clinic.endMembership({ params }), refused('uncoupling.first'));
    const at = world.clock.now().toISOString();
    const answer = 'Asked alone, and at ease with it.';
    await clinic.uncouple({ params, body: { isSafe: true, askedBy: lu.personId, answer, at, words: null } });
    await world.work();
    const second = await people.couple(ana);
    const invited = await people.invite(ana, second, 0);
    await assert.rejects(enter(invited, 'lu', { password: 'not the right one' }), refused('name.taken'));
    await assert.rejects(enter(invited, 'lu', { pin: '0000' }), refused('private.wrong'));
    await enter(invited, 'lu');
    const phone = world.browser();
    await phone.open.signInPartner({ body: { name: 'lu', password: people.password, isOwnPhone: true } });
    assert.notEqual((await phone.me.whoAmI()).couple, null);
    const { partners } = await ana.browser.clinic.couple({ params: { coupleId: second.coupleId } });
    assert.equal(partners.find(({ personId }) => personId === second.partners[0]?.personId)?.state, 'joined');
  });

  it('is not both partners of the same couple', async () => {
    const pair = await people.couple(ana);
    await people.joined(world, ana, pair, 0, 'one');
    await assert.rejects(enter(await people.invite(ana, pair, 1), 'one'), refused('name.taken'));
  });

  it('is not both of them when it comes twice at once', async () => {
    await people.joined(world, ana, await people.couple(ana), 0, 'same');
    for (let times = 0; times < 6; times++) {
      const pair = await people.couple(ana);
      const both = [await people.invite(ana, pair, 0), await people.invite(ana, pair, 1)];
      const came = await Promise.allSettled(both.map((invited) => enter(invited, 'same')));
      assert.deepEqual(came.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
    }
  });
});

describe('safe contact', () => {
  it('is read by the couple’s clinician, with a mark, and by oneself behind the PIN', async () => {
    await signInAgain();
    const pair = await people.couple(ana);
    const { browser, personId } = await people.joined(world, ana, pair, 0, 'quiet');
    const params = { coupleId: pair.coupleId, personId };
    assert.equal((await ana.browser.clinic.safeContact({ params }))?.whoElseReads, 'nobody');
    const { rows } = await world.admin.query(`SELECT 1 FROM audit_entry WHERE act = 'safe-contact.read'`);
    assert.equal(rows.length, 1);
    await assert.rejects(browser.me.safeContact(), refused('private.closed'));
    await browser.me.openPrivate({ body: { pin: people.pin } });
    const contact = { ...(await browser.me.safeContact()), whoElseReads: 'my sister' };
    await browser.me.changeSafeContact({ body: contact });
    assert.equal((await ana.browser.clinic.safeContact({ params }))?.whoElseReads, 'my sister');
    const absent = { coupleId: pair.coupleId, personId: pair.partners[1]?.personId ?? '' };
    assert.equal(await ana.browser.clinic.safeContact({ params: absent }), null);
  });
});
