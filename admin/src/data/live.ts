import { useEffect } from 'react';
import { useRefresh } from 'react-admin';

/** The server says "look again" and nothing else; a lost line mends itself, and focus looks again anyway. */
export function useLive() {
  const refresh = useRefresh();
  useEffect(() => {
    const line = new EventSource('/api/clinic/live');
    let wasLost = false;
    line.addEventListener('look', refresh);
    line.addEventListener('error', () => (wasLost = true));
    line.addEventListener('open', () => wasLost && refresh());
    return () => line.close();
  }, [refresh]);
}
