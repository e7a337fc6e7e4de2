import { SoftAuthenticator } from './builders/authenticator.ts';
import type { Partner } from './builders/couples.ts';
import { confirm, password, type Staff } from './builders/identity.ts';
import type { World } from './harness.ts';

export type Passkeys = { author: string; clinician: string };

/** One of the author’s, and one of their clinician’s. */
export async function somePasskeys(world: World, ann: Partner, kim: Staff): Promise<Passkeys> {
  await confirm(world, kim);
  const asked = await kim.browser.clinic.startPasskey({ body: { password } });
  await kim.browser.clinic.keepPasskey({ body: { name: 'Key', made: new SoftAuthenticator().make(asked) } });
  const another = await ann.browser.me.startPasskey({ body: { password } });
  await ann.browser.me.keepPasskey({ body: { name: 'Phone', made: new SoftAuthenticator().make(another) } });
  const first = ({ passkeys }: { passkeys: { id: string }[] }) => passkeys[0]?.id ?? '';
  return {
    author: first(await ann.browser.me.passkeys()),
    clinician: first(await kim.browser.clinic.passkeys()),
  };
}
