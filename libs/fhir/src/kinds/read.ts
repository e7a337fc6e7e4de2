import type { StepOf } from '@usward/exercises';
import { besideIt, type KindItem } from './kind.ts';

/** A display; with more below it a group, since a display holds no items. */
export const read: KindItem<StepOf<'read'>> = ({ id, text, more }, write) =>
  more
    ? { linkId: id, type: 'group', ...write.text(text), item: [besideIt(id, 'help', more, write)] }
    : { linkId: id, type: 'display', ...write.text(text) };
