import { randomUUID } from 'node:crypto';

/** How every canary of this file's run ends: looking for it finds them all (`at-rest/search.ts`). */
export const mark = randomUUID().slice(-12);

/** A text that tells whose it is and where it stood, wherever it turns up. */
export const canary = (owner: string, field: string) =>
  `CN-${owner}-${field}-${randomUUID().slice(0, -12)}${mark}`;

/** All canaries in a text. */
export const canariesIn = (text: string): string[] =>
  text.match(/CN-[a-z]+-[a-z-]+-[0-9a-f]{8}-[0-9a-f-]{27}/g) ?? [];
