import {
  variantOf,
  type Exercise,
  type Locale,
  type Step,
  type VariantName,
  type Words,
} from '@usward/exercises';
import type { Left } from './left.ts';
import { withEnableWhen } from './conditions.export.ts';
import { loinc, type Scores } from './form.ts';
import { itemOf } from './kinds/index.ts';
import { leave, type Writer } from './kinds/kind.ts';
import { urls, type Item, type Questionnaire } from './questionnaire.ts';
import { translated } from './words.ts';

export type Exported = { questionnaire: Questionnaire; left: Left[] };

/** What an exercise says beside its steps, which a Questionnaire has no place for. */
const beside = ['alsoCalled', 'minutes', 'fields', 'stoppedBy', 'evidence', 'smile'] as const;

/**
 * One version of an exercise as an R4 Questionnaire, in `locale`, with the other language as translations. The linkId of
 * an item is the id of its step. `left` names what a Questionnaire cannot say, by its path in the exercise: above all
 * the table of fields, so that whoever reads it elsewhere knows nothing of who may read an answer.
 */
export function exportQuestionnaire(
  exercise: Exercise,
  locale: Locale,
  name: VariantName = 'solo',
  scores: Scores | null = null,
): Exported {
  const variant = variantOf(exercise, name);
  const left: Left[] = [];
  const other = name === 'solo' ? 'couple' : 'solo';
  if (exercise.variants[other]) left.push({ path: `variants.${other}`, code: 'other-variant' });
  for (const path of beside) left.push({ path, code: 'no-place' });
  for (const part of ['small', 'turns', 'opening'] as const)
    if (variant[part]) left.push({ path: `variants.${name}.${part}`, code: 'no-place' });

  const item = variant.steps.flatMap((step, at): Item[] => {
    const write = writer(locale, (part, code, about) => {
      left.push({ path: `variants.${name}.steps.${at}.${part}`, code, ...(about ? { about } : {}) });
    });
    leave(step, ['child', 'alertWhen'], write);
    const item = itemOf(step, write);
    return item ? [withEnableWhen(scored(item, step, scores), step, variant.steps, write)] : [];
  });
  return {
    questionnaire: {
      resourceType: 'Questionnaire',
      status: 'active',
      name: exercise.key.replace(/(^|-)([a-z0-9])/g, (_, _dash, letter: string) => letter.toUpperCase()),
      version: String(exercise.version),
      language: locale,
      ...translated('title', exercise.title, locale),
      ...translated('description', exercise.purpose, locale),
      item,
    },
    left,
  };
}

/** What its answers are worth goes out as itemWeight, and its code with it. */
function scored(item: Item, { id }: Step, scores: Scores | null): Item {
  const found = scores?.steps.find(({ step }) => step === id);
  if (!found || !item.answerOption) return item;
  const weighted = item.answerOption.map((option) => {
    const points = found.points[String(option.valueCoding?.code)];
    return points === undefined
      ? option
      : { ...option, extension: [{ url: urls.itemWeight, valueDecimal: points }] };
  });
  const code = found.item.loinc ? { code: [{ system: loinc, code: found.item.loinc }] } : {};
  return { ...item, ...code, answerOption: weighted };
}

const writer = (locale: Locale, left: Writer['left']): Writer => ({
  text: (words: Words) => translated('text', words, locale),
  option: ({ id, words }) => ({ valueCoding: { code: id, ...translated('display', words, locale) } }),
  left,
});
