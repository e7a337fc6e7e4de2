import { delivers, keepsAnswer, type AnswerOf, type Kind, type Step, type StepOf } from './kinds/index.ts';
import type { Answers } from './answers.ts';
import type { Offer } from './between.ts';
import type { Exercise, VariantName } from './exercise.ts';
import type { Level } from './level.ts';
import { dealt, fieldsOf, stepsOf, variantOf, type Size } from './play.ts';

// For tests: any exercise played by its definition, so that a new one is tested by being added.

/** The words somebody has for a step. */
export type Voice = (stepId: string) => string;

type Sample = { [K in Kind]: (step: StepOf<K>, voice: Voice, turn: number) => AnswerOf<K> | undefined };

const own = (voice: Voice, { id, max }: { id: string; max: number }) => voice(id).slice(0, max);
const nothing = () => undefined;

const sampleOf: Sample = {
  read: nothing,
  text: (step, voice) => own(voice, step),
  choice: ({ id, options, other }, voice) => ({
    picked: options.slice(0, 1).map((option) => option.id),
    ...(other ? { own: voice(id).slice(0, 60) } : {}),
  }),
  rate: () => 7,
  sentence: (step, voice) => ({ own: own(voice, step) }),
  compose: (step, voice) => own(voice, step),
  show: nothing,
  receive: nothing,
  timer: nothing,
  card: nothing,
  pick: ({ id, cards, own: max }, voice) =>
    max ? { own: own(voice, { id, max }) } : { ready: cards[0]?.id ?? '' },
  marks: (step, _voice, turn) => everyThird(dealt(step, turn), yesAndNo(step)),
  sort: (step, _voice, turn) =>
    everyThird(
      dealt(step, turn),
      step.piles.map(({ id }) => id),
    ),
  cue: () => ({ hour: '12:30' }),
  recall: nothing,
  'let-go': nothing,
  together: nothing,
  agree: (step, voice) => ({
    words: own(voice, step),
    ...(step.slot ? { on: '2030-06-01', at: '20:30' } : {}),
  }),
  note: (step, voice) => ({ own: own(voice, step) }),
  ready: nothing,
  pause: nothing,
  dialogue: nothing,
  topics: () => ['absolute', 'blame'],
};

/** A valid answer to any step, in the words of `voice`; undefined where nothing is said. */
export function sampleAnswer<K extends Kind>(step: StepOf<K>, voice: Voice, turn = 0): unknown {
  return sampleOf[step.kind as K](step, voice, turn);
}

/** What one of the two hands in: an answer to every step that takes one, and what its buttons say. */
export type Played = {
  answers: Answers;
  happened: string[];
  sent: string[];
  offers: { step: string; offer: Offer }[];
};

export type Playing = {
  exercise: Exercise;
  variant: VariantName;
  size: Size;
  turn: number;
  voice: Voice;
  /** The level chosen for a field whose widest is this. */
  level: (widest: Level) => Level;
};

/** The whole way through one version, every step answered. */
export function played({ exercise, variant, size, turn, voice, level }: Playing): Played {
  const steps = stepsOf(variantOf(exercise, variant), size, turn);
  const fields = fieldsOf(exercise, variant);
  const answers = steps.flatMap((step): [string, Answers[string]][] => {
    const widest = fields[step.id]?.widest;
    if (!widest || !keepsAnswer(step.kind)) return [];
    return [[step.id, { value: sampleAnswer(step, voice, turn), level: level(widest) }]];
  });
  const idsOf = (what: ReturnType<typeof delivers>) =>
    steps.filter(({ kind }) => delivers(kind) === what).map(({ id }) => id);
  return {
    answers: Object.fromEntries(answers),
    happened: idsOf('happened'),
    sent: idsOf('note'),
    offers: steps
      .filter(isAgree)
      .map((step) => ({ step: step.id, offer: sampleOf.agree(step, voice, turn) as Offer })),
  };
}

const isAgree = (step: Step): step is StepOf<'agree'> => step.kind === 'agree';

/** A third of the cards get the first word, the others the last. */
const everyThird = (cards: { id: string }[], [first = '', last = first]: string[]): Record<string, string> =>
  Object.fromEntries(cards.map(({ id }, at) => [id, at % 3 === 0 ? first : last]));

const yesAndNo = ({ choices }: StepOf<'marks'>): string[] => [
  choices.find(({ counts }) => counts)?.id ?? '',
  choices.find(({ counts }) => !counts)?.id ?? '',
];
