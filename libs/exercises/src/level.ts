/**
 * Who reads an answer: the five labels of the product.
 * V0 only me · VM only what we both pick · VP just the two of us · V1 me and our therapist · V2 the two of us and our therapist.
 */
export const levels = ['V0', 'VM', 'VP', 'V1', 'V2'] as const;
export type Level = (typeof levels)[number];

export type Readers = { partner: boolean; clinicians: boolean };

const readersOf: Record<Level, Readers> = {
  V0: { partner: false, clinicians: false },
  VM: { partner: false, clinicians: false },
  VP: { partner: true, clinicians: false },
  V1: { partner: false, clinicians: true },
  V2: { partner: true, clinicians: true },
};

/** Whom the level allows besides the author. VM allows nobody to read: only the server compares. */
export const readers = (level: Level): Readers => readersOf[level];

/** True when `level` reaches nobody that `than` does not reach. A level is narrower than itself. Only V0 is narrower than VM. */
export function isNarrower(level: Level, than: Level): boolean {
  if (level === 'VM' || than === 'VM') return level === than || level === 'V0';
  const a = readersOf[level];
  const b = readersOf[than];
  return (!a.partner || b.partner) && (!a.clinicians || b.clinicians);
}

/**
 * The levels an author may choose from where the table of fields names `widest`.
 * Narrowest first: "only me" is the first choice on every screen, so that choosing it tells nothing.
 */
export function choices(widest: Level): Level[] {
  return levels.filter((level) => isNarrower(level, widest));
}
