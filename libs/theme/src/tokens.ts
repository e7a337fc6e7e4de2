/** What a colour is for. Every colour of the product stands in this file and nowhere else. */
export interface Palette {
  ground: string;
  card: string;
  text: string;
  quiet: string;
  action: string;
  'on-action': string;
  together: string;
  info: string;
  alert: string;
  line: string;
  shadow: string;
}

/** Linen by day. */
export const light: Palette = {
  ground: '#fbf7f1',
  card: '#ffffff',
  text: '#2b2622',
  quiet: '#6b625a',
  action: '#9a4a2f',
  'on-action': '#ffffff',
  together: '#46685a',
  info: '#44507a',
  alert: '#6d3b5e',
  line: '#8f877e',
  shadow: '0 1px 2px rgb(43 38 34 / 6%), 0 8px 24px rgb(43 38 34 / 7%)',
};

/** One lamp by night: no shadows, the light comes from the words. */
export const night: Palette = {
  ground: '#17151b',
  card: '#221f28',
  text: '#efe7dc',
  quiet: '#b5aba0',
  action: '#f0a684',
  'on-action': '#17151b',
  together: '#a5c7b2',
  info: '#aeb9e3',
  alert: '#dda6c9',
  line: '#77706a',
  shadow: 'none',
};

/** The same by day and by night. Lengths are CSS; spaces are multiples of `space`. */
export const measures = {
  radius: '14px',
  space: '4px',
  'font-body': "'Atkinson Hyperlegible', system-ui, sans-serif",
  'font-heading': "'Fraunces', Georgia, serif",
} as const;

export const palettes = { light, night } as const;

export type ThemeName = keyof typeof palettes;
