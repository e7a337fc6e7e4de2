import type { Step, Words } from '@usward/exercises';
import type { LeftCode } from '../left.ts';
import { itemControls, urls, type Extension, type Item, type ItemType } from '../questionnaire.ts';

/** What an author wrote, as items are made of it. */
export type Writer = {
  /** `text` and its translations. */
  text: (words: Words) => Pick<Item, 'text' | '_text'>;
  /** Options: the id is the code, the words are its display. */
  option: (one: { id: string; words: Words }) => NonNullable<Item['answerOption']>[number];
  /** Names a part of this step that has no place in a Questionnaire. */
  left: (part: string, code: LeftCode, about?: string) => void;
};

/** The item of one kind of step; null where there is nothing that a Questionnaire could hold. */
export type KindItem<S extends Step> = (step: S, write: Writer) => Item | null;

/** A display that belongs to the item it stands in: its help, or what stands at an end of its scale. */
export const besideIt = (linkId: string, control: string, words: Words, { text }: Writer): Item => ({
  linkId: `${linkId}.${control}`,
  type: 'display',
  ...text(words),
  extension: [shownAs(control)],
});

export const shownAs = (code: string): Extension => ({
  url: urls.itemControl,
  valueCodeableConcept: { coding: [{ system: itemControls, code }] },
});

type Asking = { id: string; prompt: Words; hint?: Words | undefined };

/** A question with its prompt, and its hint as help. */
export function question(
  { id, prompt, hint }: Asking,
  type: ItemType,
  write: Writer,
  more: Partial<Item> = {},
  within: Item[] = [],
): Item {
  const item = [...(hint ? [besideIt(id, 'help', hint, write)] : []), ...within];
  return { linkId: id, type, ...write.text(prompt), ...more, ...(item.length ? { item } : {}) };
}

/** Words alone: a display; with help below it a group, since a display holds no items. */
export const reading = (linkId: string, words: Words, help: Words | undefined, write: Writer): Item =>
  help
    ? { linkId, type: 'group', ...write.text(words), item: [besideIt(linkId, 'help', help, write)] }
    : { linkId, type: 'display', ...write.text(words) };

/** Only its words: what is done at it happens on the phone. */
export function onlyRead(
  step: Step & { hint?: Words | undefined },
  words: Words,
  write: Writer,
  parts: string[] = [],
): Item {
  write.left('kind', 'words-only');
  leave(step, parts, write);
  return reading(step.id, words, step.hint, write);
}

/** Says which of these parts the step has, and that they stay behind. */
export function leave(step: Step, parts: string[], write: Writer): void {
  for (const part of parts)
    if ((step as Record<string, unknown>)[part] !== undefined) write.left(part, 'no-place');
}

/** It goes out as another kind of question, and would come back as that. */
export const becomes = (what: ItemType | 'nothing', write: Writer): void =>
  write.left('kind', 'becomes', what);
