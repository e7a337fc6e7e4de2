import type { Exercise, Variant } from '@usward/exercises';
import type { Staff } from '../builders/identity.ts';

/** The answer of hers that tells that she may harm herself. */
export const cry = 'a two';

/** The same exercise, of which one answer tells that somebody may harm themselves. */
export function alarming(exercise: Exercise): Exercise {
  const within = (variant: Variant): Variant => ({
    ...variant,
    steps: variant.steps.map((step) =>
      step.id === 'fairness' ? { ...step, alertWhen: { asksOf: 'self-harm', answers: [cry] } } : step,
    ),
  });
  const { couple, solo } = exercise.variants;
  return { ...exercise, variants: { ...(couple ? { couple: within(couple) } : {}), solo: within(solo) } };
}

/** Somebody is on duty by day and by night, so that it can be given and is always open. */
export async function alwaysOnDuty({ browser }: Staff, { personId }: Staff): Promise<void> {
  const day = { from: '00:00', until: '00:00', personId };
  const weekly = (['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const).map((each) => ({ day: each, ...day }));
  await browser.clinic.changeDuty({ body: { weekly, days: [] } });
}
