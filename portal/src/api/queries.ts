import { queryOptions } from '@tanstack/react-query';
import { forgetKeys, unlock } from '../phone/key.ts';
import { moveOver, shelf } from '../phone/shelf.ts';
import { recall, remember } from '../phone/store.ts';
import { isSignedOut, isUnreachable, me, open } from './client.ts';
import { noteCopy } from './from-before.ts';

/** Asks the server and keeps a sealed copy, which answers while the server cannot be reached. */
function kept<T>(name: string, ask: () => Promise<T>): () => Promise<T> {
  return async () => {
    try {
      const answer = await ask();
      void shelf.put(`copy/${name}`, answer).catch(() => undefined);
      noteCopy(name, false);
      return answer;
    } catch (error) {
      const copy = isUnreachable(error) ? await shelf.get<T>(`copy/${name}`).catch(() => null) : null;
      if (copy === null) throw error;
      noteCopy(name, true);
      return copy;
    }
  };
}

/** What was seen of it is no longer on this phone. */
export const forgetCopy = (name: string): Promise<void> => shelf.drop(`copy/${name}`).catch(() => undefined);

export const whoAmI = queryOptions({
  queryKey: ['me'],
  queryFn: kept('me', async () => {
    try {
      const answer = await me.whoAmI();
      unlock(() => me.deviceKey(), answer.isOwnPhone, moveOver);
      return answer;
    } catch (error) {
      // Whoever signs in next may be somebody else; the same person is issued the same key again.
      if (isSignedOut(error)) await forgetKeys().catch(() => undefined);
      throw error;
    }
  }),
});

/** Who reads along, and who will. Never kept on the phone. */
export const care = queryOptions({ queryKey: ['care'], queryFn: () => me.care() });

/** The one note to both, when they have parted here. Never kept on the phone. */
export const parted = queryOptions({ queryKey: ['parted'], queryFn: () => me.parted() });

/** The practice closes, or has closed. */
export const practiceEnd = queryOptions({ queryKey: ['practice-end'], queryFn: () => me.practiceEnd() });

export const today = queryOptions({ queryKey: ['today'], queryFn: kept('today', () => me.today()) });

export const occurrence = (occurrenceId: string) =>
  queryOptions({
    queryKey: ['occurrence', occurrenceId],
    queryFn: kept(`occurrence/${occurrenceId}`, () => me.occurrence({ params: { occurrenceId } })),
  });

export const us = queryOptions({ queryKey: ['us'], queryFn: kept('us', () => me.us()) });
/** With what is kept unread: that never stays on a phone. */
export const usAll = queryOptions({
  queryKey: ['us', 'all'],
  queryFn: () => me.us({ query: { all: 'yes' } }),
});

/** What is to be spoken of next time; with what is kept unread it never stays on a phone. */
export const agenda = queryOptions({ queryKey: ['agenda'], queryFn: kept('agenda', () => me.agenda()) });
export const agendaAll = queryOptions({
  queryKey: ['agenda', 'all'],
  queryFn: () => me.agenda({ query: { all: 'yes' } }),
});

/** What can be begun alone, and what waits, by the words somebody looks for; everything without any. */
export const library = (search: string) =>
  queryOptions({
    queryKey: ['library', search],
    queryFn: search ? () => me.library({ query: { search } }) : kept('library', () => me.library()),
    refetchInterval: false,
  });

/** Asked only while the private area is open, and dropped with it. */
export const mine = queryOptions({ queryKey: ['mine', 'written'], queryFn: () => me.mine() });
export const sharedBeside = queryOptions({ queryKey: ['mine', 'shared'], queryFn: () => me.shared() });
export const exports = queryOptions({ queryKey: ['mine', 'exports'], queryFn: () => me.exports() });
export const readers = queryOptions({ queryKey: ['mine', 'readers'], queryFn: () => me.readers() });
export const releases = queryOptions({ queryKey: ['mine', 'releases'], queryFn: () => me.releases() });
export const erasure = queryOptions({ queryKey: ['mine', 'erasure'], queryFn: () => me.erasure() });
export const devices = queryOptions({ queryKey: ['mine', 'devices'], queryFn: () => me.devices() });
export const passkeys = queryOptions({ queryKey: ['mine', 'passkeys'], queryFn: () => me.passkeys() });
/** Asked anew only where it is another one. */
export const logo = (version: string) =>
  queryOptions({ queryKey: ['mine', 'logo', version], staleTime: Infinity, queryFn: () => me.logo() });
export const safeContact = queryOptions({ queryKey: ['mine', 'contact'], queryFn: () => me.safeContact() });
export const lines = queryOptions({ queryKey: ['mine', 'lines'], queryFn: () => me.lines() });

/** Help lines are nobody's secret: the last ones seen stay on the phone, readable without signal. */
export const help = queryOptions({
  queryKey: ['help'],
  staleTime: Infinity,
  queryFn: async () => {
    try {
      // Those of one's own practice, where somebody is signed in; help waits for no sign-in.
      const answer = await me.help().catch(() => open.help());
      void remember('help', answer.countries);
      return answer.countries;
    } catch (error) {
      const last = await recall<Awaited<ReturnType<typeof open.help>>['countries']>('help');
      if (!last) throw error;
      return last;
    }
  },
});
