import { describe, expect, it } from '@jest/globals';
import type { Shared, Standing } from '../../api/types.ts';
import { cardsOf, sorted } from './us.rules.ts';

const title = { en: 'A title', es: 'Un título' };
const item = (occurrenceId: string, key: string, state: Shared['state']): Shared => ({
  occurrenceId,
  key,
  version: 1,
  title,
  on: '2026-11-21',
  state,
  pieces: [],
});
const nothing = { offers: [], agreed: [], ready: null, pause: null, ideas: null, recalled: [] };
const standing = (step: string, between: Partial<Standing['between']>): Standing => ({
  occurrenceId: 'o',
  key: 'ritual',
  version: 1,
  title,
  step,
  prompt: title,
  between: { ...nothing, ...between },
});
const agreed = [{ id: 'a', offer: { words: 'tea at nine' }, on: '2026-11-21' }];

describe('the shelf', () => {
  it('holds plans, words and memories, and leaves a pause to Today', () => {
    const pause = {
      id: 'p',
      returnAt: '2026-11-21T20:00:00.000Z',
      decidesAt: '2026-11-21T20:15:00.000Z',
      mine: null,
      outcome: 'waiting' as const,
    };
    const cards = cardsOf(
      [item('1', 'say-it', 'opened'), item('2', 'date', 'opened'), item('3', 'check-in', 'happened')],
      [standing('plan', { agreed }), standing('stop', { pause })],
    );
    expect(cards.map(({ id, on }) => [id, on])).toEqual([
      ['o plan', 'plans'],
      ['1', 'words'],
      ['2', 'memories'],
      ['3', 'memories'],
    ]);
  });

  it('says once that something happened, and forgets all but the last that closed', () => {
    const items = [
      item('1', 'check-in', 'happened'),
      item('2', 'question', 'closed'),
      item('3', 'check-in', 'happened'),
      item('4', 'question', 'closed'),
      item('5', 'question', 'closed'),
    ];
    expect(cardsOf(items, []).map(({ id }) => id)).toEqual(['1', '2', '4']);
  });

  it('names its shelves only once there is much', () => {
    const some = cardsOf(
      Array.from({ length: 8 }, (_, at) => item(`${at}`, 'say-it', 'opened')),
      [],
    );
    expect(sorted(some).map(({ name }) => name)).toEqual([null]);
    const more = cardsOf(
      Array.from({ length: 8 }, (_, at) => item(`${at}`, 'say-it', 'opened')),
      [standing('plan', { agreed })],
    );
    expect(sorted(more).map(({ name, cards }) => [name, cards.length])).toEqual([
      ['plans', 1],
      ['words', 8],
    ]);
  });
});
