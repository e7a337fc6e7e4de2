import type { Exercise, VariantName } from '@usward/exercises';

export type Shares = { me: number; partner: number; both: number; others: number; nobody: number };

/** The piles of the load map's cards, by what the clinician reads. */
const pileOf: Record<string, keyof Shares> = {
  me: 'me',
  you: 'partner',
  both: 'both',
  others: 'others',
  nobody: 'nobody',
};

/** The steps at which somebody says who carries what: cards sorted onto these piles, and no others. */
export const stepsOfLoad = (exercise: Exercise, variant: VariantName): string[] =>
  (exercise.variants[variant]?.steps ?? []).flatMap((step) =>
    step.kind === 'sort' && step.piles.every(({ id }) => id in pileOf) ? [step.id] : [],
  );

/** How many cards one of them put on each pile, over all the steps of one time. */
export function sharesOf(answers: readonly unknown[]): Shares {
  const shares: Shares = { me: 0, partner: 0, both: 0, others: 0, nobody: 0 };
  for (const answer of answers)
    for (const pile of Object.values(answer as Record<string, string>)) {
      const share = pileOf[pile];
      if (share) shares[share] += 1;
    }
  return shares;
}
