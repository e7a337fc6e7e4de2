import type { RequestListener } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aColleague, aPractice, confirm, signIn, tick } from '../../test/builders/identity.ts';
import { announceClinician } from '../../test/builders/team.ts';
import {
  address,
  answering,
  at,
  both,
  calendar,
  clinic,
  close,
  couple,
  kim,
  entries,
  later,
  lee,
  open,
  oz,
  refused,
  secret,
  serve,
  server,
  simple,
  taken,
  times,
  world,
} from '../../test/own-calendar.ts';

beforeAll(() => open('2026-03-20T12:00:00Z'), 240_000);
afterAll(close);

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
    answering(failing);
    const { failures } = (await calendar(calendarId)) ?? { failures: 0 };
    await later(31);
    expect(await calendar(calendarId)).toMatchObject({ trouble, failures: failures + 1 });
    expect(await times()).toEqual(before);
  });

  it('says so when asked, as often as it fails; and is well again when it answers', async () => {
    answering((_, answered) => void answered.writeHead(404).end());
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
    answering((_, answered) =>
      void world.admin
        .query("SELECT count(*)::int AS idle FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'")
        .then(({ rows }) => {
          idle = rows[0].idle;
          setTimeout(() => answered.end(whole), 150);
        }));
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
      answering(hostile);
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

describe('a clinician who no longer treats the couple', () => {
  it('leaves what came from the calendar to whoever does; then it is forgotten, or fetched no more', async () => {
    await at('2026-05-04T12:00:00Z');
    const on = (day: number) => [`UID:left ${day}`, 'SUMMARY:Theirs', `DTSTART:202606${day}T100000Z`];
    serve(simple(on(10), on(17), on(24)));
    await taken({ address: address() });
    const calendarId = await taken({
      file: simple(['UID:file', 'SUMMARY:File', 'DTSTART:20260625T150000Z']),
    });
    await announceClinician(couple, 'successor', lee);
    tick(world, 25 * 3_600);
    for (const staff of [oz, kim, lee]) await signIn(world, staff);
    const theirs = lee.browser.clinic;
    const { coupleId } = couple;
    const june = async () =>
      (await theirs.appointments({ params: { coupleId } })).appointments.filter(({ startsAt, isCancelled }) => startsAt.startsWith('2026-06') && !isCancelled); // prettier-ignore
    const [one, other] = await june();
    expect([one?.isFromCalendar, (await june()).length]).toEqual([false, 4]);
    const params = { coupleId, appointmentId: one?.appointmentId ?? '' };
    await theirs.cancelAppointment({ params, query: {} });
    const moved = { startsAt: '2026-06-18T10:00:00.000Z', minutes: 50 };
    await theirs.moveAppointment({
      params: { ...params, appointmentId: other?.appointmentId ?? '' },
      body: moved,
    });
    expect((await june()).map(({ startsAt }) => startsAt.slice(8, 10))).toEqual(['18', '24', '25']);
    // Before anybody of the couple's looked, too.
    await clinic().forgetCalendar({ params: { calendarId } });
    await confirm(world, oz);
    await oz.browser.clinic.changeRoles({
      params: { personId: kim.personId },
      body: { roles: ['assistant'] },
    });
    server.hits.length = 0;
    await later(31);
    expect(server.hits).toHaveLength(0);
    await signIn(world, oz);
    await confirm(world, oz);
    await oz.browser.clinic.changeRoles({
      params: { personId: kim.personId },
      body: { roles: ['clinician'] },
    });
    await later(31);
    expect(server.hits.length).toBeGreaterThan(0);
    await signIn(world, oz);
    await confirm(world, oz);
    await oz.browser.clinic.leave({ params: { personId: kim.personId } });
    server.hits.length = 0;
    world.clock.set(new Date(world.clock.now().getTime() + 31 * 60_000));
    await world.work();
    expect(server.hits).toHaveLength(0);
  });
});
