import { roles, type Role } from './who-may-see.scene.ts';

/**
 * Who came after the first eight, and whose answer they get where a row says nothing else in `also`.
 * A row is written with eight cells. Where one of these gets another answer, say so: `also: { assistant: '403' }`.
 */
const likeThe = {
  /** At the front desk: as a colleague, for whom the couples of others were never there. */
  assistant: 'colleague',
  /** By a grant: a colleague, but for what a supervisor reads of that one couple. */
  supervisor: 'colleague',
  cotherapist: 'clinician',
  /** Of the couple that was transferred: from then on its clinician, and the one before nobody to it any more. */
  successor: 'clinician',
  predecessor: 'colleague',
  /** Has the register of names open, and no couple. */
  breaker: 'colleague',
} as const satisfies Partial<Record<Role, Role>>;

export type LaterRole = keyof typeof likeThe;

const later = Object.keys(likeThe) as LaterRole[];

/** What each role is answered, of the eight cells and what stands beside them. */
export function answersOf({
  cells,
  also = {},
}: {
  cells: string;
  also?: Partial<Record<LaterRole, string>>;
}): Record<Role, string> {
  const written = cells.split(' ');
  if (written.length !== roles.length - later.length) throw new Error(`not eight cells: ${cells}`);
  const first = Object.fromEntries(written.map((cell, place) => [roles[place], cell]));
  const others = later.map((role) => [role, also[role] ?? first[likeThe[role]]]);
  return { ...first, ...Object.fromEntries(others) } as Record<Role, string>;
}
