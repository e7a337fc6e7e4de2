import type { Scope } from '../platform/keys.ts';
import type { Suitability } from './suitability.entity.ts';

/** A key of its own for each partner's safety record, so that one can be destroyed without the other. */
export const scopeOf = (row: Pick<Suitability, 'practiceId' | 'coupleId' | 'personId'>): Scope =>
  `safety/${row.practiceId}/${row.coupleId}/${row.personId}`;
export const bodyRow = ({ practiceId, id }: Pick<Suitability, 'practiceId' | 'id'>) =>
  `suitability|body|${practiceId}|${id}`;
export const screenRow = ({ practiceId, id }: Pick<Suitability, 'practiceId' | 'id'>) =>
  `screen|body|${practiceId}|${id}`;

/** Decisions about both, under a key that goes with the couple's record of safety. */
export const scopeOfBoth = (row: Pick<Suitability, 'practiceId' | 'coupleId'>): Scope =>
  `safety/${row.practiceId}/${row.coupleId}`;
export const modeRow = ({ practiceId, id }: Pick<Suitability, 'practiceId' | 'id'>) =>
  `mode|reason|${practiceId}|${id}`;
export const lifeEventRow = ({ practiceId, id }: Pick<Suitability, 'practiceId' | 'id'>) =>
  `life_event|kind|${practiceId}|${id}`;
