import { describe, expect, it } from '@jest/globals';
import type { Answers, Condition, Exercise, Step } from '@usward/exercises/playing';
import { renderToStaticMarkup } from 'react-dom/server';
import { Player } from './player.tsx';
import { review, start, type Place } from './walk.ts';

const same = (text: string) => ({ en: text, es: text });
const choice = (id: string): Step => ({
  ...{ id, kind: 'choice', prompt: same(`${id}?`), many: false },
  options: ['yes', 'no'].map((one) => ({ id: one, words: same(one) })),
});
const text = (id: string, askedIf: Condition): Step => ({
  ...{ id, kind: 'text', prompt: same(`${id}?`), max: 200, askedIf },
});
const steps = [
  choice('argued'),
  text('about', [[{ step: 'argued', is: 'one-of', options: ['yes'] }]]),
  text('helped', [[{ step: 'about', is: 'answered' }]]),
];
const exercise: Exercise = {
  ...{ key: 'own-asked', version: 1, title: same('Asked'), purpose: same('To see.'), smile: same('There.') },
  alsoCalled: { en: ['asked'], es: ['preguntado'] },
  minutes: { small: 1, full: 1 },
  variants: { solo: { steps, small: ['argued'], opening: 'never' } },
  fields: Object.fromEntries(steps.map(({ id }) => [id, { widest: 'V1', start: 'V1', opens: 'never' }])),
  stoppedBy: [],
  evidence: { note: same('None.'), source: 'none' },
};

const nothing = () => undefined;
const screen = (at: Place, answers: Answers) =>
  renderToStaticMarkup(
    <Player
      {...{ exercise, at, answers, variant: 'solo', size: 'full', locale: 'en', address: 'tu' }}
      {...{ partnerName: null, limits: null, happened: [] }}
      {...{ onAnswer: nothing, onHappened: nothing, onMove: nothing, onSize: nothing, onEnd: nothing }}
      onLeave={nothing}
    />,
  );
const dots = (html: string) => [...html.matchAll(/<span data-is="(past|here|ahead)">/g)].map(([, is]) => is);

const argued = (id: string): Answers => ({ argued: { value: { picked: [id] }, level: 'V1' } });
const said = {
  ...{
    about: { value: 'The dishes.', level: 'V1' as const },
    helped: { value: 'A walk.', level: 'V1' as const },
  },
};

describe('a question that is asked only after some answers', () => {
  it('has its dot once it is asked, and not before', () => {
    expect(dots(screen(start, {}))).toHaveLength(3);
    expect(dots(screen('argued', argued('no')))).toEqual(['past', 'here', 'ahead']);
    expect(dots(screen('about', argued('yes')))).toEqual(['past', 'past', 'here', 'ahead']);
    expect(dots(screen('about', { ...argued('yes'), about: said.about }))).toHaveLength(5);
  });

  it('is never stood on while it is not asked: an old place leads on to what is', () => {
    expect(screen('helped', argued('no'))).not.toContain('helped?');
    expect(screen('helped', { ...argued('yes'), ...said })).toContain('helped?');
  });

  it('is not among what goes out once its reason is gone, though the words stay on the phone', () => {
    const before = screen(review, { ...argued('yes'), ...said });
    expect(before).toContain('The dishes.');
    expect(before).toContain('A walk.');
    const after = screen(review, { ...argued('no'), ...said });
    expect(after).toContain('argued?');
    expect(after).not.toMatch(/The dishes\.|A walk\.|about\?|helped\?/);
  });
});
