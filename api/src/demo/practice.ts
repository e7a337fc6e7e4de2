/** Whoever tries the demo types this, whomever they come as. */
export const password = 'quiet-kitchen-light';
export const pin = '2951';

export const practice = {
  name: 'Juniper Street Couples Therapy',
  timeZone: 'America/New_York',
  country: 'US',
  policy: 'no-secrets',
} as const;

export const clinicians = {
  ana: { name: 'Ana Restrepo', signInName: 'ana@demo.usward', locale: 'es', roles: ['owner', 'clinician'] },
  ruth: { name: 'Ruth Calloway', signInName: 'ruth@demo.usward', locale: 'en', roles: ['clinician'] },
} as const;
export type Clinician = keyof typeof clinicians;
