import type { FoundingService } from '../identity/founding.service.ts';
import type { Browser } from './browser.ts';
import type { Cast } from './cast.ts';
import { tokenIn } from './links.ts';
import { clinicians, password, practice } from './practice.ts';

/** The practice with its owner, who invites the second clinician. */
export async function openPractice(founding: FoundingService, cast: Cast): Promise<string> {
  const { ana, ruth } = clinicians;
  const { practiceId } = await founding.found({
    ...practice,
    isDemo: true,
    owner: { displayName: ana.name, signInName: ana.signInName, password, locale: ana.locale },
  });
  const owner = await cast.clinician('ana');
  await owner.clinic.confirm({ body: { proof: password } });
  const { link, code } = await owner.clinic.inviteStaff({
    body: { displayName: ruth.name, roles: [...ruth.roles], locale: ruth.locale, email: null },
  });
  await cast.atDesk('ruth').open.joinStaff({
    body: {
      token: tokenIn(link),
      code,
      displayName: ruth.name,
      signInName: ruth.signInName,
      password,
      locale: ruth.locale,
    },
  });
  await recordRights(owner);
  return practiceId;
}

/** Of the demo, and of no use outside of it: whoever treats asks the owner of a form. */
const permission = 'Invented for this demo practice. Ask the owner of the form for yours.';

async function recordRights({ clinic }: Browser): Promise<void> {
  const wordings = [
    { instrument: 'gad-7', language: 'en', wording: 'GAD-7', translation: null },
    { instrument: 'gad-7', language: 'es', wording: 'GAD-7', translation: 'An invented translator' },
    { instrument: 'rdas', language: 'en', wording: 'RDAS, 1995', translation: null },
  ] as const;
  for (const { instrument, ...wording } of wordings)
    await clinic.recordRights({ params: { instrument }, body: { ...wording, permission } });
}
