import { describe, expect, it } from '@jest/globals';
import { stepsOf, variantOf } from './play.ts';
import { sample } from './sample.ts';

const ids = (...how: Parameters<typeof stepsOf>) => stepsOf(...how).map(({ id }) => id);

describe('steps to play', () => {
  it('are all of them, or those of the small version', () => {
    expect(ids(sample.variants.solo)).toEqual(['when', 'sentence']);
    expect(ids(sample.variants.solo, 'small')).toEqual(['sentence']);
  });

  it('take turns where the document says so, for ever', () => {
    const solo = { ...sample.variants.solo, turns: [['when'], ['sentence']] };
    expect([0, 1, 2, 3].map((turn) => ids(solo, 'full', turn))).toEqual([
      ['when'],
      ['sentence'],
      ['when'],
      ['sentence'],
    ]);
  });

  it('are not made up for a version that the exercise does not have', () => {
    const { solo } = sample.variants;
    expect(() => variantOf({ ...sample, variants: { solo } }, 'couple')).toThrow(RangeError);
  });
});
