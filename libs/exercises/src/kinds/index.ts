import * as z from 'zod';
import { choice } from './choice.ts';
import { compose } from './compose.ts';
import type { Delivers, KindRule } from './kind.ts';
import { read } from './read.ts';
import { receive } from './receive.ts';
import { sentence } from './sentence.ts';
import { show } from './show.ts';
import { text } from './text.ts';
import { together } from './together.ts';

/** Any step, as an author writes it. */
export const stepSchema = z.discriminatedUnion('kind', [
  read.step,
  text.step,
  choice.step,
  sentence.step,
  compose.step,
  show.step,
  receive.step,
  together.step,
]);
export type Step = z.infer<typeof stepSchema>;
export type Kind = Step['kind'];

type Steps = { [K in Kind]: Extract<Step, { kind: K }> };
export type StepOf<K extends Kind> = Steps[K];

/** The rule of every kind: one that is missing here does not compile, nor in any other room that must know it. */
const rules: { [K in Kind]: KindRule<Steps[K]> } = {
  read,
  text,
  choice,
  sentence,
  compose,
  show,
  receive,
  together,
};

/** What each kind gives back; `never` where nothing is kept. */
export type AnswerOf<K extends Kind> = {
  read: never;
  text: z.infer<ReturnType<typeof text.answer>>;
  choice: z.infer<ReturnType<typeof choice.answer>>;
  sentence: z.infer<ReturnType<typeof sentence.answer>>;
  compose: z.infer<ReturnType<typeof compose.answer>>;
  show: never;
  receive: never;
  together: never;
}[K];

/** The schema of what a person may answer to this step, or null where nothing is kept. */
export function answerSchema<K extends Kind>(step: Steps[K]): z.ZodType | null {
  const rule = rules[step.kind as K];
  return rule.answer ? rule.answer(step) : null;
}

export const keepsAnswer = (kind: Kind): boolean => rules[kind].answer !== null;

export const delivers = (kind: Kind): Delivers => rules[kind].delivers;
