import {
  delivers,
  isBlank,
  keepsAnswer,
  type Answer,
  type Between,
  type Step,
} from '@usward/exercises/playing';

export type Done = {
  answer: Answer | undefined;
  happened: readonly string[];
  between: Between;
  sent: readonly string[];
  /** Said aloud, printed: done, and nothing of it is kept. */
  settled: readonly string[];
};

/** True where going on leaves nothing open. Where nothing is asked, nothing is passed. */
export function isAnswered(step: Step, { answer, happened, between, sent, settled }: Done): boolean {
  switch (delivers(step.kind)) {
    case 'happened':
      return happened.includes(step.id);
    case 'offer':
      return between.agreed.length > 0 || between.offers.some(({ by }) => by === 'me');
    case 'note':
      return sent.includes(step.id) || settled.includes(step.id) || !isBlank(answer?.value);
    case 'ready':
    case 'pause':
    case 'dialogue':
      return true;
    case 'none':
      // A no stands there from the first look on: it is not passed.
      return !keepsAnswer(step.kind) || step.kind === 'topics' || isSaid(answer?.value);
  }
}

// A deck of which no card was put anywhere says nothing, like an empty field.
const isSaid = (value: unknown): boolean =>
  !isBlank(value) && !(typeof value === 'object' && value !== null && Object.keys(value).length === 0);

/** The buttons of the screen itself come first: then the way on stands back, whether or not anything was passed. */
export const hasOwnButton = ({ kind }: Step): boolean => ownButtons.some((own) => own === kind);

const ownButtons: readonly Step['kind'][] = [
  'timer',
  'pick',
  'marks',
  'sort',
  'note',
  'ready',
  'pause',
  'dialogue',
];
