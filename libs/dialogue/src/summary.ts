import { settled, type Dialogue, type EndedHow, type Role } from './state.ts';

/** For the clinician: counts, and never a verdict. Pauses are never by person (`product.md`, E11 and E16). */
export type Summary = {
  /** Whole minutes from the first word to the end, without pauses. */
  minutes: number;
  /** How often, and for how many whole minutes, each held the floor. */
  floor: Record<Role, { turns: number; minutes: number }>;
  /** Answers to what was said back, and how many of them were yes at the first try. */
  answered: number;
  confirmedAtFirst: number;
  keptForAppointment: number;
  pauses: number;
  /** Null while it goes on. */
  ended: EndedHow | null;
};

/** The counts of a dialogue as it is at the moment `at`. */
export function summary(dialogue: Dialogue, at: number): Summary {
  const { counts, phase } = settled(dialogue, at);
  const { turns, spent } = counts;
  const minutes = (time: number) => Math.round(time / 60_000);
  const floor = (role: Role) => ({ turns: turns[role], minutes: minutes(spent[role]) });
  return {
    minutes: minutes(spent.a + spent.b + spent.together),
    floor: { a: floor('a'), b: floor('b') },
    answered: counts.answered,
    confirmedAtFirst: counts.atFirst,
    keptForAppointment: counts.forAppointment,
    pauses: counts.pauses,
    ended: phase.is === 'ended' ? phase.how : null,
  };
}
