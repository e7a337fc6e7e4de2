import type { Do } from './moves.ts';
import { settled, type Dialogue, type Role } from './state.ts';
import { isLocked } from './view.ts';

// What was typed, beside the dialogue: the server holds it while it runs, and drops it at the end unless both keep it.

export type WordKind = 'topic' | 'paraphrase' | 'meaning' | 'takeaway' | 'thanks';

/** `seq` is that of the move it came with. */
export type Word = { seq: number; kind: WordKind; by: Role; text: string };

/** Which words a move may bring; all may as well be said aloud. Who listens has no keyboard until it is theirs to say back. */
export const wordsOf = (act: Do): readonly WordKind[] => kinds[act] ?? [];

const kinds: { [K in Do]?: readonly WordKind[] } = {
  topic: ['topic'],
  paraphrase: ['paraphrase'],
  'not-quite': ['meaning'],
  give: ['takeaway', 'thanks'],
};

/** What is said to the other; a takeaway and a thank-you are their author's until both gave them. */
const spoken: readonly WordKind[] = ['topic', 'paraphrase', 'meaning'];

/**
 * The words that `role` may read at the moment `at`. After the end: all where both chose to keep them, none otherwise
 * (`mayDrop` says so to the server).
 */
export function readable(dialogue: Dialogue, role: Role, all: readonly Word[], at: number): Word[] {
  const state = settled(dialogue, at);
  if (isLocked(state, role) || mayDrop(state, at)) return [];
  return all.filter(({ kind, by }) => state.phase.is === 'ended' || by === role || spoken.includes(kind));
}

/** Whether the words are to go: it ended, and not both chose to keep them (`clinical.md`: only the structure is kept). */
export function mayDrop(dialogue: Dialogue, at: number): boolean {
  const { phase } = settled(dialogue, at);
  return phase.is === 'ended' && !phase.kept;
}
