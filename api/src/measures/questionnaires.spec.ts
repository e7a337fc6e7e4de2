import { expect, it } from '@jest/globals';
import type { Exercise } from '@usward/exercises';
import type { HandedIn } from '../responses/handed-in.service.ts';
import { pointsOf } from './measures.rules.ts';
import { questionnaires, type ScoredForm } from './questionnaires.ts';

const item = { least: 0, most: 3 };
const worth = { never: 0, some: 1, often: 3 };
const form = (version: number, more: Partial<ScoredForm['scoring']> = {}): ScoredForm => ({
  key: 'own-form',
  version,
  title: { en: `Form ${version}`, es: `Formulario ${version}` },
  scoring: {
    steps: [{ step: 'one', item, points: worth }, { step: 'two', item: { ...item, harm: { asksOf: 'self-harm', alertFrom: 1 } }, points: worth }],
    higherIsBetter: false,
    ...more,
  },
}); // prettier-ignore
const handed = (
  day: string,
  version: number,
  picked: Record<string, string>,
  personId = 'ann',
): HandedIn => ({
  personId,
  occurrenceId: day,
  at: new Date(`${day}T23:30:00Z`),
  exercise: { key: 'own-form', version } as Exercise,
  answers: Object.fromEntries(Object.entries(picked).map(([step, id]) => [step, { picked: [id] }])),
});
const totals = (of: ReturnType<typeof questionnaires>, personId = 'ann') =>
  of.map((series) => [series.title.en, pointsOf(series, personId).map(({ on, score }) => [on, score.total])]);

it('a form is scored from its answers, by what its own version says they are worth', () => {
  const answered = [handed('2026-01-01', 1, { one: 'some', two: 'often' }), handed('2026-02-01', 1, { one: 'never', two: 'never' })];
  expect(totals(questionnaires(answered, [form(1)], 'UTC'))).toEqual([['Form 1', [['2026-01-01', 4], ['2026-02-01', 0]]]]);
}); // prettier-ignore

it('the day is that of the couple’s clock, and each has a line of their own', () => {
  const answered = [handed('2026-01-01', 1, { one: 'some', two: 'some' }, 'ben')];
  const made = questionnaires(answered, [form(1)], 'Europe/Madrid');
  expect(totals(made, 'ben')).toEqual([['Form 1', [['2026-01-02', 2]]]]);
  expect(totals(made, 'ann')).toEqual([['Form 1', []]]);
});

it('what is left out, or is no answer of that version, gives no score; harm is told all the same', () => {
  const [made] = questionnaires([handed('2026-01-01', 1, { one: 'gone', two: 'some' })], [form(1)], 'UTC');
  const [point] = made ? pointsOf(made, 'ann') : [];
  expect(point?.score).toEqual({ total: null, why: 'missing', items: [1] });
  expect(point?.harm).toEqual([{ item: 2, asksOf: 'self-harm', is: 'reported' }]);
});

it('versions that score alike are one picture under the newest name; others are another', () => {
  const other = form(3, { steps: [{ step: 'one', item, points: worth }] });
  const answered = [1, 2, 3].map((version) =>
    handed(`2026-0${version}-01`, version, { one: 'some', two: 'some' }),
  );
  expect(totals(questionnaires(answered, [form(1), form(2), other], 'UTC'))).toEqual([
    ['Form 2', [['2026-01-01', 2], ['2026-02-01', 2]]],
    ['Form 3', [['2026-03-01', 1]]],
  ]); // prettier-ignore
  expect(questionnaires(answered, [], 'UTC')).toEqual([]);
});
