import type { Asking } from './who-may-see.asking.ts';
import type { Role } from './who-may-see.scene.ts';
import { table } from './who-may-see.table.ts';
import type { World } from './harness.ts';

/** By hand: what somebody could try again and again, to guess, to fill a letter box or to wear another out. */
export const slowed = [
  'POST /api/open/sign-in/me',
  'POST /api/open/sign-in/clinic',
  'POST /api/open/sign-in/passkey',
  'POST /api/open/sign-in/me/passkey',
  'POST /api/open/sign-in/clinic/passkey',
  'POST /api/open/sign-in/clinic/anew',
  'POST /api/open/password/forgot',
  'POST /api/open/password/reset',
  'POST /api/open/email/confirm',
  'POST /api/open/invitation',
  'POST /api/open/invitation/join',
  'POST /api/open/invitation/join-staff',
  'POST /api/open/invitation/decline',
  'POST /api/open/screen',
  'POST /api/open/screen/answers',
  'POST /api/me/private',
  'PUT /api/me/pin',
  'PUT /api/me/password',
  'PUT /api/me/sign-in-name',
  'PUT /api/me/email',
  'POST /api/me/close-account',
  'POST /api/me/erasure',
  'POST /api/me/passkeys/start',
  'PUT /api/me/occurrences/:occurrenceId/steps/:step/gestures/:gestureId',
  'PUT /api/me/occurrences/:occurrenceId/dialogues/:dialogueId',
  'PUT /api/me/dialogues/:dialogueId/moves/:moveId',
  'POST /api/me/library/:key',
  'POST /api/clinic/confirm',
  'PUT /api/clinic/confirm/passkey',
  'PUT /api/clinic/second-factor',
  'POST /api/clinic/second-factor',
  'PUT /api/clinic/password',
  'PUT /api/clinic/email',
  'POST /api/clinic/passkeys/start',
  'POST /api/clinic/calendars',
  'PUT /api/clinic/calendars/:calendarId',
  'POST /api/clinic/calendars/:calendarId/read',
];

/** Whatever is counted, but for all that one asks for, has been counted too often, while `act` lasts. */
async function atTheLimit<T>({ admin }: World, act: () => Promise<T>): Promise<T> {
  await admin.query('ALTER TABLE app.limit_hit ENABLE TRIGGER used_up');
  return act().finally(() => admin.query('ALTER TABLE app.limit_hit DISABLE TRIGGER used_up'));
}

export async function prepareLimits({ admin }: World): Promise<void> {
  await admin.query(`CREATE FUNCTION kept.used_up() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN NEW.points := 1000000000; RETURN NEW; END $$;
    CREATE TRIGGER used_up BEFORE INSERT OR UPDATE ON app.limit_hit FOR EACH ROW
      WHEN (NEW.key NOT LIKE 'all %') EXECUTE FUNCTION kept.used_up();
    ALTER TABLE app.limit_hit DISABLE TRIGGER used_up; GRANT USAGE ON SCHEMA kept TO PUBLIC`);
}

/** What somebody who may ask it is answered then. */
export async function statusAtTheLimit(world: World, asking: Asking, endpoint: string): Promise<string> {
  const row = table[endpoint];
  if (!row) throw new Error(`no row: ${endpoint}`);
  const audience = endpoint.split('/')[2] ?? '';
  const role = ({ me: 'author', clinic: 'clinician' } as Record<string, Role>)[audience] ?? 'nobody';
  const { status } = await atTheLimit(world, () => asking.ask(endpoint, row, role));
  return String(status);
}
