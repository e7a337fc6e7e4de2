import type * as z from 'zod';
import type { Wrong, WrongCode } from './left.ts';
import { questionnaireSchema, type Item, type Questionnaire } from './questionnaire.ts';

/** Deeper or longer than any form for people, and enough to bring a reader down. */
const deepest = 60;
const mostItems = 2000;

/** The Questionnaire, or everything that keeps it from being read. */
export function readQuestionnaire(json: unknown): { questionnaire: Questionnaire } | { wrong: Wrong[] } {
  if (json === null || typeof json !== 'object' || Array.isArray(json))
    return { wrong: [{ path: '', code: 'not-an-object' }] };
  const { resourceType } = json as { resourceType?: unknown };
  if (resourceType !== 'Questionnaire') {
    const named = typeof resourceType === 'string' ? { about: resourceType.slice(0, 60) } : {};
    return { wrong: [{ path: 'resourceType', code: 'not-a-questionnaire', ...named }] };
  }
  if (isTooMuch(json)) return { wrong: [{ path: 'item', code: 'too-deep' }] };
  const parsed = questionnaireSchema.safeParse(json);
  if (!parsed.success) return { wrong: parsed.error.issues.map(told) };
  const wrong = broken(parsed.data);
  return wrong.length > 0 ? { wrong } : { questionnaire: parsed.data };
}

const told = (issue: z.core.$ZodIssue): Wrong => ({
  path: issue.path.join('.'),
  code: issue.path.at(-1) === 'type' && issue.code === 'invalid_value' ? 'not-an-item-type' : 'shape',
});

function isTooMuch(json: object): boolean {
  let level: object[] = [json];
  let items = 0;
  for (let depth = 0; level.length > 0; depth++) {
    items += level.filter((each) => 'linkId' in each).length;
    if (depth > deepest || items > mostItems) return true;
    level = level.flatMap((each) => Object.values(each).filter(isObject));
  }
  return false;
}

const isObject = (value: unknown): value is object => value !== null && typeof value === 'object';

/** What the standard forbids and a schema cannot say (the constraints que-1 to que-12). */
function broken(questionnaire: Questionnaire): Wrong[] {
  const places = placesOf(questionnaire.item);
  const known = new Set(places.map(({ item }) => item.linkId));
  const seen = new Set<string>();
  return places.flatMap(({ item, path }) => {
    const found: Wrong[] = [];
    const say = (code: WrongCode, below = '', about?: string) =>
      found.push({ path: path + below, code, ...(about ? { about } : {}) });
    if (seen.has(item.linkId)) say('link-twice', '.linkId', item.linkId);
    seen.add(item.linkId);
    if (item.type === 'group' && !item.item?.length) say('group-empty');
    if (item.type === 'display' && item.item?.length) say('display-with-items');
    if (item.answerOption && item.answerValueSet) say('options-twice');
    if (item.enableWhen && item.enableWhen.length > 1 && !item.enableBehavior) say('no-enable-behavior');
    if (item['modifierExtension']) say('modifier');
    item.answerOption?.forEach((option, at) => {
      const values = Object.keys(option).filter((key) => key.startsWith('value'));
      if (values.length !== 1) say('option-values', `.answerOption.${at}`, String(values.length));
    });
    item.enableWhen?.forEach((when, at) => {
      const answers = Object.keys(when).filter((key) => key.startsWith('answer'));
      if (!known.has(when.question)) say('no-such-item', `.enableWhen.${at}.question`, when.question);
      if (answers.length !== 1) say('one-answer', `.enableWhen.${at}`, String(answers.length));
      else if (when.operator === 'exists' && when.answerBoolean === undefined)
        say('exists-boolean', `.enableWhen.${at}`);
    });
    return found;
  });
}

const placesOf = (items: Item[], above = ''): { item: Item; path: string }[] =>
  items.flatMap((item, at) => {
    const path = `${above}item.${at}`;
    return [{ item, path }, ...placesOf(item.item ?? [], `${path}.`)];
  });
