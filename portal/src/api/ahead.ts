import { shelf } from '../phone/shelf.ts';
import { today, whoAmI } from './queries.ts';
import { queryClient } from './query-client.ts';

const kept = [whoAmI, today] as const;
const copyOf = ([name]: readonly string[]) => `copy/${name}`;

/**
 * Before Today is drawn: on a phone of one's own, as it was last seen; and both questions of Today are asked
 * at once, instead of one after the other.
 */
export async function lookAhead(): Promise<void> {
  void askAhead();
  await Promise.all(
    kept.map(async ({ queryKey }) => {
      const copy = await shelf.get(copyOf(queryKey)).catch(() => null);
      if (copy !== null && !queryClient.getQueryData(queryKey))
        queryClient.setQueryData(queryKey, copy as never, { updatedAt: 1 });
    }),
  );
}

/** The answer about Today may arrive before it is known whose key seals it. */
async function askAhead(): Promise<void> {
  const asked = await Promise.all([
    queryClient.fetchQuery(today).catch(() => null),
    queryClient.prefetchQuery(whoAmI),
  ]);
  if (asked[0]) await shelf.put(copyOf(today.queryKey), asked[0]).catch(() => undefined);
}
