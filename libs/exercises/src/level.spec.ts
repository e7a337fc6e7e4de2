import { describe, expect, it } from '@jest/globals';
import { choices, isNarrower, levels, readers } from './level.ts';

describe('levels', () => {
  it('offers "only me" first, everywhere', () => {
    for (const widest of levels) expect(choices(widest)[0]).toBe('V0');
  });

  it('never offers a level that reaches somebody the widest one does not reach', () => {
    for (const widest of levels) {
      for (const level of choices(widest)) {
        expect(readers(level).partner && !readers(widest).partner).toBe(false);
        expect(readers(level).clinicians && !readers(widest).clinicians).toBe(false);
      }
    }
  });

  it('is a partial order', () => {
    for (const a of levels) {
      expect(isNarrower(a, a)).toBe(true);
      for (const b of levels) {
        if (a !== b && isNarrower(a, b)) expect(isNarrower(b, a)).toBe(false);
        for (const c of levels) if (isNarrower(a, b) && isNarrower(b, c)) expect(isNarrower(a, c)).toBe(true);
      }
    }
  });

  it('turns a menu into nothing but a private page', () => {
    expect(choices('VM')).toEqual(['V0', 'VM']);
    expect(choices('V2')).toEqual(['V0', 'VP', 'V1', 'V2']);
  });
});
