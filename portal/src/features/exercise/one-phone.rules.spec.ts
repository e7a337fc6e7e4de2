import { describe, expect, it } from '@jest/globals';
import type { Exercise, FieldRule, Step } from '@usward/exercises';
import { holderOf, isForTwoOnOne, leavesOut, noTurnYet, outcomeOf } from './one-phone.rules.ts';

const same = (text: string) => ({ en: text, es: text });
const say = (id: string): Step => ({ id, kind: 'text', prompt: same(id), max: 80 });
const both: FieldRule = { widest: 'V2', start: 'V0', opens: 'both' };
const alone: FieldRule = { widest: 'V0', start: 'V0', opens: 'never' };

const exercise = (...ids: string[]): Exercise => ({
  key: 'two',
  version: 1,
  title: same('Two'),
  purpose: same('To try.'),
  alsoCalled: { en: ['two'], es: ['dos'] },
  minutes: { small: 1, full: 2 },
  variants: {
    couple: { steps: ids.map(say), small: ids, opening: 'closing' },
    solo: { steps: [say('own')], small: ['own'], opening: 'never' },
  },
  fields: { rain: both, tea: both, own: alone },
  stoppedBy: [],
  evidence: { note: same('None.'), source: 'none' },
  smile: same('There.'),
});
let count = 0;
const newId = () => `id-${(count += 1)}`;

describe('two on one phone', () => {
  it('are asked where both have something to say, and told when something is left out', () => {
    expect(isForTwoOnOne(exercise('rain'), 'full', 0)).toBe(true);
    expect(isForTwoOnOne(exercise('own'), 'full', 0)).toBe(false);
    expect(leavesOut(exercise('rain'), 'full', 0)).toBe(false);
    expect(leavesOut(exercise('rain', 'own'), 'full', 0)).toBe(true);
  });

  it('take turns', () => {
    const turns = { ...noTurnYet('full'), said: { first: { rain: 'wet' }, second: {} } };
    expect(holderOf(exercise('rain'), 0, turns)).toBe('first');
    expect(holderOf(exercise('rain'), 0, { ...turns, stretch: 1 })).toBe('second');
  });

  it('put together what both said, and keep for oneself what only one did', () => {
    const said = { first: { rain: 'wet', tea: 'hot', own: 'mine' }, second: { rain: 'loud', tea: ' ' } };
    expect(outcomeOf(exercise('rain', 'tea', 'own'), { ...noTurnYet('full'), said }, newId)).toEqual({
      together: [{ id: 'id-1', step: 'rain', mine: 'wet', theirs: 'loud' }],
      answers: { tea: { value: 'hot', level: 'V0' } },
    });
  });
});
