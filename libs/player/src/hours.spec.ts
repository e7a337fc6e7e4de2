import { describe, expect, it } from '@jest/globals';
import { dayIn, isAnotherDay, slotIn, theHourIn } from './hours.ts';
import { ownZone } from './zones.ts';

describe('an hour as it is said', () => {
  const at = (hour: number) => new Date(2026, 4, 13, hour, 5);

  it('has the article of its number in Spanish', () => {
    expect(theHourIn('es', at(1))).toBe('la 01:05');
    expect(theHourIn('es', at(11))).toBe('las 11:05');
    expect(theHourIn('es', at(20))).toBe('las 20:05');
    expect(theHourIn('en', at(13))).toBe('13:05');
  });

  it('belongs to tomorrow by this phone’s calendar', () => {
    expect(isAnotherDay(at(23).toISOString(), at(22).getTime())).toBe(false);
    expect(isAnotherDay(new Date(2026, 4, 14, 0, 5).toISOString(), at(23).getTime())).toBe(true);
  });

  it('and a day is the same day in every time zone', () => {
    expect(dayIn('en', '2026-05-13')).toBe('13 May');
    expect(dayIn('es', '2026-05-13')).toBe('13 de mayo');
  });

  it('of an offer is the one of this phone, and says where home has another', () => {
    const offer = { on: '2026-05-13', at: '20:30' };
    expect(slotIn('en', offer, ownZone())).toEqual({ here: 'Wednesday 13 May at 20:30', isElsewhere: false });
    const far = ownZone() === 'Pacific/Kiritimati' ? 'Pacific/Niue' : 'Pacific/Kiritimati';
    expect(slotIn('en', offer, far).isElsewhere).toBe(true);
    expect(slotIn('en', offer, far).here).not.toContain('20:30');
    expect(slotIn('es', { on: '2026-05-13' }, far)).toEqual({
      here: 'miércoles, 13 de mayo',
      isElsewhere: false,
    });
    expect(slotIn('es', {}, far).here).toBe('');
  });
});
