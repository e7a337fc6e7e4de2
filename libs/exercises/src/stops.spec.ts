import { describe, expect, it } from '@jest/globals';
import { sample } from './sample.ts';
import { stopsOf } from './stops.ts';

describe('tags that stop', () => {
  const gentle = { ...sample, stoppedBy: [] };

  it('stop what the document names', () => {
    expect(stopsOf(sample, 'solo', ['fear', 'pain'])).toEqual(['fear']);
    expect(stopsOf(gentle, 'solo', ['fear', 'pain'])).toEqual([]);
  });

  it('stop everything for two where there is fear', () => {
    expect(stopsOf(gentle, 'couple', ['fear', 'pain'])).toEqual(['fear']);
  });
});
