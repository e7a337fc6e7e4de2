import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AccessService } from '../src/couples/access.service.ts';
import { refusalFrom } from '../src/dialogues/dialogues.policy.ts';
import { AudienceGuard } from '../src/platform/http/audience.guard.ts';
import { hashToken } from '../src/platform/http/cookies.ts';
import { Pace } from '../src/platform/pace.ts';
import { Work } from '../src/platform/work.ts';
import type { Browser } from './browser.ts';
import { anAssignment, dayOf } from './builders/assignments.ts';
import { aCouple, openPrivate, pin, type Couple, type Partner } from './builders/couples.ts';
import { aClinician, aPractice, confirm, password, tick, tokenOf, type Staff } from './builders/identity.ts';
import { respond } from './builders/responses.ts';
import { announceClinician } from './builders/team.ts';
import { startWorld, type World } from './harness.ts';
import { invitedStaff, met } from './who-may-see.met.ts';

// What is refused though the caller may do it: of another couple of theirs, a second time, too late, or written wrongly.
// `api/test/guards` found that nothing missed these.

let world: World;
let oz: Staff;
let kim: Staff;
let one: Couple;
let two: Couple;
let ann: Partner;
let ben: Partner;
let gil: Partner;
beforeAll(async () => {
  world = await startWorld();
  world.clock.set(new Date('2026-03-02T15:00:00Z'));
  ({ owner: oz } = await aPractice(world));
  kim = await aClinician(world, oz, 'kim');
  one = await aCouple(world, kim, { names: ['ann', 'ben'] });
  two = await aCouple(world, kim, { names: ['gil', 'fay'] });
  [ann, ben] = one.partners;
  [gil] = two.partners;
}, 240_000);
afterAll(() => world?.close());

async function said(browser: Browser, method: string, path: string, body?: unknown): Promise<string> {
  const { text } = await browser.request(method, path, body);
  return /"code":"([a-z.-]+)","message/.exec(text)?.[1] ?? text;
}
const clinic = (method: string, path: string, body?: unknown) =>
  said(kim.browser, method, `/api/clinic/${path}`, body);
const me = ({ browser }: Partner, method: string, path: string, body?: unknown) =>
  said(browser, method, `/api/me/${path}`, body);
const open = (path: string, body: unknown) => said(world.browser(), 'POST', `/api/open/${path}`, body);

describe('a person of another couple of the same clinician', () => {
  it('is given nothing in this one, typed in or released with it, and comes to no hour of it', async () => {
    const schedule = { kind: 'once', start: dayOf(world), due: dayOf(world, 3) };
    const given = {
      key: 'pulse',
      version: 1,
      for: { kind: 'one', personId: gil.personId },
      schedule,
      plan: {},
    };
    expect(await clinic('POST', `couples/${one.coupleId}/assignments`, given)).toBe('absent');
    await confirm(world, kim);
    const release = { personId: gil.personId, recipient: 'Dr Ruiz' };
    expect(await clinic('POST', `couples/${one.coupleId}/releases`, release)).toBe('absent');
    const { calendarId, calendarKey: key } = await met(world, one);
    const decide = (name: string, as: unknown) =>
      clinic('PUT', `calendars/${calendarId}/entries`, { decisions: [{ key: name, as }] });
    const coupleId = one.coupleId;
    expect(await decide(key, { kind: 'one', coupleId, personId: gil.personId })).toBe('absent');
    expect(await decide('k'.repeat(43), { kind: 'none' })).toBe('absent');
    expect(await decide(key, { kind: 'one', coupleId, personId: ann.personId })).not.toBe('absent');
  });
});

describe('a second time', () => {
  it('nobody joins who has joined, and no link is used twice or taken back afterwards', async () => {
    const invitations = `couples/${one.coupleId}/invitations`;
    expect(await clinic('POST', invitations, { personId: ann.personId, email: null })).toBe('link.spent');
    const { rows } = await world.admin.query<{ id: string }>(
      'SELECT id FROM invitation WHERE person_id = $1',
      [ann.personId],
    );
    expect(await clinic('DELETE', `${invitations}/${rows[0]?.id}`)).toBe('link.spent');
  });

  it('a release that has ended does not end again', async () => {
    await confirm(world, kim);
    const { coupleId } = one;
    const body = { personId: null, recipient: 'Dr Ruiz' };
    const { releaseId } = await kim.browser.clinic.askRelease({ params: { coupleId }, body });
    await kim.browser.clinic.endRelease({ params: { coupleId, releaseId } });
    expect(await clinic('DELETE', `couples/${coupleId}/releases/${releaseId}`)).toBe('absent');
  });

  it('what was called off is answered no more', async () => {
    const lou = await aClinician(world, oz, 'lou');
    const arrivalId = await announceClinician(two, 'co-therapist', lou);
    expect(await me(gil, 'PUT', `care/${arrivalId}`, {})).not.toBe('absent');
    await kim.browser.clinic.callOff({ params: { arrivalId } });
    expect(await me(gil, 'PUT', `care/${arrivalId}`, {})).toBe('absent');
  });
});

