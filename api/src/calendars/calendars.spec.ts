import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { aCouple, type Couple } from '../../test/builders/couples.ts';
import {
  aClinician,
  aColleague,
  aPractice,
  password,
  signIn,
  type Staff,
} from '../../test/builders/identity.ts';
import { startWorld, type World } from '../../test/harness.ts';
import { aTlsServer, reaching, type TlsServer } from '../../test/tls/server.ts';
import { Live } from '../platform/live.ts';
import { Outside } from '../platform/outside.ts';

// Calendars that no one here wrote, read where npm put them: `ical` (Apache-2.0) and `jsical` (MIT), their own test data.
const real = (file: string) => readFileSync(join(import.meta.dirname, '../../../node_modules', file), 'utf8');

let world: World;
let oz: Staff;
let kim: Staff;
let lee: Staff;
let couple: Couple;
let server: TlsServer;
let answer: RequestListener;

beforeAll(async () => {
  server = await aTlsServer((asked, answered) => answer(asked, answered));
  world = await startWorld();
  world.app.get(Outside).reach = reaching(server.port, { 'inside.example': ['10.0.0.8'] });
  world.clock.set(new Date('2011-10-20T12:00:00Z'));
  ({ owner: oz } = await aPractice(world));
  kim = await aClinician(world, oz, 'kim');
  lee = await aClinician(world, oz, 'lee');
  couple = await aCouple(world, kim, { names: ['ann', 'ben'] });
}, 240_000);
afterAll(async () => {
  await world?.close();
  await server?.close();
});

const secret = 'token-9f3b';
const address = () => `webcal://calendar.example:${server.port}/${secret}/basic.ics`;
const serve = (text: string) => {
  answer = (_, answered) => void answered.end(text);
};
const refused = (code: string) => expect.objectContaining({ code });
const inCouple = () => ({ coupleId: couple.coupleId });
const clinic = () => kim.browser.clinic;
const at = async (time: string) => {
  world.clock.set(new Date(time));
  await signIn(world, kim);
  for (const { browser, signInName: name } of couple.partners)
    await browser.open.signInPartner({ body: { name, password, isOwnPhone: true } });
};
const later = async (minutes: number) => {
  world.clock.set(new Date(world.clock.now().getTime() + minutes * 60_000));
  await world.work();
  await signIn(world, kim);
};
const ahead = async () =>
  (await clinic().appointments({ params: inCouple() })).appointments.filter((one) => !one.isCancelled);
const times = async () => (await ahead()).map(({ startsAt }) => startsAt.slice(0, 16));
const since = async () => (await clinic().brief({ params: inCouple(), query: {} })).since;
const both = () => ({ kind: 'couple' as const, ...inCouple() });
const one = (which: 0 | 1) => ({
  kind: 'one' as const,
  ...inCouple(),
  personId: couple.partners[which].personId,
});
const entries = async (calendarId: string) =>
  (await clinic().calendarEntries({ params: { calendarId } })).entries;
const decide = async (
  calendarId: string,
  key: string,
  as: ReturnType<typeof both> | ReturnType<typeof one> | { kind: 'none' } | null,
) => clinic().decideEntries({ params: { calendarId }, body: { decisions: [{ key, as }] } });
const calendar = async (calendarId: string) =>
  (await clinic().calendars()).calendars.find((each) => each.calendarId === calendarId);
/** Everything in it is the couple's. */
const taken = async (source: { address: string } | { file: string }) => {
  const { calendarId } = await clinic().addCalendar({ body: source });
  for (const { key } of await entries(calendarId)) await decide(calendarId, key, both());
  return calendarId;
};
const next = async () => (await couple.partners[0].browser.me.today()).nextAppointment?.startsAt ?? null;

const simple = (...events: string[][]) =>
  `BEGIN:VCALENDAR\r\n${events.map((lines) => `BEGIN:VEVENT\r\n${lines.join('\r\n')}\r\nEND:VEVENT\r\n`).join('')}END:VCALENDAR\r\n`;

