import { listen } from '@usward/client/live';
import { clinicEndpoints } from '@usward/contract/clinic/table';
import { useEffect } from 'react';
import { useRefresh } from 'react-admin';

const address = clinicEndpoints.live.replace('GET ', '');

/** The server says "look again" and nothing else; focus looks again anyway. */
export function useLive() {
  const refresh = useRefresh();
  useEffect(() => listen(address, refresh), [refresh]);
}
