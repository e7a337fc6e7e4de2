import { describe, expect, it } from '@jest/globals';
import { isOpenNow, opensAt } from './opens.rules.ts';

const opens = { from: '2026-03-09T14:00:00Z', until: '2026-03-09T23:00:00Z' };
const at = (hour: string) => Date.parse(`2026-03-09T${hour}:00Z`);

describe('what opens only while somebody is there', () => {
  it('is open from one moment until the other, also by a phone without signal', () => {
    expect(['13:59', '14:00', '23:00', '23:01'].map((hour) => isOpenNow(opens, at(hour)))).toEqual([
      false, true, true, false,
    ]); // prettier-ignore
    expect([isOpenNow(null, at('15:00')), isOpenNow(undefined, at('03:00'))]).toEqual([false, true]);
  });

  it('names the next time only where it is ahead', () => {
    expect([opensAt(opens, at('07:00')), opensAt(opens, at('23:30')), opensAt(null, at('07:00'))]).toEqual([
      opens.from, null, null,
    ]); // prettier-ignore
  });
});
