import type { PastDialogue, Shared, Standing } from '../../api/types.ts';

export const shelves = ['plans', 'words', 'memories'] as const;
export type ShelfName = (typeof shelves)[number];

export type ShelfCard =
  | { id: string; on: 'plans'; standing: Standing }
  | { id: string; on: 'words' | 'memories'; item: Shared }
  | { id: string; on: 'words'; talk: PastDialogue };

/** What was done for its own sake: its words are memories. */
const memorable = ['laugh', 'date', 'new-thing'];

/** So many cards stand on one shelf; more are sorted. */
const much = 8;
/** So many that closed unopened: the shelf is for what is there. */
const closedShown = 2;

/** What stands on the shelf, in the order the server gave: plans first, then words and memories as they came. */
export function cardsOf(
  items: readonly Shared[],
  standing: readonly Standing[],
  dialogues: readonly PastDialogue[] = [],
): ShelfCard[] {
  const plans = standing
    .filter(({ between }) => isPlan(between))
    .map((one): ShelfCard => ({ id: `${one.occurrenceId} ${one.step}`, on: 'plans', standing: one }));
  const rest = items.filter(isWorthItsPlace).map((item): ShelfCard => ({
    id: item.occurrenceId,
    on: item.state === 'happened' || memorable.includes(item.key) ? 'memories' : 'words',
    item,
  }));
  // Of a talk only what both kept: nobody counts them.
  const talks = dialogues
    .filter(({ isKept }) => isKept)
    .map((talk): ShelfCard => ({ id: talk.dialogueId, on: 'words', talk }));
  return [...plans, ...talks, ...rest];
}

/** The same cards by name once there is much; all on one unnamed shelf until then. */
export function sorted(cards: readonly ShelfCard[]): { name: ShelfName | null; cards: ShelfCard[] }[] {
  if (cards.length <= much) return [{ name: null, cards: [...cards] }];
  return shelves
    .map((name) => ({ name, cards: cards.filter(({ on }) => on === name) }))
    .filter((shelf) => shelf.cards.length > 0);
}

const isPlan = ({ offers, agreed, ideas, recalled }: Standing['between']): boolean =>
  offers.length > 0 || agreed.length > 0 || recalled.length > 0 || (ideas?.length ?? 0) > 0;

/** That something happened is told once for each exercise: nobody counts. Of what closed, only the last. */
function isWorthItsPlace(item: Shared, at: number, all: readonly Shared[]): boolean {
  const before = all.slice(0, at).filter(({ state }) => state === item.state);
  if (item.state === 'closed') return before.length < closedShown;
  if (item.state === 'happened') return !before.some(({ key }) => key === item.key);
  return true;
}
