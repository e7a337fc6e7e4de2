import type { Exercise, Variant } from '@usward/exercises';
import type { Couple } from '../builders/couples.ts';
import type { Staff } from '../builders/identity.ts';

/** The same exercise, of which one answer tells that somebody may harm themselves. */
export function alarming(exercise: Exercise): Exercise {
  const within = (variant: Variant): Variant => ({
    ...variant,
    steps: variant.steps.map((step) =>
      step.id === 'fairness' ? { ...step, alertWhen: { asksOf: 'self-harm', answers: ['two'] } } : step,
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

/** The clinician looks at what waits and acknowledges it: in each world another, or none. How many those were. */
export async function answerAlarms({ clinician: { browser } }: Couple, note: string): Promise<number> {
  const { alarms } = await browser.clinic.alarms();
  const waiting = alarms.filter(({ acknowledgedAt }) => !acknowledgedAt);
  for (const { alarmId } of waiting) {
    await browser.clinic.alarm({ params: { alarmId } });
    await browser.clinic.acknowledgeAlarm({ params: { alarmId }, body: { note } });
  }
  return waiting.length;
}
