import { Refusal } from '@usward/client/me';
import { me, open } from '../api/client.ts';

export const hasPasskeys = (): boolean => 'PublicKeyCredential' in globalThis;

/** What a person breaks off, or a phone will not do, is a refusal like any other. */
async function orRefused<T>(asking: Promise<T>): Promise<T> {
  return asking.catch((error: unknown) => {
    throw error instanceof Refusal ? error : new Refusal(422, { code: 'passkey.wrong' });
  });
}

/** The phone makes a key, and asks who holds it. */
export async function makePasskey(name: string, password: string): Promise<void> {
  const { options } = await me.startPasskey({ body: { password } });
  const { startRegistration } = await import('@simplewebauthn/browser');
  type Asked = Parameters<typeof startRegistration>[0]['optionsJSON'];
  const made = await orRefused(startRegistration({ optionsJSON: options as unknown as Asked }));
  const { id, rawId, type, response } = made;
  await me.keepPasskey({
    body: { name, made: { id, rawId, type: type as 'public-key', clientExtensionResults: {}, response } },
  });
}

export async function signInByPasskey(isOwnPhone: boolean): Promise<void> {
  const { options } = await open.startPasskeySignIn();
  const { startAuthentication } = await import('@simplewebauthn/browser');
  type Asked = Parameters<typeof startAuthentication>[0]['optionsJSON'];
  const shown = await orRefused(startAuthentication({ optionsJSON: options as unknown as Asked }));
  const { id, rawId, type, response } = shown;
  await open.signInPartnerByPasskey({
    body: {
      shown: { id, rawId, type: type as 'public-key', clientExtensionResults: {}, response },
      isOwnPhone,
    },
  });
}
