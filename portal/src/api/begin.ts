import { useMutation } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { me } from './client.ts';
import { queryClient } from './query-client.ts';
import { today } from './queries.ts';
import type { Found } from './types.ts';

/** Opens what waits already, and begins what is always there: a tap either way. */
export function useBegin() {
  const navigate = useNavigate();
  return useMutation({
    mutationFn: async ({ key, occurrenceId }: Pick<Found, 'key' | 'occurrenceId'>) =>
      occurrenceId ?? (await me.begin({ params: { key } })).occurrenceId,
    onSuccess: async (occurrenceId) => {
      void queryClient.invalidateQueries(today);
      void queryClient.invalidateQueries({ queryKey: ['library'] });
      await navigate(`/x/${occurrenceId}`);
    },
  });
}
