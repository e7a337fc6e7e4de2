import { meEndpoints } from '@usward/contract/me/table';
import { useEffect } from 'react';
import { outbox } from '../api/drafts.ts';
import { queryClient } from '../api/query-client.ts';

const address = meEndpoints.live.replace('GET ', '');

/** "Look again" from the server, and letters that wait for signal. Nothing of what changed travels here. */
export function useLive(): void {
  useEffect(() => {
    const look = () => void queryClient.invalidateQueries();
    const send = () => void outbox.flush();
    const stream = new EventSource(address);
    let wasLost = false;
    stream.addEventListener('look', look);
    stream.addEventListener('error', () => (wasLost = true));
    // What was said while the line was down is not said again.
    stream.addEventListener('open', () => wasLost && look());
    const minute = setInterval(send, 60_000);
    addEventListener('online', send);
    void outbox.look().then(send);
    return () => {
      stream.close();
      clearInterval(minute);
      removeEventListener('online', send);
    };
  }, []);
}
