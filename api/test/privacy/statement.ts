import type { ActorName } from './actors.ts';

/** What does not fit the tables: single statements, and what each must answer. */
export type Statement = { name: string; table: string; as: ActorName; sql: string; expected: string };
