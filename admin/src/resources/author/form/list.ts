import type { Blank } from '@usward/exercises';
import type { Path } from '../document/moves.ts';

export type List = Extract<Blank, { is: 'list' }>;
/** `of`: of which kind of step, or of what, the form is; its places are named by it. */
export type ListProps = { path: Path; of: string; name: string; label: string; blank: List };
