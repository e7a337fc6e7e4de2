import { countWords, cut } from './words.ts';

/** Where a line leads: a gap to where it can be filled, a thing kept to the mark that it was talked about. */
export type Line<Gap = string> = { text: string; gap?: Gap; topic?: Topic; isDone?: boolean };
/** What was kept at a task, or a point of the agenda. */
export type Topic = { kind: 'kept' | 'point'; id: string };

/**
 * As many lines as fit into so many words, in their order; `more` says how many do not, so that none is left out silently.
 * The first always stands, cut where it must be.
 */
export function fitting<L extends Line>(
  lines: readonly L[],
  max: number,
  more: (count: number) => string,
): (L | Line)[] {
  if (lines.reduce((sum, { text }) => sum + countWords(text), 0) <= max) return [...lines];
  const room = max - countWords(more(lines.length));
  const kept: L[] = [];
  let used = 0;
  for (const line of lines) {
    const words = countWords(line.text);
    if (used + words > room && kept.length) break;
    kept.push(words > room ? { ...line, text: cut(line.text, Math.max(room, 1)) } : line);
    used += Math.min(words, room);
  }
  const left = lines.length - kept.length;
  return left > 0 ? [...kept, { text: more(left) }] : kept;
}
