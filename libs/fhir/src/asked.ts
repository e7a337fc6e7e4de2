import type { Step } from '@usward/exercises';
import type { Form, Node } from './form.ts';
import type { Value } from './options.ts';
import type { Coding, EnableWhen } from './questionnaire.ts';
import { saidIn } from '@usward/exercises';
import { valueOf } from './types.ts';

type Answers = Readonly<Record<string, unknown>>;

/** The steps that are asked now: those whose enableWhen holds for what was answered so far, and whose group's does. */
export const stepsAsked = (form: Form, answers: Answers): Step[] =>
  form.steps.filter(({ id }) => isAsked(form, id, answers));

export const isAsked = (form: Form, step: string, answers: Answers): boolean => {
  const lines = lineTo(form.nodes, (node) => node.step === step);
  return !lines || lines.every((node) => isEnabled(form, node, answers));
};

/** Whether its own condition holds. An answer to a question that is not asked counts as none. */
export function isEnabled(
  form: Form,
  { item }: Node,
  answers: Answers,
  above: readonly string[] = [],
): boolean {
  const conditions = item.enableWhen ?? [];
  if (conditions.length === 0) return true;
  const holds = (when: EnableWhen): boolean => {
    // Two questions that wait for each other: the circle is left where it closes.
    if (above.includes(when.question)) return true;
    const lines = lineTo(form.nodes, (node) => node.item.linkId === when.question) ?? [];
    const seen = [...above, item.linkId];
    const node = lines.at(-1);
    const isThere = lines.every((each) => isEnabled(form, each, answers, seen));
    return compared(when, node && isThere ? valuesOf(node, answers) : []);
  };
  return item.enableBehavior === 'any' ? conditions.some(holds) : conditions.every(holds);
}

/** What was answered there, as FHIR says it. What is not what the item asks for is no answer. */
export function valuesOf({ item, step, options }: Node, answers: Answers): Value[] {
  if (!step || !Object.hasOwn(answers, step)) return [];
  const { picked, own } = saidIn(answers[step]);
  return [
    ...picked.flatMap((id) => options.find((option) => option.id === id)?.value ?? []),
    ...own.flatMap((words) => valueOf(item, words) ?? []),
  ];
}

function lineTo(nodes: readonly Node[], isIt: (node: Node) => boolean): Node[] | null {
  for (const node of nodes) {
    if (isIt(node)) return [node];
    const below = lineTo(node.nodes, isIt);
    if (below) return [node, ...below];
  }
  return null;
}

/** questionnaire-enable-operator of R4: `!=` holds where no answer is equal, so also where there is none. */
export function compared(when: EnableWhen, values: Value[]): boolean {
  const [, wanted] = Object.entries(when).find(([key]) => key.startsWith('answer')) ?? [];
  const given = values.flatMap((value) => Object.values(value));
  const { operator } = when;
  if (operator === 'exists') return given.length > 0 === wanted;
  if (operator === '=') return given.some((value) => isSame(value, wanted));
  if (operator === '!=') return !given.some((value) => isSame(value, wanted));
  return given.some((value) => {
    const [a, b] = [measured(value), measured(wanted)];
    if (a === null || b === null || typeof a !== typeof b) return false;
    return { '>': a > b, '<': a < b, '>=': a >= b, '<=': a <= b }[operator];
  });
}

function isSame(given: unknown, wanted: unknown): boolean {
  if (given === null || typeof given !== 'object' || wanted === null || typeof wanted !== 'object')
    return given === wanted;
  if ('value' in given || 'value' in wanted) return measured(given) === measured(wanted);
  const [a, b] = [given as Coding, wanted as Coding];
  return a.code === b.code && (!a.system || !b.system || a.system === b.system);
}

const measured = (value: unknown): number | string | null => {
  const plain = value !== null && typeof value === 'object' ? (value as { value?: unknown }).value : value;
  return typeof plain === 'number' || typeof plain === 'string' ? plain : null;
};
