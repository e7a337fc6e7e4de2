import { useEffect } from 'react';
import { useRefresh } from 'react-admin';

/** The server says "look again" and nothing else; a lost line mends itself, and focus looks again anyway. */
export function useLive() {
  const refresh = useRefresh();
  useEffect(() => {
    const line = new EventSource('/api/clinic/live');
    line.addEventListener('look', refresh);
    return () => line.close();
  }, [refresh]);
}
