import { useSyncExternalStore } from 'react';

function subscribe(look: () => void): () => void {
  addEventListener('online', look);
  addEventListener('offline', look);
  return () => {
    removeEventListener('online', look);
    removeEventListener('offline', look);
  };
}

/** Whether the phone believes that it has signal. */
export const useOnline = (): boolean => useSyncExternalStore(subscribe, () => navigator.onLine);
