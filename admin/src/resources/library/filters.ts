import type { Shelf } from '../../data/client.ts';

/** What a clinician narrows the library by, as it stands in the address. An absent one narrows nothing. */
export type Filters = {
  minutes?: number;
  whom?: 'couple' | 'solo';
  from?: 'own' | 'house';
  evidence?: 'studied' | 'practice';
};

export const lengths = [5, 10, 20, 40] as const;

/** A source that names a year names something that was published; the rest is practice, and says so. */
export const namesAStudy = (source: string): boolean => /\b(19|20)\d\d\b/.test(source);

export function filtersIn(params: URLSearchParams): Filters {
  const oneOf = <V extends string>(name: string, values: readonly V[]) =>
    values.find((value) => value === params.get(name));
  const minutes = lengths.find((length) => String(length) === params.get('minutes'));
  const whom = oneOf('whom', ['couple', 'solo']);
  const from = oneOf('from', ['own', 'house']);
  const evidence = oneOf('evidence', ['studied', 'practice']);
  return {
    ...(minutes && { minutes }),
    ...(whom && { whom }),
    ...(from && { from }),
    ...(evidence && { evidence }),
  };
}

/** Those that fit everything that was asked for, in the order they came. */
export function fitting(exercises: Shelf[], { minutes, whom, from, evidence }: Filters): Shelf[] {
  return exercises.filter(
    (one) =>
      (!minutes || one.minutes.full <= minutes) &&
      (!whom || one.variants.includes('couple') === (whom === 'couple')) &&
      (!from || one.isOwn === (from === 'own')) &&
      (!evidence || namesAStudy(one.source) === (evidence === 'studied')),
  );
}
