import type { coach, Language } from '@usward/coach';
import type { Locale } from '@usward/exercises/playing';

/** The coach with one language: what it takes to look at a draft. */
export type Coach = { coach: typeof coach; language: Language };

const coaches = new Map<Locale, Promise<Coach>>();

/** Fetches the coach and this one language, the first time that a step wants it. It can be asked for again if that failed. */
export function coachOf(locale: Locale): Promise<Coach> {
  const known = coaches.get(locale);
  if (known) return known;
  const fetched = fetchCoach(locale);
  coaches.set(locale, fetched);
  fetched.catch(() => coaches.delete(locale));
  return fetched;
}

async function fetchCoach(locale: Locale): Promise<Coach> {
  const { coach, languages } = await import('@usward/coach');
  return { coach, language: await languages[locale]() };
}
