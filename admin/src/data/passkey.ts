import { Refusal } from '@usward/client/clinic';
import type { client, Got } from './client.ts';

export const hasPasskeys = (): boolean => 'PublicKeyCredential' in globalThis;

type Options = Got<'startPasskey'>['options'];
type Made = Parameters<typeof client.clinic.keepPasskey>[0]['body']['made'];
type Shown = Parameters<typeof client.clinic.confirmByPasskey>[0]['body']['shown'];

/** What somebody breaks off, or a computer will not do, is a refusal like any other. */
async function orRefused<T>(asking: Promise<T>): Promise<T> {
  return asking.catch((error: unknown) => {
    throw error instanceof Refusal ? error : new Refusal(422, { code: 'passkey.wrong' });
  });
}

/** The authenticator makes a key, and asks who holds it. */
export async function make(options: Options): Promise<Made> {
  const { startRegistration } = await import('@simplewebauthn/browser');
  type Asked = Parameters<typeof startRegistration>[0]['optionsJSON'];
  const made = await orRefused(startRegistration({ optionsJSON: options as unknown as Asked }));
  const { id, rawId, response } = made;
  return { id, rawId, type: 'public-key', clientExtensionResults: {}, response };
}

export async function show(options: Options): Promise<Shown> {
  const { startAuthentication } = await import('@simplewebauthn/browser');
  type Asked = Parameters<typeof startAuthentication>[0]['optionsJSON'];
  const { id, rawId, response } = await orRefused(
    startAuthentication({ optionsJSON: options as unknown as Asked }),
  );
  return { id, rawId, type: 'public-key', clientExtensionResults: {}, response };
}
