import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { contrast } from './contrast.ts';
import { tokensCss } from './tokens-css.ts';
import { palettes } from './tokens.ts';

const words = ['text', 'quiet', 'action', 'together', 'info', 'alert'] as const;

describe.each(Object.entries(palettes))('%s', (_name, palette) => {
  it.each(words)('%s reads on the ground and on a card', (role) => {
    expect(contrast(palette[role], palette.ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette[role], palette.card)).toBeGreaterThanOrEqual(4.5);
  });

  it('words on the action colour read', () => {
    expect(contrast(palette['on-action'], palette.action)).toBeGreaterThanOrEqual(4.5);
  });

  it('edges of fields are seen', () => {
    expect(contrast(palette.line, palette.ground)).toBeGreaterThanOrEqual(3);
    expect(contrast(palette.line, palette.card)).toBeGreaterThanOrEqual(3);
  });
});

it('measures contrast as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

it('the style sheet says what the tokens say', () => {
  const sheet = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
  expect(sheet).toBe(tokensCss());
});
