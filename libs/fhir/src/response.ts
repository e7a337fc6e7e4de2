import { isEnabled, valuesOf } from './asked.ts';
import { allNodes, type Form, type Node } from './form.ts';
import type { Left, LeftCode } from './left.ts';
import type { Value } from './options.ts';
import { saidIn } from '@usward/exercises';
import { valueOf } from './types.ts';

export type ResponseItem = {
  linkId: string;
  text?: string;
  answer?: (Value & { item?: ResponseItem[] })[];
  item?: ResponseItem[];
};
export type QuestionnaireResponse = {
  resourceType: 'QuestionnaireResponse';
  status: 'in-progress' | 'completed' | 'amended';
  questionnaire?: string;
  language?: string;
  authored?: string;
  subject?: { reference: string };
  author?: { reference: string };
  item?: ResponseItem[];
};
/** Who answered, when (with its time zone), and whether it was handed in. */
export type Answered = Pick<QuestionnaireResponse, 'status' | 'authored' | 'subject' | 'author'>;

type Answers = Readonly<Record<string, unknown>>;

/**
 * Answers by step as an R4 QuestionnaireResponse to the form: one that came in, or an exercise's that went out
 * (`importQuestionnaire(exportQuestionnaire(…).questionnaire)`). Questions that were not asked are not in it, nor is an
 * answer which is not what its item asks for: that is named in `left`, by linkId.
 */
export function exportResponse(
  form: Form,
  answers: Answers,
  answered: Answered,
): { response: QuestionnaireResponse; left: Left[] } {
  const left: Left[] = [];
  const all = spread(form, answers, left);
  const item = itemsOf(form, form.nodes, all, left);
  const { url, version, language } = form.about;
  const questionnaire = url && (version && !url.includes('|') ? `${url}|${version}` : url);
  const response: QuestionnaireResponse = {
    resourceType: 'QuestionnaireResponse',
    ...answered,
    ...(questionnaire ? { questionnaire } : {}),
    ...(language ? { language } : {}),
    ...(item.length ? { item } : {}),
  };
  return { response, left };
}

/** Answers that hold one for each card become one answer each; answers to what the form does not ask are left. */
function spread(form: Form, answers: Answers, left: Left[]): Record<string, unknown> {
  const nodes = allNodes(form.nodes);
  const stepOf = (linkId: string) => nodes.find(({ item }) => item.linkId === linkId)?.step;
  const all = Object.entries(answers).flatMap(([step, value]): [string, unknown][] => {
    const node = nodes.find((each) => each.step === step);
    const cards = node?.item.type === 'group' && value !== null && typeof value === 'object' ? value : null;
    if (!node || (!cards && ['group', 'display'].includes(node.item.type))) {
      left.push({ path: step, code: 'not-in-form' });
      return [];
    }
    if (!cards) return [[step, value]];
    return Object.entries(cards).flatMap(([card, pile]): [string, unknown][] => {
      const of = stepOf(`${node.item.linkId}.${card}`);
      if (!of) left.push({ path: `${step}.${card}`, code: 'not-in-form' });
      return of ? [[of, { picked: [pile] }]] : [];
    });
  });
  return Object.fromEntries(all);
}

function itemsOf(form: Form, nodes: readonly Node[], answers: Answers, left: Left[]): ResponseItem[] {
  return nodes.flatMap((node): ResponseItem[] => {
    const { item, step, nodes: within } = node;
    if (!isEnabled(form, node, answers)) return [];
    const below = itemsOf(form, within, answers, left);
    const named = { linkId: item.linkId, ...(item.text?.trim() ? { text: item.text } : {}) };
    if (item.type === 'group') return below.length ? [{ ...named, item: below }] : [];
    const [first, ...more] = step ? given(node, answers, left) : [];
    if (!first) {
      if (below.length) left.push({ path: item.linkId, code: 'unanswered-above' });
      return [];
    }
    return [{ ...named, answer: [{ ...first, ...(below.length ? { item: below } : {}) }, ...more] }];
  });
}

/** The answers to one item; what it cannot hold is listed. */
function given(node: Node, answers: Answers, left: Left[]): Value[] {
  const { item, options, step } = node;
  const { picked, own } = saidIn(answers[step as string]);
  const say = (code: LeftCode, about?: string) =>
    left.push({ path: item.linkId, code, ...(about ? { about } : {}) });
  if (picked.some((id) => !options.some((option) => option.id === id))) say('no-such-option');
  if (own.some((words) => !valueOf(item, words))) say('not-its-type', item.type);
  if (item.maxLength && own.some((words) => words.length > Number(item.maxLength)))
    say('longer', String(item.maxLength));
  const values = valuesOf(node, answers);
  if (values.length > 1 && !item.repeats) say('several');
  return item.repeats ? values : values.slice(0, 1);
}
