import { askedAgain } from '@usward/client/fetch';
import { partnerClient, Refusal } from '@usward/client/me';

/** Everything this phone may ask the server. */
export const { open } = partnerClient();
export const { me } = partnerClient({ fetch: askedAgain });

/**
 * For a line that may be only half there: whoever has not answered after so many milliseconds, or by the time the phone
 * says that the line is gone, counts as not reached.
 */
export const patientFetch =
  (patience: number): typeof fetch =>
  async (url, init) => {
    const waiting = new AbortController();
    const giveUp = () => waiting.abort();
    const late = setTimeout(giveUp, patience);
    addEventListener('offline', giveUp);
    try {
      return await askedAgain(url, { ...init, signal: waiting.signal });
    } finally {
      clearTimeout(late);
      removeEventListener('offline', giveUp);
    }
  };

export const isSignedOut = (error: unknown): boolean =>
  error instanceof Refusal && error.code === 'sign-in.needed';

/** Nobody answered, or something on the way did: the same question may do better later. */
export const isUnreachable = (error: unknown): boolean =>
  error instanceof Refusal && (error.status === 0 || error.status >= 500 || error.status === 429);

export const codeOf = (error: unknown): Refusal['code'] =>
  error instanceof Refusal ? error.code : 'server.failed';
