import { listen } from '@usward/client/live';
import { meEndpoints } from '@usward/contract/me/table';
import { useEffect } from 'react';
import { outbox } from '../api/drafts.ts';
import { noteLine } from '../api/line.ts';
import { queryClient } from '../api/query-client.ts';

const address = meEndpoints.live.replace('GET ', '');

/** "Look again" from the server, and letters that wait for signal. Nothing of what changed travels here. */
export function useLive(): void {
  useEffect(() => {
    const hangUp = listen(address, () => void queryClient.invalidateQueries(), noteLine);
    const rest = keepSending();
    return () => {
      hangUp();
      rest();
    };
  }, []);
}

const soon = 4_000;
const minute = 60_000;

/** Tries what waits: when there is signal, soon again where it found no way out, then more and more seldom. */
function keepSending(): () => void {
  let pause = soon;
  let next: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const send = async () => {
    await outbox.flush().catch(() => undefined);
    clearTimeout(next);
    if (isOver) return;
    const { isHeld } = outbox.state();
    next = setTimeout(send, isHeld ? pause : minute);
    pause = isHeld ? Math.min(2 * pause, minute) : soon;
  };
  // The first try on a line that has just come back may find it not yet there.
  const sendNow = () => {
    pause = soon;
    void send();
  };
  addEventListener('online', sendNow);
  void outbox.look().then(send);
  return () => {
    isOver = true;
    clearTimeout(next);
    removeEventListener('online', sendNow);
  };
}
