import type { AnswerOf, Words } from '@usward/exercises';
import type { Instrument, Item } from '@usward/measures';
import { dayIn } from '@usward/schedule';
import type { HandedIn } from '../responses/handed-in.service.ts';
import type { Entry } from './measures.repository.ts';
import type { Series, Taken } from './measures.rules.ts';

/** A published version that came with points: what each answer to each step is worth. */
export type ScoredForm = {
  key: string;
  version: number;
  title: Words;
  scoring: {
    steps: { step: string; item: Item; points: Readonly<Record<string, number>> }[];
    /** No file says it; null where nobody did. */
    higherIsBetter: boolean | null;
  };
};

/**
 * Forms answered on a phone, scored from the answers when read: a picture a form, and another where a version scores
 * other items. No rule for missing items, no cut-off and no figure of change comes with them, and none is made up.
 */
export function questionnaires(
  handedIn: HandedIn[],
  forms: ScoredForm[],
  timeZone: string,
  typed: Entry[] = [],
): Series<Entry>[] {
  const versions = Map.groupBy(forms, ({ key, scoring }) =>
    JSON.stringify([key, scoring.higherIsBetter, scoring.steps.map(({ item }) => [item.least, item.most])]),
  );
  return [...versions.values()].flatMap((same): Series<Entry>[] => {
    const newest = same.reduce((a, b) => (b.version > a.version ? b : a));
    const taken = same.flatMap((form) => takenOf(form, handedIn, typed, timeZone));
    if (!taken.length) return [];
    const { key, version, title, scoring } = newest;
    const id = `${key}.${version}`;
    return [
      { id, kind: 'questionnaire', title, instrument: asInstrument(id, scoring), choices: null, taken },
    ];
  });
}

/** Everything answered to this version: on a phone, and in the room. */
export function takenOf(
  form: ScoredForm,
  handedIn: HandedIn[],
  typed: Entry[],
  timeZone: string,
): Taken<Entry>[] {
  const phone = handedIn
    .filter(({ exercise }) => exercise.key === form.key && exercise.version === form.version)
    .map(({ personId, at, answers }): Taken<Entry> => {
      const picked = (step: string) =>
        (answers[step] as Partial<AnswerOf<'choice'>> | undefined)?.picked?.[0];
      const [on, order] = [dayIn(timeZone, at), at.toISOString()];
      return { personId, on, order, answers: pointsFor(form, picked), of: {}, entry: null };
    });
  const room = typed
    .filter(({ formKey, formVersion }) => formKey === form.key && formVersion === form.version)
    .map((entry): Taken<Entry> => {
      const { personId, onDay: on, enteredAt, picked } = entry;
      const answers = pointsFor(form, (step) => picked?.[step]);
      return { personId, on, order: enteredAt.toISOString(), answers, of: {}, entry };
    });
  return [...phone, ...room];
}

const pointsFor = ({ scoring }: ScoredForm, picked: (step: string) => string | undefined) =>
  scoring.steps.map(({ step, points }) => {
    const option = picked(step);
    return option !== undefined && Object.hasOwn(points, option) ? (points[option] ?? null) : null;
  });

/** Points are stored as the form gives them, so nothing is reversed. */
function asInstrument(
  key: string,
  { steps, higherIsBetter }: ScoredForm['scoring'],
): Omit<Instrument, 'higherIsBetter'> & { higherIsBetter: boolean | null } {
  const items = steps.map(({ item }) => item);
  return {
    key, items, higherIsBetter, missing: { atMost: 0, source: null }, cutOffs: [], change: null, recovery: null,
    source: '', licence: '',
  }; // prettier-ignore
}
