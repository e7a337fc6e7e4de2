import { askedAgain } from '@usward/client/fetch';

/** For a line that may be only half there: whoever does not answer in so many milliseconds counts as not reached. */
export const patientFetch =
  (patience: number): typeof fetch =>
  (url, init) => {
    const waiting = new AbortController();
    const late = setTimeout(() => waiting.abort(), patience);
    return askedAgain(url, { ...init, signal: waiting.signal }).finally(() => clearTimeout(late));
  };
