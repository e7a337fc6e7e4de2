import type { Scope } from '../platform/keys.ts';
import type { Suitability } from './suitability.entity.ts';

/** A key of its own for each partner's safety record, so that one can be destroyed without the other. */
export const scopeOf = (row: Pick<Suitability, 'practiceId' | 'coupleId' | 'personId'>): Scope =>
  `safety/${row.practiceId}/${row.coupleId}/${row.personId}`;
export const bodyRow = ({ practiceId, id }: Pick<Suitability, 'practiceId' | 'id'>) =>
  `suitability|body|${practiceId}|${id}`;