// In the order of their years, so that the last appointment is always of the calendar at hand.
describe('calendars of five kinds drive the brief', () => {
  it('Meetup: one event in a zone of its own', async () => {
    await at('2011-11-01T12:00:00Z');
    serve(real('ical/test/test5.ics'));
    expect(await since()).toBe('2011-10-20');
    await taken({ address: address() });
    expect([await times(), await next()]).toEqual([['2011-11-10T02:00'], '2011-11-10T02:00:00.000Z']);
    await at('2011-11-12T12:00:00Z');
    expect(await since()).toBe('2011-11-09');
  });

  it('Zimbra: of a series, a time that was moved moves the brief, and moves it again; one that is cancelled goes', async () => {
    await at('2012-09-20T12:00:00Z');
    const text = real('jsical/samples/recur_instances.ics');
    let [tag, unchanged] = [1, 0];
    let body = text;
    answer = ({ headers }, answered) => {
      const isSame = headers['if-none-match'] === `"${tag}"`;
      if (isSame) unchanged += 1;
      if (isSame) return void answered.writeHead(304).end();
      answered.writeHead(200, { etag: `"${tag}"` }).end(body);
    };
    const calendarId = await taken({ address: address() });
    expect(await times()).toEqual(['2011-11-10T02:00', '2012-10-02T22:00', '2012-11-06T18:00', '2012-11-07T04:00', '2012-11-10T18:00', '2012-11-30T18:00', '2013-01-01T18:00', '2013-03-05T18:00']);
    const moved = (await ahead()).find(({ startsAt }) => startsAt.startsWith('2012-11-07'));
    await at('2012-11-05T12:00:00Z');
    expect([await since(), await next()]).toEqual(['2012-10-02', '2012-11-06T18:00:00.000Z']);
    await world.work();

    tag = 2;
    body = text.replace('DTSTART;TZID=America/Los_Angeles:20121106T200000', 'DTSTART;TZID=America/Los_Angeles:20121107T150000').replace('20121106T203000', '20121107T153000');
    await later(31);
    expect((await ahead()).find(({ appointmentId }) => appointmentId === moved?.appointmentId)).toMatchObject({ startsAt: '2012-11-07T23:00:00.000Z' });
    const asked = unchanged;
    await later(31);
    // This one, and the one of the year before.
    expect([unchanged - asked, (await calendar(calendarId))?.trouble]).toEqual([2, null]);
    await at('2012-11-08T12:00:00Z');
    expect(await since()).toBe('2012-11-07');

    tag = 3;
    body = body.replace('DTSTART;TZID=America/Los_Angeles:20121107T150000', 'STATUS:CANCELLED\r\nDTSTART;TZID=America/Los_Angeles:20121107T150000');
    await later(31);
    expect([await since(), await next()]).toEqual(['2012-11-06', '2012-11-10T18:00:00.000Z']);

    // A time that is left out of the series to come is cancelled; one that took place stays.
    tag = 4;
    body = body.replace('20121110T100000,', '').replace('BEGIN:VALARM', 'EXDATE;TZID=America/Los_Angeles:20121002T100000\r\nBEGIN:VALARM');
    await later(31);
    expect([(await times()).includes('2012-10-02T22:00'), await next()]).toEqual([true, '2012-11-30T18:00:00.000Z']);
  });

  it('of nobody in particular: what is left out and what is moved to another day', async () => {
    await at('2015-07-01T12:00:00Z');
    serve(real('ical/test/test12.ics'));
    await taken({ address: address() });
    await at('2015-07-09T12:00:00Z');
    expect([await since(), await next()]).toEqual(['2015-07-06', '2015-07-09T19:00:00.000Z']);
    await at('2015-07-10T12:00:00Z');
    expect([await since(), await next()]).toEqual(['2015-07-09', '2015-07-11T19:00:00.000Z']);
  });

  it('Google: a time of the series that is called otherwise is of the same couple', async () => {
    await at('2016-08-20T12:00:00Z');
    serve(real('ical/test/test13.ics'));
    const { calendarId, undecided } = await clinic().addCalendar({ body: { address: address() } });
    expect(undecided).toBe(2);
    const series = (await entries(calendarId)).find(({ title }) => title === 'repeated');
    expect(await decide(calendarId, series?.key ?? '', both())).toMatchObject({ undecided: 0 });
    await at('2016-08-26T12:00:00Z');
    expect([await since(), await next()]).toEqual(['2016-08-26', '2016-08-27T11:00:00.000Z']);
    expect((await times()).filter((time) => time.startsWith('2016'))).toEqual(['2016-08-25T11:00', '2016-08-26T11:00', '2016-08-27T11:00', '2016-08-28T11:00']);
  });

  it('Exchange, from a file: a zone that is named by a sentence', async () => {
    await at('2019-04-20T12:00:00Z');
    const calendarId = await taken({ file: real('ical/test/test15.ics') });
    expect(await next()).toBe('2019-04-30T02:00:00.000Z');
    expect(await calendar(calendarId)).toMatchObject({ kind: 'file', shown: null, trouble: null });
    await at('2019-05-02T12:00:00Z');
    expect(await since()).toBe('2019-04-29');
  });

  it('and no more than five', async () => {
    await expect(clinic().addCalendar({ body: { address: address() } })).rejects.toEqual(refused('calendar.too-many'));
    for (const { calendarId } of (await clinic().calendars()).calendars) await clinic().forgetCalendar({ params: { calendarId } });
    const left = await ahead();
    expect([left.length > 10, left.some(({ isFromCalendar }) => isFromCalendar)]).toEqual([true, false]);
  });
}); // prettier-ignore

