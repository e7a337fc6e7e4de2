/** What is found. */
export const kinds = [
  'threat',
  'contempt',
  'accusing-question',
  'hidden-you',
  'absolute',
  'label',
  'mind-reading',
  'blame',
  'demand',
] as const;
export type Kind = (typeof kinds)[number];
export type Hint = 'verdict-feeling' | 'no-request' | 'vague';
export const goods = ['feeling', 'observation', 'request', 'effect'] as const;
export type Good = (typeof goods)[number];
