import { describe, expect, it } from '@jest/globals';
import { library } from '@usward/catalogue';
import type { Shelf } from '../../data/client.ts';
import { filtersIn, fitting, namesAStudy } from './filters.ts';

const shelf = library.map(({ key, minutes, variants, evidence }, at) => ({
  key,
  minutes,
  variants: Object.keys(variants),
  source: evidence.source,
  isOwn: at % 2 === 0,
})) as unknown as Shelf[];
const keys = (query: string) => fitting(shelf, filtersIn(new URLSearchParams(query))).map(({ key }) => key);

describe('the library, narrowed', () => {
  it('shows everything where nothing is asked for, or nothing we know', () => {
    expect(keys('')).toHaveLength(shelf.length);
    expect(keys('minutes=7&whom=cats&from=mars&evidence=none')).toHaveLength(shelf.length);
  });

  it('parts in two by each of its questions', () => {
    for (const [one, other] of [
      ['whom=couple', 'whom=solo'],
      ['from=own', 'from=house'],
      ['evidence=studied', 'evidence=practice'],
    ] as const) {
      expect(keys(one).length).toBeGreaterThan(0);
      expect(keys(other).length).toBeGreaterThan(0);
      expect([...keys(one), ...keys(other)].sort()).toEqual(keys('').sort());
    }
  });

  it('by time keeps what fits into it in full, and asks all at once', () => {
    const short = keys('minutes=5&whom=couple');
    expect(short.length).toBeGreaterThan(0);
    for (const { key, minutes, variants } of shelf)
      expect(short.includes(key)).toBe(minutes.full <= 5 && variants.includes('couple'));
  });

  it('tells a study from practice by its source', () => {
    expect(namesAStudy('Aron et al. 2000, J Pers Soc Psychol 78(2)')).toBe(true);
    expect(namesAStudy('Clinical practice; no trial known to us')).toBe(false);
  });
});
