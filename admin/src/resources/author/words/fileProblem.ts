import type { Locale } from '@usward/exercises';
import { wrongWords } from './left.ts';
import { problemWords } from './problems.ts';

/** What a refusal says of a file: in the words of forms, or of documents of our own. */
export function fileProblemText(locale: Locale, code: string): string {
  const forms: Record<string, string> = wrongWords[locale];
  const documents: Record<string, string> = problemWords[locale];
  return forms[code] ?? documents[code] ?? documents['not-right'] ?? code;
}
