import { describe, expect, it } from '@jest/globals';
import { alerts, alertWhen, harmAnswers, harmCodes, raisesAlert } from './alerts.ts';
import { instruments } from './instruments.ts';
import { byHand, instrument, keys } from './measures.stage.ts';

describe('what raises an alert', () => {
  it('PHQ-9: anything but the first choice of the ninth', () => {
    const until8 = [3, 3, 3, 3, 3, 3, 3, 3];
    expect(alerts(instruments['phq-9'], [...until8, 0])).toEqual([]);
    expect(alerts(instruments['phq-9'], [0, 0, 0, 0, 0, 0, 0, 0, 1])).toEqual([9]);
    expect(alerts(instruments['phq-9'], [...until8, 2])).toEqual([9]);
    expect(alerts(instruments['phq-9'], [...until8, 3])).toEqual([9]);
  });

  it('EPDS: anything but the last choice of the tenth, which is reversed', () => {
    const until9 = [0, 0, 0, 0, 0, 0, 0, 0, 0];
    expect(alerts(instruments.epds, [...until9, 3])).toEqual([]);
    expect(alerts(instruments.epds, [0, 0, 3, 0, 3, 3, 3, 3, 3, 2])).toEqual([10]);
    expect(alerts(instruments.epds, [...until9, 1])).toEqual([10]);
    expect(alerts(instruments.epds, [...until9, 0])).toEqual([10]);
  });

  it.each(keys.filter((key) => !['phq-9', 'epds'].includes(key)))(
    '%s: nothing, for it does not ask',
    (key) => {
      for (const at of [0, 1] as const) {
        const answers = byHand[key].items.map((item) => item[at]);
        expect(harmAnswers(instrument(key), answers)).toEqual([]);
      }
    },
  );
});

describe('what was said', () => {
  it('tells the unanswered from what was not reported today', () => {
    const said = (last: number | null) => harmAnswers(instruments['phq-9'], [1, 1, 1, 1, 1, 1, 1, 1, last]);
    expect(said(0)).toEqual([{ item: 9, asksOf: 'self-harm', is: 'not-reported-today' }]);
    expect(said(1)).toEqual([{ item: 9, asksOf: 'self-harm', is: 'reported' }]);
    expect(said(null)).toEqual([{ item: 9, asksOf: 'self-harm', is: 'not-answered' }]);
  });

  it('is told also where there is no total', () => {
    const nothingElse = Array<null>(8).fill(null);
    expect(alerts(instruments['phq-9'], [...nothingElse, 3])).toEqual([9]);
    expect(harmAnswers(instruments.epds, [0, 0])).toEqual([
      { item: 10, asksOf: 'self-harm', is: 'not-answered' },
    ]);
  });
});

describe('the rule a step carries', () => {
  it('is the answers as they are stored', () => {
    expect(alertWhen(instruments['phq-9'].items[8]!)).toEqual({ asksOf: 'self-harm', answers: [1, 2, 3] });
    expect(alertWhen(instruments.epds.items[9]!)).toEqual({ asksOf: 'self-harm', answers: [0, 1, 2] });
    expect(alertWhen(instruments['phq-9'].items[7]!)).toBeNull();
  });

  it('speaks of numbers and of cards, and of nothing that was not said', () => {
    const rule = { asksOf: 'being-harmed', answers: ['often', 2] } as const;
    expect(['often', 2].map((answer) => raisesAlert(rule, answer))).toEqual([true, true]);
    expect(['2', 'never', 0, null, undefined].some((answer) => raisesAlert(rule, answer))).toBe(false);
    expect(raisesAlert(null, 'often')).toBe(false);
  });

  it('knows the code of the ninth item of the PHQ, and every code that an item of ours has', () => {
    expect(harmCodes['44260-8']).toBe('self-harm');
    expect(harmCodes['44250-9']).toBeUndefined();
    const coded = keys.flatMap((key) => instrument(key).items).filter(({ loinc }) => loinc);
    expect(coded.map(({ loinc, harm }) => [loinc, harm?.asksOf])).toEqual([['44260-8', 'self-harm']]);
  });
});
