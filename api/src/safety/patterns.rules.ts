/** What was handed in to be read by the therapist: when, by whom, and whether the partner may read it too. */
export type HandedIn = { occurrenceId: string; personId: string; at: Date; isForTherapistAlone: boolean };
export type Phones = { isShared: boolean; isPassedOn: boolean };
export type Sign = {
  sign: 'one-phone' | 'phone-passed-on' | 'always-after' | 'fell-silent';
  personId: string | null;
};

const minutes = 60_000;
const day = 24 * 60 * minutes;

const soonAfter = 10 * minutes;
const fewestTogether = 4;
const silence = 28 * day;
const fewestSince = 4;

/**
 * What the rows could mean, as questions to the clinician. Every one of them has an innocent answer too; nothing is
 * counted out, kept or told to anybody else.
 */
export function signsOf(phones: Phones, handedIn: readonly HandedIn[], now: Date): Sign[] {
  const people = [...new Set(handedIn.map(({ personId }) => personId))].sort();
  return [
    ...(phones.isPassedOn
      ? [{ sign: 'phone-passed-on' as const, personId: null }]
      : phones.isShared
        ? [{ sign: 'one-phone' as const, personId: null }]
        : []),
    ...people
      .filter((personId) => isAlwaysAfter(personId, handedIn))
      .map((personId) => ({ sign: 'always-after' as const, personId })),
    ...people
      .filter((personId) => fellSilent(personId, handedIn, now))
      .map((personId) => ({ sign: 'fell-silent' as const, personId })),
  ];
}

/** Of what both answered, at least four times: this one within ten minutes after the other, each time. */
function isAlwaysAfter(personId: string, handedIn: readonly HandedIn[]): boolean {
  const both = occurrencesOfBoth(personId, handedIn);
  return (
    both.length >= fewestTogether &&
    both.every(
      ({ own, others }) => own.getTime() > others.getTime() && own.getTime() - others.getTime() <= soonAfter,
    )
  );
}

function occurrencesOfBoth(personId: string, handedIn: readonly HandedIn[]): { own: Date; others: Date }[] {
  const firsts = new Map<string, { own?: Date; others?: Date }>();
  for (const { occurrenceId, personId: author, at } of handedIn) {
    const first = firsts.get(occurrenceId) ?? {};
    const whose = author === personId ? 'own' : 'others';
    if (!first[whose] || at < first[whose]) first[whose] = at;
    firsts.set(occurrenceId, first);
  }
  return [...firsts.values()].flatMap(({ own, others }) => (own && others ? [{ own, others }] : []));
}

/** Wrote to the therapist alone once, and not for four weeks; what the partner reads too went on, four times since. */
function fellSilent(personId: string, handedIn: readonly HandedIn[], now: Date): boolean {
  const own = handedIn.filter((one) => one.personId === personId);
  const alone = own.filter(({ isForTherapistAlone }) => isForTherapistAlone).map(({ at }) => at.getTime());
  if (!alone.length) return false;
  const last = Math.max(...alone);
  const since = new Set(
    own
      .filter(({ isForTherapistAlone, at }) => !isForTherapistAlone && at.getTime() > last)
      .map(({ occurrenceId }) => occurrenceId),
  );
  return now.getTime() - last >= silence && since.size >= fewestSince;
}
