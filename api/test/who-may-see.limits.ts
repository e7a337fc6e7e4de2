import type { Asking } from './who-may-see.asking.ts';
import type { Role } from './who-may-see.scene.ts';
import { table } from './who-may-see.table.ts';
import type { World } from './harness.ts';

/** By hand: what somebody could try again and again, to guess, to fill a letter box or to wear another out. */
export const slowed: Record<string, string[]> = {
  'sign-in by name': ['POST /api/open/sign-in/me', 'POST /api/open/sign-in/clinic', 'POST /api/open/sign-in/clinic/anew'],
  'sign-in by address': [
    'POST /api/open/sign-in/me',
    'POST /api/open/sign-in/me/passkey',
    'POST /api/open/sign-in/clinic',
    'POST /api/open/sign-in/clinic/passkey',
  ],
  'link by address': [
    'POST /api/open/sign-in/passkey',
    'POST /api/open/password/forgot',
    'POST /api/open/password/reset',
    'POST /api/open/email/confirm',
    'POST /api/open/invitation',
    'POST /api/open/invitation/join',
    'POST /api/open/invitation/join-staff',
    'POST /api/open/invitation/decline',
    'POST /api/open/screen/answers',
  ],
  'code by address': ['POST /api/open/screen'],
  'mail by name': ['POST /api/open/password/forgot', 'PUT /api/me/email', 'PUT /api/clinic/email'],
  pin: ['POST /api/me/private', 'PUT /api/me/pin'],
  confirm: [
    'PUT /api/me/pin',
    'PUT /api/me/password',
    'PUT /api/me/sign-in-name',
    'PUT /api/me/email',
    'POST /api/me/close-account',
    'POST /api/me/erasure',
    'POST /api/me/passkeys/start',
    'POST /api/clinic/confirm',
    'PUT /api/clinic/confirm/passkey',
    'POST /api/clinic/second-factor',
    'PUT /api/clinic/second-factor',
    'PUT /api/clinic/password',
    'PUT /api/clinic/email',
    'POST /api/clinic/passkeys/start',
  ],
  gesture: ['PUT /api/me/occurrences/:occurrenceId/steps/:step/gestures/:gestureId'],
  dialogue: ['PUT /api/me/dialogues/:dialogueId/moves/:moveId'],
  begin: ['PUT /api/me/occurrences/:occurrenceId/dialogues/:dialogueId', 'POST /api/me/library/:key'],
  outside: [
    'POST /api/clinic/calendars',
    'PUT /api/clinic/calendars/:calendarId',
    'POST /api/clinic/calendars/:calendarId/read',
  ],
}; // prettier-ignore

/** Under one limit, or under all but those of everything that one asks for: counted too often, while `act` lasts. */
async function atTheLimit<T>({ admin }: World, limit: string, act: () => Promise<T>): Promise<T> {
  await admin.query('UPDATE kept.used_up SET keys = $1', [limit ? `^${limit}:` : '^(?!all )']);
  return act().finally(() => admin.query('UPDATE kept.used_up SET keys = $1', ['^$']));
}

export async function prepareLimits({ admin }: World): Promise<void> {
  await admin.query(`CREATE TABLE kept.used_up AS SELECT '^$'::text AS keys;
    CREATE FUNCTION kept.use_up() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS
      $$ BEGIN IF NEW.key ~ (SELECT keys FROM kept.used_up) THEN NEW.points := 1000000000; END IF; RETURN NEW; END $$;
    CREATE TRIGGER use_up BEFORE INSERT OR UPDATE ON app.limit_hit FOR EACH ROW EXECUTE FUNCTION kept.use_up()`);
}

/** What somebody who may ask it is answered then. */
export async function statusAtTheLimit(world: World, asking: Asking, endpoint: string, limit = ''): Promise<string> {
  const row = table[endpoint];
  if (!row) throw new Error(`no row: ${endpoint}`);
  const audience = endpoint.split('/')[2] ?? '';
  const role = ({ me: 'author', clinic: 'clinician' } as Record<string, Role>)[audience] ?? 'nobody';
  const { status } = await atTheLimit(world, limit, () => asking.ask(endpoint, row, role));
  await asking.back();
  return String(status);
} // prettier-ignore
