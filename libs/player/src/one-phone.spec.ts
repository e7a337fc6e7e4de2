import { describe, expect, it } from '@jest/globals';
import type { Exercise, FieldRule, Step } from '@usward/exercises';
import { stretchesOf, type HasSaid } from './one-phone.ts';

const same = (text: string) => ({ en: text, es: text });
const text = (id: string): Step => ({ id, kind: 'text', prompt: same(id), max: 40 });
const read = (id: string): Step => ({ id, kind: 'read', text: same(id) });
const said = (id: string): Step => ({ id, kind: 'together', prompt: same(id), button: same('We did') });
const show = (id: string, from: string): Step => ({ id, kind: 'show', from, empty: same('…') });

const both: FieldRule = { widest: 'V2', start: 'V0', opens: 'both' };
const therapist: FieldRule = { widest: 'V1', start: 'V0', opens: 'never' };
const alone: FieldRule = { widest: 'V0', start: 'V0', opens: 'never' };
const theTwo: FieldRule = { widest: 'VP', start: 'VP', opens: 'alone' };

const stretches = (steps: Step[], fields: Exercise['fields'], hasSaid?: HasSaid) =>
  stretchesOf(
    {
      key: 'one-phone',
      version: 1,
      title: same('One phone'),
      purpose: same('To try.'),
      alsoCalled: { en: ['phone'], es: ['teléfono'] },
      minutes: { small: 1, full: 2 },
      variants: {
        couple: { steps, small: steps.map(({ id }) => id), opening: 'closing' },
        solo: { steps: [read('alone')], small: ['alone'], opening: 'never' },
      },
      fields,
      stoppedBy: [],
      evidence: { note: same('None.'), source: 'none' },
      smile: same('There.'),
    },
    'full',
    0,
    hasSaid,
  );

describe('one phone for two', () => {
  it('lets each answer, one after the other, and goes on with both where the phone is', () => {
    expect(stretches([read('question'), text('answer'), said('talked')], { answer: both })).toEqual([
      { holder: 'first', steps: ['question', 'answer'] },
      { holder: 'second', steps: ['question', 'answer', 'talked'] },
    ]);
  });

  it('goes back to the first with the next answer, without a hand-over more than it needs', () => {
    expect(stretches([text('one'), said('talked'), text('two')], { one: both, two: both })).toEqual([
      { holder: 'first', steps: ['one'] },
      { holder: 'second', steps: ['one', 'talked', 'two'] },
      { holder: 'first', steps: ['two'] },
    ]);
  });

  it('never plays what is narrower than the two and their therapist', () => {
    const steps = [text('mine'), text('ours'), text('hers'), text('pair'), said('talked')];
    const fields = { mine: alone, ours: both, hers: therapist, pair: theTwo };
    expect(stretches(steps, fields).map((stretch) => stretch.steps)).toEqual([['ours'], ['ours', 'talked']]);
    expect(stretches([text('mine'), show('dark', 'mine')], fields)).toEqual([]);
  });

  it('shows a sentence in the stretch of the one who chose it', () => {
    expect(stretches([text('ours'), show('dark', 'ours')], { ours: both })).toEqual([
      { holder: 'first', steps: ['ours', 'dark'] },
      { holder: 'second', steps: ['ours', 'dark'] },
    ]);
  });

  it('needs no hand-over where nobody answers anything', () => {
    expect(stretches([read('rule'), said('talked')], {})).toEqual([
      { holder: 'first', steps: ['rule', 'talked'] },
    ]);
  });

  it('leaves marks, messages and what is let go to a phone of one’s own', () => {
    const steps: Step[] = [
      { id: 'complaint', kind: 'let-go', prompt: same('Write.'), gone: same('Gone.') },
      { id: 'ready', kind: 'ready', prompt: same('Ready?'), button: same('I am'), both: same('Both.') },
      { id: 'plan', kind: 'agree', prompt: same('Plan.'), max: 80, button: same('Suggest') },
      { id: 'thanks', kind: 'note', prompt: same('Say it.'), max: 80, button: same('Send') },
    ];
    const fields: Exercise['fields'] = {
      plan: { widest: 'V2', start: 'V2', opens: 'agreed' },
      thanks: { widest: 'V2', start: 'VP', opens: 'sent' },
    };
    expect(stretches(steps, fields)).toEqual([]);
  });

  it('asks the other nothing that the one before passed, and keeps the phone where everything was passed', () => {
    const steps = [text('one'), show('dark', 'one'), text('two'), said('talked')];
    const fields = { one: both, two: both };
    expect(stretches(steps, fields, (holder, step) => holder === 'first' && step === 'two')).toEqual([
      { holder: 'first', steps: ['one', 'dark', 'two'] },
      { holder: 'second', steps: ['two', 'talked'] },
    ]);
    expect(stretches(steps, fields, () => false)).toEqual([
      { holder: 'first', steps: ['one', 'dark', 'two', 'talked'] },
    ]);
  });
});
