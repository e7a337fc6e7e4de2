import type { Refusal } from '@usward/client/clinic';
import type { AuthProvider } from 'react-admin';
import { client, type Me } from '../data/client.ts';
import { show } from '../data/passkey.ts';

export type SignIn = { name: string; password: string; code?: string };
type ByPasskey = { isByPasskey: true };

/** Who is signed in lives in an HttpOnly cookie; the console only ever asks the server. */
export const authProvider: AuthProvider = {
  login: async (signIn: SignIn | ByPasskey) => {
    if (!('isByPasskey' in signIn)) return client.open.signInStaff({ body: signIn });
    const { options } = await client.open.startPasskeySignIn();
    return client.open.signInStaffByPasskey({ body: { shown: await show(options) } });
  },
  logout: async () => {
    await client.clinic.signOut().catch(() => undefined);
    return '/login';
  },
  checkAuth: async () => {
    await client.clinic.whoAmI().catch(mayStay);
  },
  checkError: async (refusal: Refusal) => {
    if (refusal.code === 'sign-in.needed') throw refusal;
    if (refusal.code === 'second-factor.enrol') {
      throw { redirectTo: '/second-factor', logoutUser: false, message: false };
    }
  },
  getIdentity: async () => {
    const me: Me = await client.clinic.whoAmI();
    return { ...me, id: me.personId, fullName: me.displayName };
  },
  getPermissions: async () => (await client.clinic.whoAmI().catch(() => ({ roles: [] }))).roles,
};

/** Without a second factor, or without a connection, a person is still signed in. */
function mayStay(refusal: Refusal) {
  if (refusal.code === 'sign-in.needed') throw { redirectTo: '/login', message: false };
}