describe('an entry is asked about once', () => {
  let month = '01';
  const day = (number: number, ...more: string[]) => [`UID:${number}`, 'SUMMARY:Therapy', `DTSTART:2026${month}${number}T100000Z`, ...more];

  it('with the couples whose names are in it; how it is called is kept until then', async () => {
    await at('2026-01-05T12:00:00Z');
    const [ann, ben] = couple.partners.map(({ displayName }) => displayName);
    const events = [['UID:1', `SUMMARY:${ann} + ${ben}`, 'DTSTART:20260110T100000Z'], ['UID:2', 'SUMMARY:Dentist', 'DTSTART:20260111T100000Z']];
    serve(simple(...events));
    const { calendarId } = await clinic().addCalendar({ body: { address: address() } });
    const [theirs, dentist] = await entries(calendarId);
    expect([theirs, dentist]).toMatchObject([{ title: `${ann} + ${ben}`, mayBe: [couple.coupleId], as: null }, { title: 'Dentist', mayBe: [] }]);
    await decide(calendarId, theirs?.key ?? '', both());
    await decide(calendarId, dentist?.key ?? '', { kind: 'none' });
    expect((await entries(calendarId)).map(({ title, as }) => [title, as?.kind])).toEqual([[null, 'couple'], [null, 'none']]);
    serve(simple(...events, ['UID:3', `SUMMARY:${ann} + ${ben}`, 'DTSTART:20260117T100000Z'], ['UID:4', 'SUMMARY:Dentist', 'DTSTART:20260112T100000Z']));
    await later(31);
    expect((await times()).slice(-2)).toEqual(['2026-01-10T10:00', '2026-01-17T10:00']);

    // A series that is called otherwise from now on is still theirs.
    serve(simple(['UID:1', 'SUMMARY:Something else', 'DTSTART:20260110T110000Z'], ['UID:3', 'SUMMARY:Something else', 'DTSTART:20260117T100000Z']));
    await later(31);
    expect([(await times()).slice(-2), (await calendar(calendarId))?.undecided]).toEqual([['2026-01-10T11:00', '2026-01-17T10:00'], 0]);
    await clinic().forgetCalendar({ params: { calendarId } });
    await clinic().cancelAppointment({ params: { ...inCouple(), appointmentId: (await ahead()).at(-1)?.appointmentId ?? '' }, query: {} });
    await clinic().cancelAppointment({ params: { ...inCouple(), appointmentId: (await ahead()).at(-1)?.appointmentId ?? '' }, query: {} });
  });

  it('one by one where all are called the same; and taken back, also for what took place', async () => {
    serve(simple(day(20), day(21), day(22)));
    const { calendarId } = await clinic().addCalendar({ body: { address: address() } });
    const before = await times();
    const [entry] = await entries(calendarId);
    expect(entry).toMatchObject({ title: 'Therapy', count: 3, as: null });
    expect(entry?.series.length).toBe(3);
    await decide(calendarId, entry?.series[1]?.key ?? '', both());
    expect((await times()).slice(before.length)).toEqual(['2026-01-21T10:00']);
    await decide(calendarId, entry?.key ?? '', both());
    expect((await times()).slice(before.length)).toEqual(['2026-01-20T10:00', '2026-01-21T10:00', '2026-01-22T10:00']);
    await at('2026-01-21T12:00:00Z');
    await decide(calendarId, entry?.key ?? '', null);
    expect(await times()).toEqual(before);
    await decide(calendarId, entry?.key ?? '', { kind: 'none' });
    expect(await times()).toEqual(before);
    await clinic().forgetCalendar({ params: { calendarId } });
  });

  it('what was added by hand is not doubled, and then follows the calendar, where it is moved', async () => {
    await at('2026-02-05T12:00:00Z');
    month = '02';
    const { appointmentId } = await clinic().addAppointment({ params: inCouple(), body: { startsAt: '2026-02-20T10:05:00Z', minutes: 50 } });
    serve(simple(day(20)));
    const calendarId = await taken({ address: address() });
    expect((await ahead()).at(-1)).toMatchObject({ appointmentId, startsAt: '2026-02-20T10:00:00.000Z', isFromCalendar: true });
    const params = { ...inCouple(), appointmentId };
    await expect(clinic().moveAppointment({ params, body: { startsAt: '2026-02-22T10:00:00Z', minutes: 50 } })).rejects.toEqual(refused('appointment.from-calendar'));
    await expect(clinic().cancelAppointment({ params, query: {} })).rejects.toEqual(refused('appointment.from-calendar'));
    await expect(clinic().addAppointment({ params: inCouple(), body: { startsAt: '2026-02-20T10:30:00Z', minutes: 50 } })).rejects.toEqual(refused('appointment.from-calendar'));
    serve(simple(day(20).map((line) => line.replace('T10', 'T15'))));
    await later(31);
    expect((await ahead()).at(-1)).toMatchObject({ appointmentId, startsAt: '2026-02-20T15:00:00.000Z' });
    await clinic().forgetCalendar({ params: { calendarId } });
    await clinic().cancelAppointment({ params, query: {} });
  });

  it('of one with one of the two alone, neither partner’s screens know anything, and no screen moves', async () => {
    await at('2026-03-05T12:00:00Z');
    month = '03';
    const looked = jest.spyOn(world.app.get(Live), 'look');
    const seen = async () => Promise.all(couple.partners.map(async ({ browser: { me } }) => JSON.stringify([await me.today(), await me.us({ query: {} })])));
    const before = [await seen(), await since()];
    serve(simple(day(20)));
    const { calendarId } = await clinic().addCalendar({ body: { address: address() } });
    const [entry] = await entries(calendarId);
    await decide(calendarId, entry?.key ?? '', one(1));
    expect((await ahead()).at(-1)).toMatchObject({ personId: couple.partners[1].personId });
    await at('2026-03-20T12:00:00Z');
    serve(simple(day(20), day(27)));
    await later(31);
    expect((await ahead()).filter(({ personId }) => personId).length).toBe(2);
    const partners = couple.partners.map(({ personId }) => personId);
    expect([[await seen(), await since()], looked.mock.calls.filter(([, ids]) => ids.some((id) => partners.includes(id)))]).toEqual([before, []]);
    // With both after all: now both hear of it.
    await decide(calendarId, entry?.key ?? '', both());
    expect([await next(), await since()]).toEqual(['2026-03-27T10:00:00.000Z', '2026-03-20']);
    expect(looked.mock.calls.flatMap(([, ids]) => ids)).toEqual(expect.arrayContaining(partners));
    looked.mockRestore();
    await decide(calendarId, entry?.key ?? '', { kind: 'none' });
    await clinic().forgetCalendar({ params: { calendarId } });
  });
}); // prettier-ignore

