import type { Exercise } from '@usward/exercises';
import { createContext, use } from 'react';
import type { Problem } from './document/checks.ts';
import type { Act } from './document/history.ts';
import type { Path } from './document/moves.ts';

/** What every part of an author's page stands on: the document as it is now, and the way to change it. */
export type Author = {
  document: unknown;
  act: (act: Act) => void;
  problems: readonly Problem[];
  /** Says something to whoever does not see what moved. */
  announce: (said: string) => void;
};

export const AuthorContext = createContext<Author | null>(null);

/** Throws outside of an author's page. */
export function useAuthor(): Author {
  const author = use(AuthorContext);
  if (!author) throw new Error('a part of the author stands outside of a page');
  return author;
}

/** The document of an exercise, where the page is about one. */
export const useExercise = (): Exercise => useAuthor().document as Exercise;

/** What is wrong at exactly this place. */
export function useProblemAt(path: Path): Problem | undefined {
  const name = path.join('.');
  return useAuthor().problems.find((problem) => problem.path.join('.') === name);
}

/** The place of a field on the page, to go there. */
export const placeName = (path: Path): string => path.join('.');
