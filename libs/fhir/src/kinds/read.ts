import type { StepOf } from '@usward/exercises';
import { reading, type KindItem } from './kind.ts';

export const read: KindItem<StepOf<'read'>> = ({ id, text, more }, write) => reading(id, text, more, write);
