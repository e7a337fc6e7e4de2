import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fitAction } from './brand.ts';
import { contrast } from './contrast.ts';
import { palettes, type ThemeName } from './tokens.ts';

const themes = Object.keys(palettes) as ThemeName[];
const colour = fc
  .tuple(fc.nat(255), fc.nat(255), fc.nat(255))
  .map((parts) => `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`);

describe('a practice’s own colour', () => {
  it('holds where ours do', () => {
    for (const theme of themes) {
      const { action } = palettes[theme];
      expect(fitAction(action, theme)).toMatchObject({ holds: true, nearest: action });
    }
  });

  it.each([
    ['#2f6f8f', true, false],
    ['#ffd400', false, true],
    ['#777777', false, false],
    ['#000000', true, false],
    ['#ffffff', false, true],
  ])('%s by day: %s, by night: %s', (one, day, night) => {
    expect([fitAction(one, 'light').holds, fitAction(one, 'night').holds]).toEqual([day, night]);
  });

  it('has a nearest that holds: itself, or as little different as it must be', () => {
    fc.assert(
      fc.property(colour, fc.constantFrom(...themes), (one, theme) => {
        const { holds, nearest, contrast: has, needed } = fitAction(one, theme);
        expect(holds).toBe(has >= needed);
        expect(nearest === one).toBe(holds);
        expect(fitAction(nearest, theme).holds).toBe(true);
        const { ground, card, 'on-action': words } = palettes[theme];
        for (const other of [ground, card, words])
          expect(contrast(nearest, other)).toBeGreaterThanOrEqual(4.5);
        // Not further than it must be: hardly over the line.
        if (!holds) expect(fitAction(nearest, theme).contrast).toBeLessThan(5.2);
      }),
    );
  });
});
