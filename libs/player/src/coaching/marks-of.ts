import type { Mark } from '../parts/marked.tsx';
import type { Remark } from './look.ts';

const gentle: readonly string[] = ['verdict-feeling', 'no-request', 'vague'];

/** What is underlined: every place that has words of its own. */
export const marksOf = (remarks: readonly Remark[], now: Remark | undefined): Mark[] =>
  remarks
    .filter(({ words }) => words !== '')
    .map(({ kind, start, end }) => ({
      start,
      end,
      is: start === now?.start && kind === now.kind ? 'now' : gentle.includes(kind) ? 'hint' : 'finding',
    }));
