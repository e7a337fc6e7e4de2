import { expect, it } from '@jest/globals';
import { actsOf } from './sharing.rules.ts';

const at = (instant: string) => new Date(`2026-03-${instant}Z`);
const closing = { opening: 'closing' as const, closesAt: at('05T20:30:00'), closedAt: at('05T20:30:02') };
const chosen = [{ at: at('03T18:00:00'), level: 'V2' as const }];
const named = (acts: ReturnType<typeof actsOf>) =>
  acts.map(({ on, what, level }) => `${on} ${what} ${level}`);

it('what its author chose has a day of the practice, and no hour', () => {
  const all = [
    ...chosen,
    { at: at('04T03:30:00'), level: 'V1' as const },
    { at: at('06T10:00:00'), level: 'V0' as const },
    { at: at('07T10:00:00'), level: 'VP' as const },
  ];
  expect(named(actsOf(all, null, closing, 'both', 'America/Bogota'))).toEqual([
    '2026-03-03 chose V2',
    '2026-03-03 fewer V1',
    '2026-03-06 took-back V0',
    '2026-03-07 chose VP',
  ]);
});

it('the therapist instead of the other is another choice, not fewer readers', () => {
  const all = [...chosen, { at: at('04T10:00:00'), level: 'VP' as const }, { at: at('04T11:00:00'), level: 'V1' as const }]; // prettier-ignore
  expect(actsOf(all, null, closing, 'both', 'UTC').map(({ what }) => what)).toEqual([
    'chose',
    'fewer',
    'chose',
  ]);
});

it('it opened at the closing time, or in the appointment, before it or after', () => {
  const how = (openedAt: Date, due: Parameters<typeof actsOf>[2] = closing) =>
    named(actsOf(chosen, openedAt, due, 'both', 'UTC')).at(-1);
  expect(how(at('05T20:30:03'))).toBe('2026-03-05 opened V2');
  expect(how(at('09T10:00:00'))).toBe('2026-03-09 opened-in-appointment V2');
  const early = { ...closing, closedAt: at('04T10:00:00') };
  expect(how(at('04T10:00:00'), early)).toBe('2026-03-04 opened-in-appointment V2');
  expect(how(at('05T20:30:03'), { ...closing, opening: 'appointment' })).toMatch(/opened-in-appointment/);
});

it('what was sent was chosen by the same tap, and fewer readers come after it', () => {
  const all = [...chosen, { at: at('06T10:00:00'), level: 'V0' as const }];
  const sent = actsOf(all, at('03T18:00:01'), { ...closing, closedAt: null }, 'sent', 'UTC');
  expect(named(sent)).toEqual(['2026-03-03 sent V2', '2026-03-06 took-back V0']);
});
