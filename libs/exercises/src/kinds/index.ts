import * as z from 'zod';
import { agree } from './agree.ts';
import { card } from './card.ts';
import { choice } from './choice.ts';
import { compose } from './compose.ts';
import { cue } from './cue.ts';
import { dialogue } from './dialogue.ts';
import type { KindRule } from './kind.ts';
import { letGo } from './let-go.ts';
import { marks } from './marks.ts';
import { note } from './note.ts';
import { pause } from './pause.ts';
import { pick } from './pick.ts';
import { rate } from './rate.ts';
import { read } from './read.ts';
import { ready } from './ready.ts';
import { recall } from './recall.ts';
import { receive } from './receive.ts';
import { sentence } from './sentence.ts';
import { show } from './show.ts';
import { sort } from './sort.ts';
import { text } from './text.ts';
import { timer } from './timer.ts';
import { together } from './together.ts';
import { topics } from './topics.ts';
import { delivers, hasField, keepsAnswer, ways } from './ways.ts';

/** Any step, as an author writes it. */
export const stepSchema = z.discriminatedUnion('kind', [
  read.step,
  text.step,
  choice.step,
  rate.step,
  sentence.step,
  compose.step,
  show.step,
  receive.step,
  timer.step,
  card.step,
  pick.step,
  marks.step,
  sort.step,
  cue.step,
  recall.step,
  letGo.step,
  together.step,
  agree.step,
  note.step,
  ready.step,
  pause.step,
  dialogue.step,
  topics.step,
]);
export type Step = z.infer<typeof stepSchema>;
export type Kind = Step['kind'];

type Steps = { [K in Kind]: Extract<Step, { kind: K }> };
export type StepOf<K extends Kind> = Steps[K];

/** The rule of every kind: one that is missing here does not compile, nor in any other room that must know it. */
const rules: { [K in Kind]: KindRule<Steps[K], (typeof ways)[K]['asks']> } = {
  read,
  text,
  choice,
  rate,
  sentence,
  compose,
  show,
  receive,
  timer,
  card,
  pick,
  marks,
  sort,
  cue,
  recall,
  'let-go': letGo,
  together,
  agree,
  note,
  ready,
  pause,
  dialogue,
  topics,
};

export const kinds = Object.keys(ways) as Kind[];

/** What each kind gives back; `never` where nothing is kept. */
export type AnswerOf<K extends Kind> = {
  read: never;
  text: z.infer<ReturnType<typeof text.answer>>;
  choice: z.infer<ReturnType<typeof choice.answer>>;
  rate: z.infer<ReturnType<typeof rate.answer>>;
  sentence: z.infer<ReturnType<typeof sentence.answer>>;
  compose: z.infer<ReturnType<typeof compose.answer>>;
  show: never;
  receive: never;
  timer: never;
  card: never;
  pick: z.infer<ReturnType<typeof pick.answer>>;
  marks: z.infer<ReturnType<typeof marks.answer>>;
  sort: z.infer<ReturnType<typeof sort.answer>>;
  cue: z.infer<ReturnType<typeof cue.answer>>;
  recall: never;
  'let-go': never;
  together: never;
  agree: z.infer<ReturnType<typeof agree.answer>>;
  note: z.infer<ReturnType<typeof note.answer>>;
  ready: never;
  pause: never;
  dialogue: never;
  topics: z.infer<ReturnType<typeof topics.answer>>;
}[K];

/** The schema of what a person may answer to this step, or null where nothing is said. */
export function answerSchema<K extends Kind>(step: Steps[K]): z.ZodType | null {
  const rule = rules[step.kind as K];
  return rule.answer ? rule.answer(step) : null;
}

export { delivers, hasField, keepsAnswer };
