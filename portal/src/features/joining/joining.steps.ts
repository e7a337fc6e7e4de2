import type { Refusal } from '@usward/client/me';

/** One thing per screen, in this order. */
export const steps = [
  'code',
  'language',
  'phone',
  'name',
  'sign-in-name',
  'password',
  'pin',
  'contact',
  'policy',
] as const;
export type Step = (typeof steps)[number];

/** Where joining stands: before the steps, in one of them, or turned down. */
export type Place = 'welcome' | 'decline' | 'declined' | Step;

export const isStep = (place: Place): place is Step => steps.some((step) => step === place);

export const after = (step: Step): Step => steps[steps.indexOf(step) + 1] ?? step;

export const before = (step: Step): Place => steps[steps.indexOf(step) - 1] ?? 'welcome';

/** After a reload: secrets are never kept, so nobody comes back behind the password. */
export function resumed(place: Place): Place {
  return isStep(place) && steps.indexOf(place) > steps.indexOf('password') ? 'password' : place;
}

const stepOfField: Record<string, Step> = {
  code: 'code',
  displayName: 'name',
  signInName: 'sign-in-name',
  email: 'sign-in-name',
  password: 'password',
  pin: 'pin',
  safeContact: 'contact',
};

/** The screen on which a refusal can be mended. */
export function mendingStep({ code, fields }: Pick<Refusal, 'code' | 'fields'>): Step {
  if (code === 'invitation.wrong-code') return 'code';
  if (code === 'name.taken') return 'sign-in-name';
  if (code === 'password.weak') return 'password';
  const [field] = fields[0]?.path.split('.') ?? [];
  return stepOfField[field ?? ''] ?? 'policy';
}
