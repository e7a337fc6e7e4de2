import { describe, expect, it } from '@jest/globals';
import type { Condition, Step } from '@usward/exercises';
import { answersAfter, apart, questionsOf, withAlerts, type Alerts } from './alerts.rules.ts';

const same = (text: string) => ({ en: text, es: text });
const choice = (id: string, prompt = `${id}?`, options = ['never', 'often']): Step => ({
  ...{ id, kind: 'choice', prompt: same(prompt), many: false },
  options: options.map((one) => ({ id: one, words: same(one) })),
});
const text = (id: string): Step => ({ id, kind: 'text', prompt: same(`${id}?`), max: 200 });
const document = (steps: unknown[], couple?: unknown[]) => ({
  variants: { solo: { steps }, ...(couple ? { couple: { steps: couple } } : {}) },
});
const askedIf: Condition = [[{ step: 'safe', is: 'one-of', options: ['never'] }]];
const harmed = { asksOf: 'being-harmed' as const, answers: ['often'] };
const by = (answer: Alerts[string]['answer']): Alerts[string] => ({ answer, from: 'person' });

describe('the alert question', () => {
  it('is asked of every step that keeps an answer, once for both versions, also of one that is asked on a condition', () => {
    const asked = questionsOf(document([{ id: 'r', kind: 'read', text: same('Read.') }, choice('safe'), { ...text('how'), askedIf }], [choice('safe')]), {});
    expect(asked).toEqual([
      { step: 'safe', path: 'variants.solo.steps.1', answer: null, from: null, choices: ['never', 'often'] },
      { step: 'how', path: 'variants.solo.steps.2', answer: null, from: null, choices: [] },
    ]);
  });

  it('is open again where its answer names what the step does not have any more', () => {
    const one = (alerts: Alerts, steps = [choice('safe')]) => questionsOf(document(steps), alerts)[0]?.answer;
    expect(one({ safe: by(harmed) })).toEqual(harmed);
    expect(one({ safe: by('neither') })).toBe('neither');
    expect(one({ safe: by({ asksOf: 'self-harm', answers: 'any' }) })).toEqual({ asksOf: 'self-harm', answers: 'any' });
    expect(one({ safe: by(harmed) }, [choice('safe', 'safe?', ['never', 'daily'])])).toBeNull();
  });

  it('is asked again where the words or the choices changed, and not where only the condition did', () => {
    const before = document([choice('safe'), choice('then')]);
    const kept = (after: unknown) => Object.keys(answersAfter(before, after, { safe: by(harmed), then: by('neither') }));
    expect(kept(document([choice('safe'), { ...choice('then'), askedIf }]))).toEqual(['safe', 'then']);
    expect(kept(document([choice('then'), choice('safe')]))).toEqual(['safe', 'then']);
    expect(kept(document([choice('safe', 'Are you afraid?'), choice('then')]))).toEqual(['then']);
    expect(kept(document([choice('safe', 'safe?', ['never', 'seldom', 'often']), choice('then')]))).toEqual(['then']);
    expect(kept(document([choice('then')]))).toEqual(['then']);
  });

  it('keeps who said it, until somebody says something else', () => {
    const now = document([choice('safe')]);
    const preset: Alerts = { safe: { answer: harmed, from: 'code' } };
    expect(answersAfter(now, now, preset, { safe: harmed })).toEqual(preset);
    expect(answersAfter(now, now, preset, { safe: 'neither' })).toEqual({ safe: by('neither') });
  });

  it('becomes the rule on the step of both versions, and comes off again as it was', () => {
    const plain = document([choice('safe'), { ...text('how'), askedIf }], [choice('safe')]);
    const alerts = { safe: by(harmed), how: by('neither') };
    const published = withAlerts(plain, alerts);
    expect(JSON.stringify(published).match(/alertWhen/g)).toHaveLength(2);
    expect(apart(published, 'version')).toEqual({ document: plain, alerts: { safe: { answer: harmed, from: 'version' } } });
  });
}); // prettier-ignore
