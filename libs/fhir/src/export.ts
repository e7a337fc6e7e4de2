import { variantOf, type Exercise, type Locale, type VariantName, type Words } from '@usward/exercises';
import type { Left } from './form.ts';
import { itemOf } from './kinds/index.ts';
import { leave, type Writer } from './kinds/kind.ts';
import type { Item, Questionnaire } from './questionnaire.ts';
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
): Exported {
  const variant = variantOf(exercise, name);
  const left: Left[] = [];
  const other = name === 'solo' ? 'couple' : 'solo';
  if (exercise.variants[other])
    left.push({ path: `variants.${other}`, why: 'one version goes out at a time' });
  for (const path of beside) left.push({ path, why: 'has no place in a Questionnaire' });
  for (const part of ['small', 'turns', 'opening'] as const)
    if (variant[part])
      left.push({ path: `variants.${name}.${part}`, why: 'has no place in a Questionnaire' });

  const item = variant.steps.flatMap((step, at): Item[] => {
    const write = writer(locale, (part, why) => {
      left.push({ path: `variants.${name}.steps.${at}.${part}`, why });
    });
    leave(step, ['child'], write);
    const item = itemOf(step, write);
    return item ? [item] : [];
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

const writer = (locale: Locale, left: Writer['left']): Writer => ({
  text: (words: Words) => translated('text', words, locale),
  option: ({ id, words }) => ({ valueCoding: { code: id, ...translated('display', words, locale) } }),
  left,
});
