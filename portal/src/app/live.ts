import { listen } from '@usward/client/live';
import { meEndpoints } from '@usward/contract/me/table';
import { useEffect } from 'react';
import { outbox } from '../api/drafts.ts';
import { queryClient } from '../api/query-client.ts';

const address = meEndpoints.live.replace('GET ', '');

/** "Look again" from the server, and letters that wait for signal. Nothing of what changed travels here. */
export function useLive(): void {
  useEffect(() => {
    const send = () => void outbox.flush();
    const hangUp = listen(address, () => void queryClient.invalidateQueries());
    const minute = setInterval(send, 60_000);
    addEventListener('online', send);
    void outbox.look().then(send);
    return () => {
      hangUp();
      clearInterval(minute);
      removeEventListener('online', send);
    };
  }, []);
}
