import type { Exercise, VariantName } from './exercise.ts';
import { answerSchema, delivers, keepsAnswer } from './kinds/index.ts';
import { isNarrower, levels, type Level } from './level.ts';
import { isBlank } from './plain-text.ts';
import { fieldsOf, variantOf } from './play.ts';

/** One field as its author left it: what they said, and who may read it. */
export type Answer = { value: unknown; level: Level };
export type Answers = Record<string, Answer>;

export type AnswerProblem = {
  /** Where: the step id, then `value` or `level`. */
  path: string;
  code:
    | 'answers.shape'
    | 'step.unknown'
    | 'step.keeps-nothing'
    | 'answer.invalid'
    | 'level.unknown'
    | 'level.too-wide';
};

export type Checked =
  /** Blank answers are left out, as if never given. */
  { ok: true; answers: Answers } | { ok: false; problems: AnswerProblem[] };

/**
 * Checks what a phone sends for one variant: `{ [stepId]: { value, level } }`, from any turn and size of it.
 * Own words come back as plain text (`plainText`), in every other way as they were given.
 */
export function checkAnswers(exercise: Exercise, name: VariantName, given: unknown): Checked {
  if (given === null || typeof given !== 'object' || Array.isArray(given)) {
    return { ok: false, problems: [{ path: '', code: 'answers.shape' }] };
  }
  const { steps } = variantOf(exercise, name);
  const fields = fieldsOf(exercise, name);
  const answers: [string, Answer][] = [];
  const problems: AnswerProblem[] = [];

  for (const [id, answer] of Object.entries(given as Record<string, unknown>)) {
    const found = (code: AnswerProblem['code'], part = '') => problems.push({ path: id + part, code });
    const step = steps.find((candidate) => candidate.id === id);
    if (!step) {
      found('step.unknown');
      continue;
    }
    if (!isAnswer(answer)) {
      found('answers.shape');
      continue;
    }
    const row = Object.hasOwn(fields, id) ? fields[id] : undefined;
    if (!keepsAnswer(step.kind) || !row) {
      found('step.keeps-nothing');
      continue;
    }
    if (!isLevel(answer.level)) found('level.unknown', '.level');
    else if (!isNarrower(answer.level, row.widest)) found('level.too-wide', '.level');
    else if (!isBlank(answer.value)) {
      const parsed = answerSchema(step)?.safeParse(answer.value);
      if (!parsed?.success) found('answer.invalid', '.value');
      else if (!isBlank(parsed.data)) answers.push([id, { value: parsed.data, level: answer.level }]);
    }
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, answers: Object.fromEntries(answers) };
}

/** The steps named here that cannot have happened: unknown to this variant, or nothing both are present for. Empty when fine. */
export function checkHappened(
  exercise: Exercise,
  name: VariantName,
  happened: readonly string[],
): AnswerProblem[] {
  const { steps } = variantOf(exercise, name);
  return happened.flatMap((id): AnswerProblem[] => {
    const step = steps.find((candidate) => candidate.id === id);
    return step && delivers(step.kind) === 'happened' ? [] : [{ path: id, code: 'step.unknown' }];
  });
}

const isLevel = (level: unknown): level is Level => levels.some((known) => known === level);

const isAnswer = (answer: unknown): answer is { value: unknown; level: unknown } =>
  answer !== null && typeof answer === 'object' && 'value' in answer && 'level' in answer;
