import { describe, expect, it } from '@jest/globals';
import type { Answers } from './answers.ts';
import type { Ending } from './endings.ts';
import type { FieldRule } from './exercise.ts';
import { after, authors, mayRead, newReveal, type Act, type Author, type Reveal } from './reveal.ts';

const fields: Record<string, FieldRule> = {
  question: { widest: 'V2', start: 'V2', opens: 'both' },
  fairness: { widest: 'V1', start: 'V0', opens: 'never' },
};
const play = (list: Act[], state: Reveal): Reveal => list.reduce(after, state);

describe('one occurrence', () => {
  const shared: Answers = { question: { value: 'one', level: 'V2' } };
  const write = (one: Author, given: Answers = shared, ending: Ending = 'done'): Act => ({
    do: 'write',
    author: one,
    answers: given,
    ending,
  });
  const seen = (...list: Act[]) => {
    const state = play(list, newReveal(fields, 'closing'));
    return authors.filter((one) => mayRead(state, 'partner', one, 'question')).join('');
  };
  const close: Act = { do: 'close' };
  const appointment: Act = { do: 'open-in-appointment' };

  it('opens what both shared, at the closing time', () => {
    expect(seen(write('a'), write('b'))).toBe('');
    expect(seen(write('a'), write('b'), close)).toBe('ab');
    expect(seen(write('a'), write('b', shared, 'asleep'), close)).toBe('ab');
  });

  it.each<[string, Act[]]>([
    ['one did not answer', [write('a'), close]],
    ['one only saved', [write('a'), write('b', shared, 'open'), close]],
    [
      'one chose the therapist only',
      [write('a'), write('b', { question: { value: 'x', level: 'V1' } }), close],
    ],
    [
      'one narrowed',
      [write('a'), write('b'), { do: 'narrow', author: 'b', field: 'question', level: 'V0' }, close],
    ],
    ['one withdrew', [write('a'), write('b'), { do: 'withdraw', author: 'b' }, close]],
    ['one keeps it for the appointment', [write('a'), write('b', shared, 'appointment'), close]],
    ['the therapist holds it', [write('a'), write('b'), { do: 'hold' }, close]],
    ['one was late', [write('a'), close, write('b'), appointment]],
  ])('opens nothing when %s', (_name, list) => {
    expect(seen(...list)).toBe('');
  });

  it('opens in the appointment what was kept for it, or held', () => {
    expect(seen(write('a'), write('b', shared, 'appointment'), close, appointment)).toBe('ab');
    expect(seen(write('a'), write('b'), { do: 'hold' }, close, appointment)).toBe('ab');
  });

  it('opens again what was held when the therapist lets go in time', () => {
    expect(seen(write('a'), write('b'), { do: 'hold' }, { do: 'release' }, close)).toBe('ab');
  });

  it('is the author’s to widen before closing, and no longer after', () => {
    const narrow = write('b', { question: { value: 'one', level: 'V0' } });
    expect(seen(write('a'), narrow, write('b'), close)).toBe('ab');
    expect(seen(write('a'), narrow, close, write('b'), appointment)).toBe('');
  });

  it('hides what its author takes back after it opened, and leaves the other’s', () => {
    expect(seen(write('a'), write('b'), close, { do: 'withdraw', author: 'b' })).toBe('a');
  });

  it('lets a late page for the therapist through, beside the closed one', () => {
    const late = write('b', { fairness: { value: 'x', level: 'V1' } });
    const state = play([write('a'), close, late], newReveal(fields, 'closing'));
    expect(mayRead(state, 'clinician', 'b', 'fairness')).toBe(true);
  });
});

describe('a note', () => {
  const letter: Record<string, FieldRule> = { letter: { widest: 'V2', start: 'VP', opens: 'sent' } };
  const write = (value: string, level: 'V0' | 'VP' | 'V1' = 'VP', ending: Ending = 'open'): Act => ({
    do: 'write',
    author: 'a',
    answers: { letter: { value, level } },
    ending,
  });
  const send: Act = { do: 'send', author: 'a', field: 'letter' };
  const read = (...list: Act[]) => {
    const state = play(list, newReveal(letter, 'closing'));
    return mayRead(state, 'partner', 'a', 'letter') ? state.parts.a.answers['letter']?.value : null;
  };

  it('is nobody’s before it is sent, and the other’s at once when it is', () => {
    expect(read(write('Thanks', 'VP', 'done'), { do: 'close' })).toBeNull();
    expect(read(write('Thanks'), send)).toBe('Thanks');
  });

  it('keeps its words from then on, can be taken back, and does not come again', () => {
    expect(read(write('Thanks'), send, write('No thanks'))).toBe('Thanks');
    expect(read(write('Thanks'), send, { do: 'withdraw', author: 'a' }, write('Thanks'))).toBeNull();
    expect(read(write('Thanks'), send, write('Thanks', 'V0'))).toBeNull();
  });

  it('does not go where the other may not read it, nor after the closing', () => {
    expect(read(write('Thanks', 'V1'), send, write('Thanks'))).toBeNull();
    expect(read(write('Thanks'), { do: 'close' }, send)).toBeNull();
  });
});
