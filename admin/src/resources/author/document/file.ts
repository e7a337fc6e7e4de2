import type { Sent } from '../../../data/client.ts';

type Body = NonNullable<Sent<'startDraft'>>['body'];
export type Read = { body: Body } | { wrong: 'notJson' | 'tooLarge' };

/** Larger than any form for people. */
const mostLetters = 2_000_000;

/** What a file holds, by its own word: a form of the standard, a program or an exercise of ours. */
export function readFile(text: string): Read {
  if (text.length > mostLetters) return { wrong: 'tooLarge' };
  const json = parsed(text);
  if (json === undefined) return { wrong: 'notJson' };
  const { resourceType, weeks } = Object(json) as { resourceType?: unknown; weeks?: unknown };
  if (resourceType !== undefined) return { body: { questionnaire: json as never } };
  return { body: { what: weeks === undefined ? 'exercise' : 'program', document: json as never } };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, '')) as unknown;
  } catch {
    return undefined;
  }
}
