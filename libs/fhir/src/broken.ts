import type * as z from 'zod';
import { questionnaireSchema, type Item, type Questionnaire } from './questionnaire.ts';

/** What is wrong with a file, and where: `item.2.answerOption`. */
export type Wrong = { path: string; what: string };

/** Deeper or longer than any form for people, and enough to bring a reader down. */
const deepest = 60;
const mostItems = 2000;

/** The Questionnaire, or everything that keeps it from being read. */
export function readQuestionnaire(json: unknown): { questionnaire: Questionnaire } | { wrong: Wrong[] } {
  if (json === null || typeof json !== 'object' || Array.isArray(json))
    return { wrong: [{ path: '', what: 'not a JSON object' }] };
  const { resourceType } = json as { resourceType?: unknown };
  if (resourceType !== 'Questionnaire') {
    const named = typeof resourceType === 'string' ? `: ${resourceType.slice(0, 60)}` : '';
    return { wrong: [{ path: 'resourceType', what: `not a Questionnaire${named}` }] };
  }
  if (isTooMuch(json)) return { wrong: [{ path: 'item', what: 'nested too deeply, or too many items' }] };
  const parsed = questionnaireSchema.safeParse(json);
  if (!parsed.success) return { wrong: parsed.error.issues.map(told) };
  const wrong = broken(parsed.data);
  return wrong.length > 0 ? { wrong } : { questionnaire: parsed.data };
}

const told = (issue: z.core.$ZodIssue): Wrong => ({
  path: issue.path.join('.'),
  what:
    issue.path.at(-1) === 'type' && issue.code === 'invalid_value'
      ? 'not a type of item in FHIR R4'
      : issue.message,
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
    const say = (what: string, below = '') => found.push({ path: path + below, what });
    if (seen.has(item.linkId)) say(`linkId ${item.linkId} stands here a second time`, '.linkId');
    seen.add(item.linkId);
    if (item.type === 'group' && !item.item?.length) say('a group without items');
    if (item.type === 'display' && item.item?.length) say('a display with items in it');
    if (item.answerOption && item.answerValueSet) say('both answerOption and answerValueSet');
    if (item.enableWhen && item.enableWhen.length > 1 && !item.enableBehavior)
      say('several enableWhen and no enableBehavior');
    if (item['modifierExtension']) say('a modifierExtension changes what it means, and we do not know how');
    item.answerOption?.forEach((option, at) => {
      const values = Object.keys(option).filter((key) => key.startsWith('value'));
      if (values.length !== 1)
        say(`an option needs one value, and has ${values.length}`, `.answerOption.${at}`);
    });
    item.enableWhen?.forEach((when, at) => {
      const answers = Object.keys(when).filter((key) => key.startsWith('answer'));
      if (!known.has(when.question)) say(`there is no item ${when.question}`, `.enableWhen.${at}.question`);
      if (answers.length !== 1) say(`needs one answer, and has ${answers.length}`, `.enableWhen.${at}`);
      else if (when.operator === 'exists' && when.answerBoolean === undefined)
        say('exists needs a yes or no', `.enableWhen.${at}`);
    });
    return found;
  });
}

const placesOf = (items: Item[], above = ''): { item: Item; path: string }[] =>
  items.flatMap((item, at) => {
    const path = `${above}item.${at}`;
    return [{ item, path }, ...placesOf(item.item ?? [], `${path}.`)];
  });
