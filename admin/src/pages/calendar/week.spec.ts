import { describe, expect, it } from '@jest/globals';
import { mondayOf } from './week.ts';

describe('the Monday of a week', () => {
  it.each([
    ['2026-03-02', '2026-03-02'],
    ['2026-03-08', '2026-03-02'],
    ['2026-03-09', '2026-03-09'],
    ['2026-01-01', '2025-12-29'],
  ])('of %s is %s', (day, monday) => expect(mondayOf(day)).toBe(monday));
});
