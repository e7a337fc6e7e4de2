import { useCallback, useEffect, useRef, useState } from 'react';
import { shelf } from '../phone/shelf.ts';

type Pocket = Readonly<Record<string, unknown>>;

const nameOf = (occurrenceId: string) => `pocket/${occurrenceId}`;

/** What this phone keeps of one playing and sends to nobody: where a timer stands, the draft of an offer. Sealed. */
export function usePocket(occurrenceId: string): {
  pocket: Pocket | null;
  put: (key: string, value: unknown) => void;
} {
  const [pocket, setPocket] = useState<Pocket | null>(null);
  const newest = useRef<Pocket>({});
  useEffect(() => {
    let isHere = true;
    void shelf
      .get<Pocket>(nameOf(occurrenceId))
      .catch(() => null)
      .then((kept) => {
        if (!isHere) return;
        newest.current = kept ?? {};
        setPocket(newest.current);
      });
    return () => void (isHere = false);
  }, [occurrenceId]);
  const put = useCallback(
    (key: string, value: unknown) => {
      newest.current = { ...newest.current, [key]: value };
      setPocket(newest.current);
      void shelf.put(nameOf(occurrenceId), newest.current).catch(() => undefined);
    },
    [occurrenceId],
  );
  return { pocket, put };
}

export const emptyPocket = (occurrenceId: string): Promise<void> =>
  shelf.drop(nameOf(occurrenceId)).catch(() => undefined);
