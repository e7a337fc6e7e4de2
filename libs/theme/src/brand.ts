import { contrast } from './contrast.ts';
import { palettes, type ThemeName } from './tokens.ts';

/** Words on a ground, words on a button (WCAG 2.2, 1.4.3). */
const needed = 4.5;

/** How a practice's own colour does as the colour of actions in one theme. */
export type Fit = {
  holds: boolean;
  /** With the ground, the cards and the words on it: the least of the three. */
  contrast: number;
  needed: number;
  /** The same colour, only as much darker (by day) or lighter (by night) as it must be; itself where it holds. */
  nearest: string;
};

/** `colour` is `#rrggbb`. */
export function fitAction(colour: string, theme: ThemeName): Fit {
  const has = least(colour, theme);
  const nearest = has >= needed ? colour : (steps(colour, theme).find((one) => least(one, theme) >= needed) ?? palettes[theme].action); // prettier-ignore
  return { holds: has >= needed, contrast: has, needed, nearest };
}

function least(colour: string, theme: ThemeName): number {
  const { ground, card, 'on-action': words } = palettes[theme];
  return Math.min(...[ground, card, words].map((other) => contrast(colour, other)));
}

/** From the colour towards black by day and white by night, so that its hue stays. */
function steps(colour: string, theme: ThemeName): string[] {
  const end = theme === 'light' ? 0 : 255;
  const channels = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  return Array.from({ length: 100 }, (_, step) => {
    const mixed = channels.map((one) => Math.round(one + ((end - one) * (step + 1)) / 100));
    return `#${mixed.map((one) => one.toString(16).padStart(2, '0')).join('')}`;
  });
}

export type BrandColours = { light: string | null; night: string | null };

/** What the style sheet looks for before it takes the house's own: names of CSS properties, and their values. */
export const brandProperties = ({ light, night }: BrandColours): Record<string, string | null> => ({
  '--brand-action-light': light,
  '--brand-action-night': night,
});
