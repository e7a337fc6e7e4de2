import { pulse } from '@usward/catalogue';
import { plainly, type AnswerOf, type Step, type Words } from '@usward/exercises';
import { dayIn } from '@usward/schedule';
import type { HandedIn } from '../responses/handed-in.service.ts';
import { inItsNumbers } from './forms.rules.ts';
import type { Series, Taken } from './measures.rules.ts';
import type { Entry } from './measures.repository.ts';
import type { ScoredForm } from './questionnaires.ts';
import type { Licensed } from './rights.service.ts';

type OfInstrument = { right: Licensed; taken: Omit<Taken<Entry>, 'of'>; parent?: Entry['parent'] };

/** What was answered to forms that are an instrument's wording, as the instrument counts it. */
const worded = (forms: ScoredForm[], rights: Licensed[], takenOf: (form: ScoredForm) => Taken<Entry>[]): OfInstrument[] =>
  forms.flatMap((form) => {
    const right = rights.find((one) => isWordedAs(one, form));
    if (!right) return [];
    return takenOf(form).map((taken) => ({ right, taken: { ...taken, answers: inItsNumbers(right.instrument, taken.answers) } }));
  }); // prettier-ignore

export const isWordedAs = (
  { form }: Licensed,
  { key, version }: Pick<ScoredForm, 'key' | 'version'>,
): boolean => form !== null && form.key === key && form.version === version;

/** An instrument a picture: what was typed in the room, and what was answered to a form that is its wording. */
export function entered(
  entries: Entry[],
  rights: Map<string, Licensed>,
  forms: ScoredForm[] = [],
  takenOf: (form: ScoredForm) => Taken<Entry>[] = () => [],
): Series<Entry>[] {
  const typed = entries.flatMap((entry): OfInstrument[] => {
    const right = entry.rightId === null ? undefined : rights.get(entry.rightId);
    const { personId, onDay: on, answers, parent } = entry;
    const taken = { personId, on, order: entry.enteredAt.toISOString(), answers, entry };
    return right ? [{ right, taken, parent }] : [];
  });
  const all = [...typed, ...worded(forms, [...rights.values()], takenOf)];
  return [...Map.groupBy(all, ({ right }) => right.instrument).entries()]
    .sort(([a], [b]) => a.key.localeCompare(b.key))
    .map(([instrument, group]) => ({
      id: instrument.key,
      kind: 'instrument',
      title: sameInBoth(instrument.key.toUpperCase()),
      instrument,
      choices: null,
      taken: group.map(({ taken, parent, right: { language } }) => ({
        ...taken,
        of: { language, ...(parent ? { parent } : {}) },
      })),
    }));
}

type ChoiceStep = Extract<Step, { kind: 'choice' }>;

const sameInBoth = (name: string): Words => ({ en: name, es: name });

const questions = pulse.variants.solo.steps.filter((step): step is ChoiceStep => step.kind === 'choice');
export const pulseKey = pulse.key;

/** The pulse: our own questions, one picture each, by the place of the answer among the answers. No figure is published. */
export const pulses = (handedIn: HandedIn[], timeZone: string): Series<Entry>[] =>
  questions.map((question) => pulseOf(question, handedIn, timeZone)).filter(({ taken }) => taken.length > 0);

function pulseOf({ id, prompt, options }: ChoiceStep, handedIn: HandedIn[], timeZone: string): Series<Entry> {
  return {
    id: `pulse.${id}`,
    kind: 'pulse',
    title: plainly(prompt),
    instrument: {
      key: `pulse.${id}`,
      items: [{ least: 1, most: options.length }],
      higherIsBetter: true,
      missing: { atMost: 0, source: null },
      cutOffs: [],
      change: null,
      recovery: null,
      source: '',
      licence: '',
    },
    choices: options.map(({ words }) => plainly(words)),
    taken: handedIn.flatMap(({ personId, at, exercise, answers }): Taken<Entry>[] => {
      const step = exercise.variants.solo.steps.find((one) => one.id === id);
      const [picked] = (answers[id] as AnswerOf<'choice'> | undefined)?.picked ?? [];
      if (exercise.key !== pulseKey || step?.kind !== 'choice' || picked === undefined) return [];
      const place = step.options.findIndex((option) => option.id === picked) + 1;
      const [on, order] = [dayIn(timeZone, at), at.toISOString()];
      return [{ personId, on, order, answers: [place], of: {}, entry: null }];
    }),
  };
}
