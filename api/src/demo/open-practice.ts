import type { FoundingService } from '../identity/founding.service.ts';
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
  return practiceId;
}
