import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import {
  address,
  ahead,
  answering,
  at,
  both,
  calendar,
  clinic,
  close,
  couple,
  decide,
  entries,
  inCouple,
  later,
  next,
  one,
  open,
  real,
  refused,
  serve,
  simple,
  since,
  taken,
  times,
  world,
} from '../../test/own-calendar.ts';
import { Live } from '../platform/live.ts';

beforeAll(() => open('2011-10-20T12:00:00Z'), 240_000);
afterAll(close);

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
    answering(({ headers }, answered) => {
      const isSame = headers['if-none-match'] === `"${tag}"`;
      if (isSame) unchanged += 1;
      if (isSame) return void answered.writeHead(304).end();
      answered.writeHead(200, { etag: `"${tag}"` }).end(body);
    });
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

  it('who is who names the couples that are meant, and them alone', async () => {
    await at('2026-04-05T12:00:00Z');
    month = '04';
    serve(simple(day(20)));
    const { calendarId } = await clinic().addCalendar({ body: { address: address() } });
    const [entry] = await entries(calendarId);
    await decide(calendarId, entry?.key ?? '', one(0));
    const { couples } = await clinic().calendarEntries({ params: { calendarId } });
    expect(couples.map(({ coupleId }) => coupleId)).toEqual([couple.coupleId]);
    expect(couples[0]?.partners.map(({ personId }) => personId).sort()).toEqual(couple.partners.map(({ personId }) => personId).sort());
    expect(couples[0]?.partners.every(({ displayName }) => displayName)).toBe(true);
    await decide(calendarId, entry?.key ?? '', { kind: 'none' });
    expect((await clinic().calendarEntries({ params: { calendarId } })).couples).toEqual([]);
    await clinic().forgetCalendar({ params: { calendarId } });
  });
}); // prettier-ignore
