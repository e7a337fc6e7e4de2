import { useCallback, useEffect, useRef, useState } from 'react';
import { shelf } from '../phone/shelf.ts';

type Pocket = Readonly<Record<string, unknown>>;

const nameOf = (occurrenceId: string) => `pocket/${occurrenceId}`;
/** What holds for every exercise on this phone: silent or with a sound. */
const ofPhone = nameOf('phone');
const isOfPhone = (key: string) => key.startsWith('phone.');

const read = async (name: string): Promise<Pocket> => (await shelf.get<Pocket>(name).catch(() => null)) ?? {};

/** What this phone keeps of one playing and sends to nobody: where a timer stands, the draft of an offer. Sealed. */
export function usePocket(occurrenceId: string): {
  pocket: Pocket | null;
  put: (key: string, value: unknown) => void;
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
      void shelf.put(name, Object.fromEntries(entries)).catch(() => undefined);
    },
    [occurrenceId],
  );
  return { pocket, put };
}

/** Emptied before it is dropped: what is still being sealed must not come to lie there afterwards. */
export async function emptyPocket(occurrenceId: string): Promise<void> {
  const name = nameOf(occurrenceId);
  await shelf.put(name, {}).catch(() => undefined);
  await shelf.drop(name).catch(() => undefined);
}
