import { describe, expect, it } from '@jest/globals';
import type { Exercise, FieldRule, Variant } from '@usward/exercises';
import { end, placeAfter, placeBefore, placeOn, review, start, walkOf } from './walk.ts';

const same = (text: string) => ({ en: text, es: text });
const text = (id: string) => ({ id, kind: 'text' as const, prompt: same(id), max: 40 });
const solo: Variant = { steps: ['one', 'two', 'three'].map(text), small: ['one', 'three'], opening: 'never' };
const rule: FieldRule = { widest: 'V1', start: 'V0', opens: 'never' };
const exercise: Exercise = {
  key: 'walk',
  version: 1,
  title: same('Walk'),
  purpose: same('To walk.'),
  alsoCalled: { en: ['walk'], es: ['paseo'] },
  minutes: { small: 1, full: 2 },
  variants: { solo },
  fields: { one: rule, two: rule, three: rule },
  stoppedBy: [],
  evidence: { note: same('None.'), source: 'none' },
  smile: same('There.'),
};
const full = walkOf(exercise, 'solo', 'full', 0);
const small = walkOf(exercise, 'solo', 'small', 0);

describe('a walk', () => {
  it('goes from the first page over the steps to what the others will see', () => {
    expect(full.places).toEqual([start, 'one', 'two', 'three', review]);
    expect(small.places).toEqual([start, 'one', 'three', review]);
  });

  it('skips that page where nothing can be shared', () => {
    const closed = { ...rule, widest: 'V0' as const };
    const own = { ...exercise, fields: { one: closed, two: closed, three: closed } };
    expect(walkOf(own, 'solo', 'full', 0).places).toEqual([start, 'one', 'two', 'three']);
  });

  it('goes back as well as on', () => {
    expect(placeAfter(full, 'three')).toBe(review);
    expect(placeAfter(full, review)).toBeUndefined();
    expect(placeBefore(full, 'one')).toBe(start);
    expect(placeBefore(full, start)).toBeUndefined();
  });

  it('finds its place again after it became smaller, and from a place nobody knows', () => {
    expect(placeOn(small, exercise, 'solo', 'two')).toBe('three');
    expect(placeOn(small, exercise, 'solo', 'gone')).toBe(start);
    expect(placeOn(full, exercise, 'solo', end)).toBe(end);
  });
});
