import type { PracticeLogo } from './practice-logo.entity.ts';

const most = 200_000;

const beginnings: [PracticeLogo['type'], RegExp][] = [
  ['image/png', /^\x89PNG\r\n\x1a\n/],
  ['image/jpeg', /^\xff\xd8\xff/],
  ['image/webp', /^RIFF[\s\S]{4}WEBP/],
];

/** What kind of picture a file is by its own first bytes; null where it is none of those we show, empty or too large. */
export function typeOf(file: Buffer): PracticeLogo['type'] | null {
  const head = file.subarray(0, 16).toString('latin1');
  if (file.length > most) return null;
  return beginnings.find(([, begins]) => begins.test(head))?.[0] ?? null;
}
