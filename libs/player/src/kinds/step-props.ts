import type { AnswerOf, Kind, StepOf } from '@usward/exercises/playing';

/** What the screen of one kind of step is given. `headingId` names what it asks, for the fields below. */
export type StepProps<K extends Kind> = {
  step: StepOf<K>;
  value: AnswerOf<K> | undefined;
  headingId: string;
  onValue: (value: AnswerOf<K>) => void;
  /** Nothing is said any more. */
  onClear: () => void;
};
