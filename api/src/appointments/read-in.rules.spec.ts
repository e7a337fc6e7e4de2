import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { overlap } from './appointments.rules.ts';
import { reconcile, type Changes, type Due } from './read-in.rules.ts';

const now = new Date('2026-03-02T12:00:00Z');
const until = new Date('2026-08-31T12:00:00Z');
const hour = 3_600_000;
const at = (hours: number) => new Date(now.getTime() + hours * hour);
const hash = (text: string) => Buffer.from(text);
type Row = Parameters<typeof reconcile>[1][number];

const due = (event: string, hours: number, coupleId: string | null, more: Partial<Due> = {}): Due => ({
  event: hash(event),
  series: hash(event.split(' ')[0] ?? ''),
  startsAt: at(hours),
  minutes: 50,
  isCancelled: false,
  is: coupleId ? { coupleId, personId: null } : null,
  ...more,
});
const row = (id: string, hours: number, coupleId: string, event: string | null, more: Partial<Row> = {}): Row => ({
  id, coupleId,
  personId: null,
  startsAt: at(hours),
  minutes: 50,
  isCancelled: false,
  calendarId: event ? 'here' : null,
  eventHash: event ? hash(event) : null,
  eventSeriesHash: event ? hash(event.split(' ')[0] ?? '') : null,
  ...more,
}); // prettier-ignore
const what = ({ added, changed, cancelled, vanished, isSuspicious }: Changes) => ({
  added: added.map(({ event, coupleId }) => `${coupleId} ${String(event)}`),
  changed: changed.map(({ id, to }) => `${id} ${(to.startsAt.getTime() - now.getTime()) / hour}${to.isCancelled ? ' off' : ''}`),
  cancelled, vanished, isSuspicious,
}); // prettier-ignore
const follows = (known: Row[], said: Due[]) => what(reconcile('here', known, said, now, until));
const nothing = { added: [], changed: [], cancelled: [], vanished: [], isSuspicious: false };

