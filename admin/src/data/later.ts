import { useSyncExternalStore } from 'react';

/** Long enough to see it and to reach for the button. */
const graceMs = 7_000;

type Later = {
  /** What it is about: while it waits, the page shows it as done. */
  about: string;
  says: string;
  act: () => Promise<unknown>;
};
type Waiting = Later & { timer: ReturnType<typeof setTimeout> };

let waiting: readonly Waiting[] = [];
const readers = new Set<() => void>();
const tell = (next: readonly Waiting[]) => {
  waiting = next;
  for (const read of readers) read();
};

/**
 * Does it when the time of grace is over, so that taking it back leaves no trace anywhere: the server never heard of it.
 * Whoever leaves the page before has meant it.
 */
export function doLater(later: Later): void {
  const timer = setTimeout(() => void actNow(later.about), graceMs);
  takeBack(later.about);
  tell([...waiting, { ...later, timer }]);
}

export function takeBack(about: string): void {
  for (const one of waiting) if (one.about === about) clearTimeout(one.timer);
  tell(waiting.filter((one) => one.about !== about));
}

/** All that waits, or one of it. A refusal is told where the act is. */
export async function actNow(about?: string): Promise<void> {
  const due = waiting.filter((one) => about === undefined || one.about === about);
  for (const { timer } of due) clearTimeout(timer);
  await Promise.all(due.map(({ act }) => act().catch(() => undefined)));
  tell(waiting.filter((one) => !due.includes(one)));
}

const subscribe = (read: () => void) => {
  readers.add(read);
  return () => readers.delete(read);
};

/** What waits now, the oldest first. */
export const useWaiting = () => useSyncExternalStore(subscribe, () => waiting);

export const useIsWaiting = (about: string) => useWaiting().some((one) => one.about === about);

/** Whoever hides or leaves the page has not taken it back. */
export function actWhenLeaving(): () => void {
  const leave = () => {
    if (document.visibilityState === 'hidden') void actNow();
  };
  document.addEventListener('visibilitychange', leave);
  return () => document.removeEventListener('visibilitychange', leave);
}