describe('a link', () => {
  const newcomer = (signInName = `new ${randomUUID()}`) => ({
    displayName: 'Nia', signInName, password, email: null, pin, locale: 'en', address: 'tu', isOwnPhone: true, acknowledges: 'no-secrets',
    safeContact: { how: 'any', when: 'noon', mayLeaveMessage: false, whoElseReads: 'no' },
  }); // prettier-ignore
  const colleague = () => ({ displayName: 'Pia', signInName: `new ${randomUUID()}`, password, locale: 'en' });

  it('opens with its own code, to what it is for, under a name that nobody has', async () => {
    const partners = [{ displayName: 'Nia', locale: 'en' as const, address: 'tu' as const }];
    const { coupleId } = await kim.browser.clinic.openCouple({ body: { timeZone: 'America/Bogota', partners } });
    const { partners: [nia] } = await kim.browser.clinic.couple({ params: { coupleId } }); // prettier-ignore
    const body = { personId: nia?.personId ?? '', email: null };
    const { link, code } = await kim.browser.clinic.invite({ params: { coupleId }, body });
    const theirs = { token: tokenOf(link), code };
    const staff = await invitedStaff(world, oz);
    const ours = { token: tokenOf(staff.link), code: staff.code };
    const wrong = (right: string) => right.replace(/\d/, (digit) => String((Number(digit) + 1) % 10));
    expect(await open('invitation/decline', { ...theirs, code: wrong(code) })).toBe('invitation.wrong-code');
    expect(await open('invitation/join-staff', { ...ours, code: wrong(ours.code), ...colleague() })).toBe('invitation.wrong-code');
    expect(await open('invitation/join', { ...ours, ...newcomer() })).toBe('link.spent');
    expect(await open('invitation/join-staff', { ...theirs, ...colleague() })).toBe('link.spent');
    expect(await open('invitation/join', { ...theirs, ...newcomer(ann.signInName), password: 'nine other kettles sing' })).toBe('name.taken');
    await confirm(world, kim);
    expect(await clinic('POST', `couples/${coupleId}/partners/${body.personId}/vouch`)).toBe('absent');
    expect(await open('invitation/join', { ...theirs, ...newcomer() })).toContain('ok');
  }); // prettier-ignore
});

describe('written wrongly', () => {
  it.each(['couples?after=nonsense', `couples?after=${Buffer.from('12|no-id').toString('base64url')}`])(
    'no list goes on from there: %s',
    async (path) => {
      expect(await clinic('GET', path)).toBe('request.invalid');
      expect(await clinic('GET', path.replace('couples', `couples/${one.coupleId}/answers`))).toBe(
        'request.invalid',
      );
    },
  );

  it.each([
    ['exercises/no-such-thing/versions', 'absent'],
    ['exercises/pulse/99/document', 'absent'],
    ['programs/my-side/2/document', 'absent'],
    ['programs/no-such-thing/1/document', 'absent'],
    ['exercises/pulse/1/export?as=fhir&variant=couple', 'exercise.no-such-variant'],
  ])('the library has none: %s', async (path, code) => {
    expect(await clinic('GET', path)).toBe(code);
  });
});

describe('a phone', () => {
  it('answers no question that is not there, and is asked nothing that is not its own', async () => {
    const solo = { for: { kind: 'one' as const, personId: ann.personId } };
    const [now = ''] = (await anAssignment(world, one, solo)).occurrenceIds;
    const write = (answers: object) => ({ write: randomUUID(), base: 0, ending: 'open', answers, happened: [], sent: [] });
    const blank = { value: '', level: 'V1' };
    expect(await me(ann, 'PUT', `occurrences/${now}/response`, write({ nothing: blank }))).toBe('answer.invalid');
    expect(await me(ann, 'PUT', `occurrences/${now}/response`, { ...write({}), sent: ['statement'] })).toBe('answer.invalid');
    await respond(ann, now, { statement: { value: 'mine', level: 'V1' } });
    await openPrivate(ann);
    expect(await me(ann, 'PUT', `mine/${now}/levels`, { levels: { when: 'V0' } })).toBe('absent');
    expect(await me(ben, 'GET', `occurrences/${now}`)).toBe('absent');
  }); // prettier-ignore

  it('puts no new PIN in the place of the old with a code of three weeks ago', async () => {
    await confirm(world, kim);
    const params = { coupleId: one.coupleId, personId: ben.personId };
    const { code } = await kim.browser.clinic.vouch({ params });
    tick(world, 22 * 86_400);
    expect(await me(ben, 'PUT', 'pin', { password, pin: code, next: '7391' })).toBe('private.wrong');
  });
});

describe('behind the routes', () => {
  it('a partner is no clinician of the couple, whatever would ask for them', async () => {
    const token = [...ann.browser.cookies.values()][0] ?? '';
    const actor = { kind: 'token' as const, audience: 'me' as const, tokenHash: hashToken(token), isBeforeProof: false, needsProof: false };
    const access = world.app.get(AccessService);
    const asked = (as: 'ofClinician' | 'ofReader') =>
      world.app.get(Work).run(actor, (tx, who) => access[as](tx, who, one.coupleId));
    await expect(asked('ofClinician')).rejects.toMatchObject({ code: 'absent' });
    await expect(asked('ofReader')).rejects.toMatchObject({ code: 'absent' });
  }); // prettier-ignore

  it('in a talk nobody moves for the other but on the phone that carries both, and with no words but those of the move', () => {
    const two = { mode: 'two-phones' as const, begunBy: ann.personId };
    const asked = { isForPartner: false, act: 'stop' as const, words: [] };
    expect(refusalFrom(two, ann.personId, { ...asked, isForPartner: true })).toBe('dialogue.not-yours');
    expect(refusalFrom({ ...two, mode: 'one-phone' }, ben.personId, { ...asked, act: 'pause' })).toBe('dialogue.other-phone');
    expect(refusalFrom(two, ann.personId, { ...asked, words: ['topic'] })).toBe('answer.invalid');
    expect(refusalFrom(two, ann.personId, asked)).toBeNull();
  }); // prettier-ignore

  it('a route that names nobody answers nobody', () => {
    const context = { getHandler: () => () => undefined } as unknown as ExecutionContext;
    const guard = new AudienceGuard(world.app.get(Reflector), world.config, world.app.get(Pace));
    expect(() => guard.canActivate(context)).toThrow('absent');
  });
});
