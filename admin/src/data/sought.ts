import { useEffect, useState } from 'react';
import { useAsk } from './ask.ts';

const calmMs = 150;

/** The library, or what is looked for in it, best first: once the typing rests, and what was found before until then. */
export function useSought(search: string) {
  const asked = useRested(search.trim());
  const query = useAsk('exercises', asked ? { query: { search: asked } } : {});
  const [before, setBefore] = useState(query.data);
  if (query.data && query.data !== before) setBefore(query.data);
  const isLooking = asked !== search.trim() || (!query.data && !query.error);
  return { ...query, data: query.data ?? (query.error ? undefined : before), isLooking };
}

/** What was typed, once the typing rests. */
export function useRested(text: string): string {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const wait = setTimeout(() => setRested(text), calmMs);
    return () => clearTimeout(wait);
  }, [text]);
  return rested;
}