describe('what follows from a calendar', () => {
  it('what is new is added, also of weeks ago; what is cancelled, undecided or nobody’s is not', () => {
    const said = [due('a 1', -100, 'one'), due('a 2', 24, 'one'), due('a 3', 48, 'one', { isCancelled: true }), due('b', 30, null), due('c', 40, null, { is: 'nobody' })];
    expect(follows([], said)).toEqual({ ...nothing, added: ['one a 1', 'one a 2'] });
  }); // prettier-ignore

  it('what was moved stays the same one; what is cancelled is; what comes back comes back', () => {
    const known = [row('1', 24, 'one', 'a 1'), row('2', 48, 'one', 'a 2'), row('3', 72, 'one', 'a 3', { isCancelled: true })];
    const said = [due('a 1', 30, 'one'), due('a 2', 48, 'one', { isCancelled: true }), due('a 3', 72, 'one')];
    expect(follows(known, said)).toEqual({ ...nothing, changed: ['1 30', '2 48 off', '3 72'] });
  }); // prettier-ignore

  it('what is to come and no longer in it is cancelled; what took place, and what lies beyond, stays', () => {
    const known = [row('past', -24, 'one', 'a 0'), row('1', 24, 'one', 'a 1'), row('2', 48, 'one', 'a 2'), row('far', 24 * 400, 'one', 'a 9')];
    expect(follows(known, [due('a 2', 48, 'one')])).toEqual({ ...nothing, vanished: ['1'] });
  }); // prettier-ignore

  it('what was added by hand is not doubled, nor what a colleague’s calendar brought', () => {
    expect(follows([row('mine', 24, 'one', null)], [due('a 1', 24.5, 'one')])).toEqual({ ...nothing, changed: ['mine 24.5'] });
    const theirs = row('theirs', 24, 'one', 'x', { calendarId: 'there' });
    expect(follows([theirs], [due('a 1', 24, 'one')])).toEqual(nothing);
    expect(follows([row('mine', 24, 'one', null)], [due('a 1', 25, 'one')]).added).toEqual(['one a 1']);
    expect(follows([], [due('a 1', 24, 'one'), due('b 1', 24, 'one')]).added).toEqual(['one a 1']);
  }); // prettier-ignore

  it('one with one of the two alone is another than one with both at the same time', () => {
    const alone = row('alone', 24, 'one', null, { personId: 'ann' });
    expect(follows([alone], [due('a 1', 24, 'one')]).added).toEqual(['one a 1']);
    const known = row('1', 24, 'one', 'a 1');
    const said = due('a 1', 24, 'one', { is: { coupleId: 'one', personId: 'ann' } });
    expect(reconcile('here', [known], [said], now, until).changed.map(({ to }) => to.personId)).toEqual([
      'ann',
    ]);
  });

  it('a series that was moved as a whole, or named anew, moves its appointments', () => {
    const known = [row('1', 24, 'one', 'a 1'), row('2', 24 * 8, 'one', 'a 2')];
    expect(follows(known, [due('a 3', 48, 'one'), due('a 4', 24 * 9, 'one')])).toEqual({ ...nothing, changed: ['1 48', '2 216'] });
    expect(follows(known, [due('b 1', 24, 'one'), due('b 2', 24 * 8, 'one')])).toEqual({ ...nothing, changed: ['1 24', '2 192'] });
  }); // prettier-ignore

  it('what is said to be another couple’s leaves the first wherever it was; what nobody says any more stays', () => {
    const known = [row('past', -24, 'one', 'a 0'), row('1', 24, 'one', 'a 1')];
    const said = [due('a 0', -24, 'two'), due('a 1', 24, 'two')];
    expect(follows(known, said)).toEqual({
      ...nothing,
      added: ['two a 0', 'two a 1'],
      cancelled: ['past', '1'],
    });
    expect(follows(known, [due('a 0', -24, null), due('a 1', 24, null)])).toEqual(nothing);
    expect(
      follows(
        known,
        said.map((one) => ({ ...one, is: 'nobody' as const })),
      ).cancelled,
    ).toEqual(['past', '1']);
  });

  it('a calendar that is suddenly empty, or without most couples, is not believed', () => {
    const known = ['one', 'two', 'three', 'four'].map((couple, place) => row(couple, 24 + place, couple, `${couple} 1`));
    expect(follows(known.slice(0, 1), [])).toMatchObject({ vanished: ['one'], isSuspicious: true });
    const other = [due('x', 24, null)];
    expect(follows(known.slice(0, 2), other)).toMatchObject({ vanished: ['one', 'two'], isSuspicious: false });
    expect(follows(known, [...other, due('one 1', 24, 'one')])).toMatchObject({ isSuspicious: true });
    expect(follows(known, ['one', 'two'].map((couple, place) => due(`${couple} 1`, 24 + place, couple)))).toMatchObject({ isSuspicious: false });
    expect(follows([row('past', -24, 'one', 'a')], [])).toEqual(nothing);
  }); // prettier-ignore

  it('said twice, nothing more follows; no couple meets twice at once; only what is ours is called off', () => {
    const couple = fc.constantFrom('one', 'two');
    const hours = fc.integer({ min: -200, max: 400 });
    const person = fc.constantFrom(null, null, 'ann');
    const event = fc.constantFrom('a 1', 'a 2', 'a 3', 'b 1', 'b 2', 'c');
    const known = fc
      .uniqueArray(fc.tuple(hours, couple, fc.option(event), person, fc.boolean(), fc.boolean(), fc.nat()), {
        maxLength: 8,
        selector: ([, whose, from, , , isThere, any]) => (from ? `${whose} ${from} ${isThere}` : String(any)),
      })
      .map((all) =>
        all.map(([when, whose, from, personId, isCancelled, isThere], place) =>
          row(`${place}`, when, whose, from, { personId, isCancelled, ...(from && isThere ? { calendarId: 'there' } : {}) }),
        ),
      );
    const said = fc.uniqueArray(
      fc.tuple(event, hours, fc.option(couple), person, fc.boolean()).map(([which, when, whose, personId, isCancelled]) =>
        due(which, when, whose, { isCancelled, ...(whose ? { is: { coupleId: whose, personId } } : {}) })),
      { maxLength: 6, selector: (one) => String(one.event) },
    );
    fc.assert(
      fc.property(known, said, (rows, says) => {
        const first = reconcile('here', rows, says, now, until);
        const off = new Set([...first.cancelled, ...first.vanished]);
        const changed = new Map(first.changed.map(({ id, to }) => [id, to]));
        for (const one of rows) {
          if (off.has(one.id)) expect(one.calendarId).toBe('here');
          if (one.calendarId === 'there') expect(changed.has(one.id)).toBe(false);
        }
        const after: Row[] = [
          ...rows.map((one): Row => {
            const to = changed.get(one.id);
            const moved = to ? { ...one, ...to, calendarId: 'here', eventHash: to.event, eventSeriesHash: to.series } : one;
            return off.has(one.id) ? { ...moved, isCancelled: true } : moved;
          }),
          ...first.added.map((to, place): Row => ({ ...to, id: `new ${place}`, calendarId: 'here', eventHash: to.event, eventSeriesHash: to.series })),
        ];
        expect(what(reconcile('here', after, says, now, until))).toEqual(nothing);
        const added = after.filter(({ id }) => id.startsWith('new'));
        for (const one of added)
          for (const other of after)
            if (other !== one && !other.isCancelled && other.coupleId === one.coupleId && other.personId === one.personId)
              expect(overlap(one, other)).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  }); // prettier-ignore
});
