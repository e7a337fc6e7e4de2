/** What each is asked alone before anything for two, in this order. */
export const concerns = [
  'fear',
  'injury',
  'choking',
  'weapon',
  'forced-sex',
  'control',
  'worse-since-birth',
  'thinking-of-leaving',
] as const;
export type Concern = (typeof concerns)[number];
