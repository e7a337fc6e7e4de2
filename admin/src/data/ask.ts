import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Refusal } from '@usward/client/clinic';
import { useContext } from 'react';
import { DataProviderContext, useLogoutIfAccessDenied, useNotify } from 'react-admin';
import type { Got, Sent, Verb } from './client.ts';
import { proveAgain } from './proof.ts';
import { doLater } from './later.ts';
import type { ClinicProvider } from './provider.ts';

/** Asks the clinic something and keeps it fresh. */
export function useAsk<V extends Verb>(verb: V, sent?: Sent<V>, { enabled = true } = {}) {
  const ask = useVerb(verb);
  return useQuery<Got<V>, Refusal>({
    queryKey: ['clinic', verb, sent],
    queryFn: () => ask(sent as Sent<V>),
    enabled,
    retry: (times, refusal) => refusal.status === 0 && times < 2,
  });
}

/**
 * Does something in the clinic; then everything on the page is looked at again. What needs a fresh proof asks for it
 * above the page, and is then done.
 * A refusal is said in plain words below the page, unless the caller shows it in place (`isQuiet`).
 */
export function useAct<V extends Verb>(verb: V, { isQuiet = false } = {}) {
  const act = useVerb(verb);
  const queries = useQueryClient();
  const notify = useNotify();
  return useMutation<Got<V>, Refusal, Sent<V>>({
    mutationFn: (sent) => act(sent).catch((refusal: Refusal) => proveAgain(refusal).then(() => act(sent))),
    onSuccess: () => queries.invalidateQueries(),
    onError: ({ code }) => {
      if (!isQuiet) notify(`errors.${code}`, { type: 'error' });
    },
  });
}

/** Does it when the time to take it back is over. `about` is what it is about, `says` what the bar below the page says. */
export function useLater<V extends Verb>(verb: V) {
  const { mutateAsync } = useAct(verb);
  return (about: string, says: string, sent: Sent<V>) =>
    doLater({ about, says, act: () => mutateAsync(sent) });
}

/**
 * Whoever is not signed in is led to the door, and the question still ends in its refusal: `useDataProvider` would
 * answer it with nothing, and the page would read that as an answer.
 */
export function useVerb<V extends Verb>(verb: V) {
  const provider = useContext(DataProviderContext) as ClinicProvider;
  const leadToTheDoor = useLogoutIfAccessDenied();
  const call = provider[verb] as (sent: Sent<V>) => Promise<Got<V>>;
  return (sent: Sent<V>) =>
    call(sent).catch(async (refusal: Refusal) => {
      await leadToTheDoor(refusal);
      throw refusal;
    });
}
