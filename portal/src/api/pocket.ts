import { useCallback, useEffect, useRef, useState } from 'react';
import { shelf } from '../phone/shelf.ts';

type Pocket = Readonly<Record<string, unknown>>;

const nameOf = (occurrenceId: string) => `pocket/${occurrenceId}`;
/** What holds for every exercise on this phone: silent or with a sound. */
const ofPhone = nameOf('phone');
const isOfPhone = (key: string) => key.startsWith('phone.');

const read = async (name: string): Promise<Pocket> => (await shelf.get<Pocket>(name).catch(() => null)) ?? {};

let last: Promise<void> = Promise.resolve();
/** One after the other, in the order in which they were meant: sealing takes longer for some than for others. */
const inTurn = (write: () => Promise<void>): Promise<void> =>
  (last = last.then(write).catch(() => undefined));

/** What this phone keeps of one playing and sends to nobody: where a timer stands, the draft of an offer. Sealed. */
export function usePocket(occurrenceId: string): {
  pocket: Pocket | null;
  /** Kept when it answers. */
  put: (key: string, value: unknown) => Promise<void>;
} {
  const [pocket, setPocket] = useState<Pocket | null>(null);
  const newest = useRef<Pocket>({});
  useEffect(() => {
    let isHere = true;
    void Promise.all([read(nameOf(occurrenceId)), read(ofPhone)]).then(([own, phone]) => {
      if (!isHere) return;
      newest.current = { ...own, ...phone };
      setPocket(newest.current);
    });
    return () => void (isHere = false);
  }, [occurrenceId]);
  const put = useCallback(
    (key: string, value: unknown) => {
      newest.current = { ...newest.current, [key]: value };
      setPocket(newest.current);
      const entries = Object.entries(newest.current).filter(([one]) => isOfPhone(one) === isOfPhone(key));
      const name = isOfPhone(key) ? ofPhone : nameOf(occurrenceId);
      return inTurn(() => shelf.put(name, Object.fromEntries(entries)));
    },
    [occurrenceId],
  );
  return { pocket, put };
}

export const emptyPocket = (occurrenceId: string): Promise<void> =>
  inTurn(() => shelf.drop(nameOf(occurrenceId)));
