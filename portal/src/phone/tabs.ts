import { oneTab, type Tabs } from './places.ts';

/** How long a tab waits for another one, in milliseconds: a phone may have put that one to sleep in the middle. */
const patience = 10_000;

/** The tabs of this browser, as far as it lets them talk: an older one gives each tab its own turns and no ear. */
export function browserTabs(): Tabs {
  const alone = oneTab();
  const wire = 'BroadcastChannel' in globalThis ? new BroadcastChannel('u') : null;
  return {
    inTurn: (name, task) =>
      alone.inTurn(name, () => ('locks' in navigator ? locked(`u/${name}`, task) : task())),
    tell: (occurrenceId) => wire?.postMessage(occurrenceId),
    hear(listener) {
      const heard = ({ data }: MessageEvent<unknown>) => typeof data === 'string' && listener(data);
      wire?.addEventListener('message', heard);
      return () => wire?.removeEventListener('message', heard);
    },
  };
}

/** A repeated letter is harmless, so that waiting for a tab that sleeps ends at some time. */
async function locked<T>(name: string, task: () => Promise<T>): Promise<T> {
  const waiting = new AbortController();
  const late = setTimeout(() => waiting.abort(), patience);
  let hasBegun = false;
  const begin = () => {
    hasBegun = true;
    clearTimeout(late);
    return task();
  };
  try {
    return (await navigator.locks.request(name, { signal: waiting.signal }, begin)) as T;
  } catch (error) {
    if (hasBegun) throw error;
    return begin();
  }
}