describe('a calendar that fails', () => {
  const event = (number: number) => [`UID:${number}`, 'SUMMARY:Theirs', `DTSTART:2026040${number}T100000Z`];
  const whole = simple(event(3), event(4), event(5));
  let calendarId: string;
  let before: string[];

  beforeAll(async () => {
    await at('2026-04-01T12:00:00Z');
    serve(whole);
    calendarId = await taken({ address: address() });
    before = await times();
  });

  it.each([
    ['address.refused', (_, answered) => void answered.writeHead(500).end()],
    ['address.redirects', (_, answered) => void answered.writeHead(302, { location: '/elsewhere' }).end()],
    ['calendar.not-a-calendar', (_, answered) => void answered.end('<html>Please sign in</html>')],
    ['calendar.not-a-calendar', (_, answered) => void answered.end('')],
    ['calendar.cut-off', (_, answered) => void answered.end(whole.slice(0, -60))],
    ['calendar.lost-many', (_, answered) => void answered.end(simple())],
  ] as [string, RequestListener][])('cancels nothing, and says so: %s', async (trouble, failing) => {
    answer = failing;
    const { failures } = (await calendar(calendarId)) ?? { failures: 0 };
    await later(31);
    expect(await calendar(calendarId)).toMatchObject({ trouble, failures: failures + 1 });
    expect(await times()).toEqual(before);
  });

  it('says so when asked, as often as it fails; and is well again when it answers', async () => {
    answer = (_, answered) => void answered.writeHead(404).end();
    const params = { calendarId };
    expect(await clinic().readCalendar({ params, body: {} })).toMatchObject({ trouble: 'address.refused', lost: 0 });
    serve(whole);
    await later(31);
    expect(await calendar(calendarId)).toMatchObject({ trouble: null, failures: 0 });
    expect(Date.parse((await calendar(calendarId))?.readAt ?? '')).toBeGreaterThan(world.clock.now().getTime() - 60_000);
    expect(await times()).toEqual(before);
  });

  it('that is empty is believed only when its clinician says so', async () => {
    serve(simple());
    expect(await clinic().readCalendar({ params: { calendarId }, body: {} })).toMatchObject({ trouble: 'calendar.lost-many', lost: 3 });
    expect(await times()).toEqual(before);
    expect(await clinic().readCalendar({ params: { calendarId }, body: { acceptsLoss: true } })).toMatchObject({ trouble: null, lost: 0 });
    expect(await times()).toEqual(before.slice(0, -3));
  });

  it('holds no transaction while it is waited for, and read twice at once it is read once', async () => {
    let idle: number | undefined;
    answer = (_, answered) =>
      void world.admin
        .query("SELECT count(*)::int AS idle FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'")
        .then(({ rows }) => {
          idle = rows[0].idle;
          setTimeout(() => answered.end(whole), 150);
        });
    const params = { calendarId };
    await Promise.all([1, 2, 3].map(() => clinic().readCalendar({ params, body: {} })));
    expect([idle, await times()]).toEqual([0, before]);
  });

  it('is read on by a job tried twice once, and not when it is forgotten', async () => {
    serve(whole);
    const jobs = async () => (await world.admin.query("SELECT data FROM pgboss.job WHERE name = 'read-calendar'")).rows;
    await later(31);
    const [mine, ...others] = (await jobs()).filter(({ data }) => data.ref === calendarId);
    expect([Object.keys(mine?.data).sort(), others]).toEqual([['practiceId', 'ref'], []]);
    await clinic().forgetCalendar({ params: { calendarId } });
    server.hits.length = 0;
    await later(31);
    expect([server.hits.length, (await jobs()).filter(({ data }) => data.ref === calendarId)]).toEqual([0, []]);
  });
}); // prettier-ignore

