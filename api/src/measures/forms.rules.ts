import { plainly, type Exercise, type Step, type Words } from '@usward/exercises';
import { instruments, pointsOf, type Instrument, type InstrumentKey, type Item } from '@usward/measures';
import type { ScoredForm } from './questionnaires.ts';

export type OwnForm = Pick<ScoredForm, 'key' | 'version' | 'scoring'> & { document: Exercise };
type ChoiceStep = Extract<Step, { kind: 'choice' }>;

const stepOf = ({ document }: OwnForm, id: string): ChoiceStep | undefined =>
  document.variants.solo.steps.find((step): step is ChoiceStep => step.id === id && step.kind === 'choice');

const raises = ({ alertWhen }: Step, option: string): boolean =>
  alertWhen !== undefined && (alertWhen.answers === 'any' || alertWhen.answers.includes(option));

type Question = { step: string; prompt: Words; options: { id: string; words: Words; isGrave: boolean }[] };

/** The questions that have points, in their order, as they are typed in the room. */
export const questionsOf = (form: OwnForm): Question[] =>
  form.scoring.steps.flatMap(({ step: id }) => {
    const step = stepOf(form, id);
    if (!step) return [];
    const options = step.options.map((one) => ({
      id: one.id,
      words: plainly(one.words),
      isGrave: raises(step, one.id),
    }));
    return [{ step: id, prompt: plainly(step.prompt), options }];
  });

/**
 * Whether this form can be that instrument: as many questions, of each as many points, every one of them once; and what
 * asks of harm there raises an alert here at the same points. Their words nobody but a person can compare.
 */
export function fits(form: OwnForm, { items }: Pick<Instrument, 'items'>): boolean {
  const { steps } = form.scoring;
  return (
    steps.length === items.length &&
    steps.every(({ step: id, points }, at) => {
      const item = items[at] as Item;
      const step = stepOf(form, id);
      const worth = Object.values(points).sort((a, b) => a - b);
      const isScale = worth.length === item.most - item.least + 1 && worth.every((one, place) => one === item.least + place);
      const { harm } = item;
      const isTold = !harm || Object.entries(points).every(([option, is]) => is < harm.alertFrom || (step && step.alertWhen?.asksOf === harm.asksOf && raises(step, option)));
      return step !== undefined && !step.many && isScale && isTold;
    })
  );
} // prettier-ignore

export const fitting = (form: OwnForm): InstrumentKey[] =>
  (Object.keys(instruments) as InstrumentKey[]).filter((key) => fits(form, instruments[key]));

/** A form stores points as they count; an instrument counts some choices from the gravest: the same turned round. */
export const inItsNumbers = ({ items }: Instrument, points: readonly (number | null)[]): (number | null)[] =>
  points.map((one, at) => (one === null ? null : pointsOf(items[at] as Item, one)));
