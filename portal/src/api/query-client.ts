import { QueryCache, QueryClient } from '@tanstack/react-query';
import { isSignedOut, isUnreachable } from './client.ts';
import { whoAmI } from './queries.ts';

/** Asks again on focus, every minute, and when the live stream says so. Offline is answered by each query itself. */
export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error, query) => {
      if (isSignedOut(error) && query.queryKey[0] !== 'me') void queryClient.invalidateQueries(whoAmI);
    },
  }),
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: 5_000,
      refetchInterval: 60_000,
      refetchOnWindowFocus: 'always',
      retry: (failures, error) => failures < 1 && isUnreachable(error),
      retryDelay: 600,
    },
    mutations: { networkMode: 'always' },
  },
});
