import { password } from './builders/identity.ts';
import type { Scene } from './who-may-see.scene.ts';

const anyone = '200 200 200 200 200 200 200 200';
const anyoneWrong = '422 422 422 422 422 422 422 422';
const ownMe = '401 200 200 401 401 401 401 200';
const authors = '401 200 404 401 401 401 401 404';
const ownStaff = '401 401 401 200 200 200 200 401';
const clinicians = '401 401 401 200 404 404 404 401';
/** Of the clinician alone; whoever treats the couple too has others. */
const herOwn = { cotherapist: '404', successor: '404' };
const coded = 'A'.repeat(43);
const signed = { id: coded, rawId: coded, type: 'public-key', clientExtensionResults: {} };
const shown = { ...signed, response: { clientDataJSON: coded, authenticatorData: coded, signature: coded } };
const made = { ...signed, response: { clientDataJSON: coded, attestationObject: coded } };

export const openDoors = {
  'POST /api/open/sign-in/passkey': { cells: anyone },
  'POST /api/open/sign-in/me/passkey': { cells: anyoneWrong, body: () => ({ shown, isOwnPhone: true }) },
  'POST /api/open/sign-in/clinic/passkey': { cells: anyoneWrong, body: () => ({ shown }) },
  'POST /api/open/sign-in/clinic/anew': { cells: anyone, body: (_: unknown, { people: { sam } }: Scene) => ({ name: sam.signInName, password }) },
}; // prettier-ignore

const mine = (_: unknown, { passkeys }: Scene) => ({ passkeyId: passkeys.author });
const hers = (_: unknown, { passkeys }: Scene) => ({ passkeyId: passkeys.clinician });

export const meDoors = {
  'GET /api/me/passkeys': { cells: ownMe, needs: 'pin' as const },
  'POST /api/me/passkeys/start': { cells: ownMe, needs: 'pin' as const, body: () => ({ password }) },
  'POST /api/me/passkeys': { cells: ownMe.replaceAll('200', '422'), needs: 'pin' as const, body: () => ({ name: 'Phone', made }) },
  'PATCH /api/me/passkeys/:passkeyId': { cells: authors, needs: 'pin' as const, path: mine, body: () => ({ name: 'Phone' }) },
  'DELETE /api/me/passkeys/:passkeyId': { cells: authors, needs: 'pin' as const, path: mine },
}; // prettier-ignore

export const clinicDoors = {
  'POST /api/clinic/confirm/passkey': { cells: ownStaff },
  'PUT /api/clinic/confirm/passkey': { cells: ownStaff.replaceAll('200', '422'), body: () => ({ shown }) },
  'GET /api/clinic/passkeys': { cells: ownStaff },
  'POST /api/clinic/passkeys/start': { cells: ownStaff, needs: 'proof' as const, body: () => ({ password }) },
  'POST /api/clinic/passkeys': { cells: ownStaff.replaceAll('200', '422'), body: () => ({ name: 'Key', made }) },
  'PATCH /api/clinic/passkeys/:passkeyId': { cells: clinicians, also: herOwn, path: hers, body: () => ({ name: 'Key' }) },
  'DELETE /api/clinic/passkeys/:passkeyId': { cells: clinicians, also: herOwn, needs: 'proof' as const, path: hers },
  'POST /api/clinic/team/:personId/recovery': {
    cells: '401 401 401 403 403 404 200 401',
    needs: 'proof' as const,
    path: (_: unknown, { people: { lou } }: Scene) => ({ personId: lou.personId }),
  },
}; // prettier-ignore
