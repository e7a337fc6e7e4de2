import { describe, expect, it } from '@jest/globals';
import type { Exercise, FieldRule, Variant } from '@usward/exercises';
import {
  end,
  handOver,
  placeAfter,
  placeBefore,
  placeOn,
  review,
  start,
  walkOf,
  walkOnOnePhone,
} from './walk.ts';

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

  it('shows that page only for answers that somebody could read: not for marks, nor for what is only offered', () => {
    const steps: Variant['steps'] = [
      { id: 'one', kind: 'agree', prompt: same('Plan'), max: 40, button: same('Suggest it') },
    ];
    const offered = { ...exercise, variants: { solo, couple: { ...solo, steps, small: ['one'] } } };
    const fields = { one: { widest: 'V2', start: 'V2', opens: 'agreed' } as const };
    expect(walkOf({ ...offered, fields }, 'couple', 'full', 0).places).toEqual([start, 'one']);
    const menu = { widest: 'VM', start: 'VM', opens: 'drawn' } as const;
    const own = { ...exercise, fields: { one: menu, two: menu, three: menu } };
    expect(walkOf(own, 'solo', 'full', 0).places).toEqual([start, 'one', 'two', 'three']);
  });

  it('stops on one phone where the other takes it, and goes on there without a way back', () => {
    const two = {
      ...exercise,
      variants: { solo, couple: solo },
      fields: { one: { ...rule, widest: 'V2' as const, opens: 'both' as const } },
    };
    const [first, second] = [0, 1].map((stretch) => walkOnOnePhone(two, 'full', 0, stretch));
    expect(first?.places).toEqual([start, 'one', handOver]);
    expect(second?.places).toEqual(['one']);
    expect(second && placeBefore(second, 'one')).toBeUndefined();
    expect(second && placeOn(second, two, 'couple', handOver)).toBe('one');
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

describe('a step that is asked only where an earlier answer is so', () => {
  const steps = [text('one'), { ...text('two'), askedIf: [[{ step: 'one', is: 'answered' as const }]] }];
  const asking: Exercise = {
    ...exercise,
    variants: { solo: { steps, small: ['one', 'two'], opening: 'never' } },
    fields: { one: rule, two: rule },
  };
  const places = (values: Record<string, unknown>) => walkOf(asking, 'solo', 'full', 0, values).places;

  it('comes once it is, and goes again', () => {
    expect(places({})).toEqual([start, 'one', review]);
    expect(places({ one: 'words' })).toEqual([start, 'one', 'two', review]);
    expect(places({ one: ' ', two: 'typed before' })).toEqual([start, 'one', review]);
  });

  it('whoever stands on it when it goes stands on the next one', () => {
    const walk = walkOf(asking, 'solo', 'full', 0, {});
    expect(placeOn(walk, asking, 'solo', 'two')).toBe(review);
  });
});