describe('an address', () => {
  const add = (given: string) => clinic().addCalendar({ body: { address: given } });

  it('of somebody who means harm is refused with a sentence, and leaves nothing behind', async () => {
    serve(simple());
    server.hits.length = 0;
    const host = `https://calendar.example:${server.port}`;
    for (const [given, code] of [
      [`https://inside.example:${server.port}/`, 'address.not-public'],
      [`https://169.254.169.254:${server.port}/latest/meta-data`, 'address.not-public'],
      [`https://[::1]:${server.port}/`, 'address.not-public'],
      ['http://calendar.example/', 'address.malformed'],
      [`https://me:secret@calendar.example:${server.port}/`, 'address.malformed'],
      ['https://calendar.example:22/', 'address.malformed'],
    ])
      await expect(add(given ?? '')).rejects.toEqual(refused(code ?? ''));
    expect(server.hits).toEqual([]);
    for (const [hostile, code] of [
      [(_, answered) => void answered.writeHead(301, { location: 'https://10.0.0.8/' }).end(), 'address.redirects'],
      [(_, answered) => void answered.end('x'.repeat(6 * 1024 * 1024)), 'address.too-large'],
      [(_, answered) => void answered.end('not a calendar'), 'calendar.not-a-calendar'],
      [({ socket }) => void socket.destroy(), 'address.unreachable'],
    ] as [RequestListener, string][]) {
      answer = hostile;
      await expect(add(host)).rejects.toEqual(refused(code));
    }
    await expect(clinic().addCalendar({ body: { file: 'not a calendar' } })).rejects.toEqual(refused('calendar.not-a-calendar'));
    expect(await clinic().calendars()).toEqual({ calendars: [] });
  });

  it('is a secret: in no answer, no audit, no table', async () => {
    serve(simple(['UID:1', 'SUMMARY:Rare Name', 'DTSTART:20260501T100000Z']));
    const { calendarId, shown } = await add(address());
    expect(shown).toBe('calendar.example … .ics');
    const said = [await clinic().calendars(), await clinic().readCalendar({ params: { calendarId }, body: {} }), await clinic().audit({ query: {} })];
    expect(JSON.stringify(said)).not.toContain(secret);
    const { rows } = await world.admin.query('SELECT *, encode(address_sealed, $1) AS a, encode(events_sealed, $1) AS e FROM calendar', ['escape']);
    expect(JSON.stringify(rows)).not.toMatch(/token-9f3b|Rare Name|calendar\.example/);
    const jobs = await world.admin.query('SELECT data::text, output::text FROM pgboss.job');
    expect(JSON.stringify(jobs.rows)).not.toContain(secret);
  });

  it('belongs to who gave it: not to another clinician, the owner, the front desk or another practice', async () => {
    const [calendarId = ''] = (await clinic().calendars()).calendars.map((each) => each.calendarId);
    const [entry] = await entries(calendarId);
    const sam = await aPractice(world, 'sam');
    await signIn(world, lee);
    await signIn(world, oz);
    const pia = await aColleague(world, oz, 'pia', 'assistant');
    for (const other of [lee, oz, sam.owner, pia]) {
      const { browser } = other;
      const params = { calendarId };
      const body = { decisions: [{ key: entry?.key ?? '', as: both() }] };
      for (const call of [
        () => browser.clinic.calendarEntries({ params }),
        () => browser.clinic.decideEntries({ params, body }),
        () => browser.clinic.readCalendar({ params, body: {} }),
        () => browser.clinic.changeCalendar({ params, body: { file: simple() } }),
        () => browser.clinic.forgetCalendar({ params }),
      ])
        await expect(call()).rejects.toEqual(refused('absent'));
      if (other !== pia) expect(await browser.clinic.calendars()).toEqual({ calendars: [] });
    }
    await expect(pia.browser.clinic.addCalendar({ body: { file: simple() } })).rejects.toEqual(refused('role.not-allowed'));
    // Of a couple that is somebody else's nothing can be said.
    const { calendarId: hers } = await lee.browser.clinic.addCalendar({ body: { file: simple(['UID:1', 'DTSTART:20260501T100000Z']) } });
    const [of] = (await lee.browser.clinic.calendarEntries({ params: { calendarId: hers } })).entries;
    const body = { decisions: [{ key: of?.key ?? '', as: both() }] };
    await expect(lee.browser.clinic.decideEntries({ params: { calendarId: hers }, body })).rejects.toEqual(refused('absent'));
  });
}); // prettier-ignore
