const afterRefusal = 5_000;

/**
 * Hears "look again" from a live address until the returned function is called, and looks once more whenever the line was
 * down: what was said meanwhile is not said again. A browser mends a broken line by itself but gives up on one that was
 * refused, as while a server restarts: then this begins anew after five seconds.
 */
export function listen(address: string, look: () => void): () => void {
  let stream: EventSource;
  let again: ReturnType<typeof setTimeout> | undefined;
  let wasLost = false;
  const begin = () => {
    stream = new EventSource(address);
    stream.addEventListener('look', look);
    stream.addEventListener('open', () => {
      if (wasLost) look();
      wasLost = false;
    });
    stream.addEventListener('error', () => {
      wasLost = true;
      if (stream.readyState === EventSource.CLOSED) again = setTimeout(begin, afterRefusal);
    });
  };
  begin();
  return () => {
    clearTimeout(again);
    stream.close();
  };
}
