const afterRefusal = 5_000;
/** So that the first look, still under way when the line opens, is not cut short. */
const afterFirstOpening = 1_000;

/**
 * Hears "look again" from a live address until the returned function is called, and looks once more whenever the line
 * opens: what was said before is not said again. A browser mends a broken line by itself but gives up on one that was
 * refused, as while a server restarts: then this begins anew after five seconds. `tell` hears whether the line is open.
 */
export function listen(
  address: string,
  look: () => void,
  tell: (isOpen: boolean) => void = () => undefined,
): () => void {
  let stream: EventSource;
  let again: ReturnType<typeof setTimeout> | undefined;
  let first: ReturnType<typeof setTimeout> | undefined;
  const begin = () => {
    stream = new EventSource(address);
    stream.addEventListener('look', look);
    stream.addEventListener('open', () => {
      tell(true);
      if (first) look();
      else first = setTimeout(look, afterFirstOpening);
    });
    stream.addEventListener('error', () => {
      tell(false);
      if (stream.readyState === EventSource.CLOSED) again = setTimeout(begin, afterRefusal);
    });
  };
  begin();
  return () => {
    clearTimeout(again);
    clearTimeout(first);
    stream.close();
  };
}
