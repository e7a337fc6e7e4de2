import { describe, expect, it } from '@jest/globals';
import { weekdays, type Duty } from '@usward/schedule';
import fc from 'fast-check';
import {
  calls,
  hoursFor,
  later,
  mayFinish,
  nextLook,
  opensBetween,
  selfHarmHours,
  type Call,
} from './alarms.rules.ts';

const timeZone = 'America/Bogota';
const workdays = weekdays.filter((one) => one !== 'SA' && one !== 'SU');
const week = (personId: string, from = '09:00', until = '20:00', days = workdays): Duty['weekly'] =>
  days.map((day) => ({ day, from, until, personId }));
const duty: Duty = { timeZone, weekly: week('kim'), days: [] };
const nobody: Duty = { timeZone, weekly: [], days: [] };
/** By the clock of the practice, which is five hours behind Greenwich. */
const at = (day: string, hour: string) => new Date(`${day}T${hour}:00-05:00`);
const friday = '2026-03-06';

describe('when what asks about harming oneself opens', () => {
  it('now, until two hours before nobody is there', () =>
    expect(opensBetween(duty, at(friday, '15:00'))).toEqual({
      from: at(friday, '09:00'),
      until: at(friday, '18:00'),
    }));
  it('at nine, where it would open at two at night', () =>
    expect(opensBetween(duty, at(friday, '02:00'))?.from).toEqual(at(friday, '09:00')));
  it('on Monday, where it would open on Friday one minute too late', () =>
    expect(opensBetween(duty, at(friday, '18:01'))?.from).toEqual(at('2026-03-09', '09:00')));
  it('never, with nobody on duty or only for an hour at a time', () => {
    expect(opensBetween(nobody, at(friday, '15:00'))).toBeNull();
    expect(
      opensBetween({ ...nobody, weekly: week('kim', '09:00', '10:30') }, at(friday, '08:00')),
    ).toBeNull();
  });
  it('not after a week', () => {
    const days = [{ on: '2026-03-14', windows: [{ from: '09:00', until: '20:00', personId: 'kim' }] }];
    expect(opensBetween({ ...nobody, days }, at(friday, '02:00'))).toBeNull();
    expect(opensBetween({ ...nobody, days }, at('2026-03-07', '12:00'))).not.toBeNull();
  });
  it('is finished by whoever began in time, within the two hours', () => {
    expect(mayFinish(at(friday, '18:00'), at(friday, '20:00'))).toBe(true);
    expect(mayFinish(at(friday, '18:00'), at(friday, '20:01'))).toBe(false);
  });
  it('the practice may wait less than two hours for nothing, and for harm by others as long as it says', () => {
    expect([hoursFor('self-harm', 12), hoursFor('being-harmed', 12)]).toEqual([2, 12]);
  });
});

const standing = { duty, clinicians: ['kim'], owners: ['oz'], hasCover: true, told: [] as Call[] };
/** Everything that is called, as nobody ever acknowledges it. */
function all(from: typeof standing, raised: Date, steps = 8): { at: Date; calls: Call[] }[] {
  const told: Call[] = [];
  const found = [];
  for (let when = raised, step = 0; step < steps; step += 1) {
    const now = calls({ ...from, told }, when);
    found.push({ at: when, calls: now });
    told.push(...now);
    when = nextLook(told, selfHarmHours, when);
  }
  return found;
}
const rungs = (found: ReturnType<typeof all>) =>
  found.map((one) => one.calls.map(({ rung, personId }) => `${rung} ${personId ?? ''}`.trim()).join(', '));

describe('who is told', () => {
  it('on Friday at six: on duty, who treats, the owner without content, the cover, the person’s own screen, day by day', () => {
    const both = {
      ...standing,
      duty: { ...duty, weekly: [...week('lou'), ...week('max', '19:00', '23:00')] },
    };
    const found = all(both, at(friday, '18:00'));
    expect(rungs(found)).toEqual([
      'owner lou', 'next max', 'next kim', 'practice oz', 'cover, again lou, again max, again kim',
      'help, again lou, again max, again kim', 'again lou, again max, again kim', 'again lou, again max, again kim',
    ]); // prettier-ignore
    expect(found.map((one) => (+one.at - +found[0]!.at) / 3_600_000)).toEqual([0, 2, 4, 6, 8, 10, 34, 58]);
  });
  it('in a practice of one: the clinician, then the cover, then the person’s own screen', () => {
    const alone = { ...standing, owners: ['kim'] };
    expect(rungs(all(alone, at(friday, '15:00'), 4))).toEqual([
      'owner kim',
      'cover, again kim',
      'help, again kim',
      'again kim',
    ]);
    expect(rungs(all({ ...alone, hasCover: false }, at(friday, '15:00'), 2))).toEqual([
      'owner kim',
      'help, again kim',
    ]);
  });
  it('with nobody on duty: who treats the couple', () =>
    expect(calls({ ...standing, duty: nobody }, at(friday, '02:00'))).toEqual([
      { rung: 'owner', personId: 'kim' },
    ]));
});

const person = fc.constantFrom('a', 'b', 'c', 'd');
const hour = fc.constantFrom('00:00', '06:00', '09:00', '13:00', '18:00', '22:30');
const anyDuty = fc
  .array(fc.record({ day: fc.constantFrom(...weekdays), from: hour, until: hour, personId: person }), {
    maxLength: 8,
  })
  .map((weekly): Duty => ({ timeZone, weekly, days: [] }));
const moment = fc
  .integer({ min: 0, max: 14 * 24 * 60 })
  .map((minutes) => later(at(friday, '00:00'), minutes / 60));

describe('whatever the hours are', () => {
  it('an open moment is covered for two hours, and the one named is the first', () =>
    fc.assert(
      fc.property(anyDuty, moment, (any, when) => {
        const found = opensBetween(any, when);
        if (!found) return;
        expect(found.until >= when && found.from <= found.until).toBe(true);
        const first = found.from > when ? found.from : when;
        for (const moment of [first, found.until]) {
          const again = opensBetween(any, moment);
          expect(again && again.from <= moment && again.until >= moment).toBe(true);
        }
      }),
    ));

  it('somebody is told at every look, nobody new twice, the owner before anybody outside, and the person sees help in the end', () =>
    fc.assert(
      fc.property(anyDuty, moment, fc.uniqueArray(person, { minLength: 1 }), fc.uniqueArray(person), fc.boolean(), (any, when, clinicians, owners, hasCover) => {
        const found = all({ duty: any, clinicians, owners, hasCover, told: [] }, when, 14);
        expect(found.every((one) => one.calls.length > 0)).toBe(true);
        const fresh = found.flatMap((one) => one.calls).filter(({ rung }) => rung !== 'again');
        expect(new Set(fresh.map(({ personId, rung }) => personId ?? rung)).size).toBe(fresh.length);
        expect(fresh[0]?.rung).toBe('owner');
        expect(fresh.some(({ rung }) => rung === 'help')).toBe(true);
        for (const one of [...clinicians, ...owners]) expect(fresh.some(({ personId }) => personId === one)).toBe(true);
        expect(fresh.some(({ rung }) => rung === 'cover')).toBe(hasCover);
      }),
    )); // prettier-ignore
});
