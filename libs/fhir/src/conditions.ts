import type { Condition, Step, Test } from '@usward/exercises';
import { compared } from './asked.ts';
import { allNodes, type Node } from './form.ts';
import type { Left } from './left.ts';
import type { EnableWhen, Item } from './questionnaire.ts';

type Say = (entry: Left) => void;
/** As much as a step's condition may hold. */
const [mostLines, mostTests] = [12, 20];

/**
 * The steps with the conditions of the form (enableWhen): its own, and those of the groups it stands in. Where one looks
 * at what is not asked here before, it is left out and listed: such a step is asked of everybody rather than of nobody.
 */
export function withConditions(steps: readonly Step[], nodes: readonly Node[], left: Say): Step[] {
  const order = new Map(steps.map(({ id }, at) => [id, at]));
  const sources = new Map(allNodes(nodes).map((node) => [node.item.linkId, node]));
  const conditions = new Map<string, Condition>();
  const walk = (each: readonly Node[], above: Condition) => {
    for (const node of each) {
      const own = linesOf(node, (question) => sources.get(question), order, left);
      const all = [...above, ...own];
      if (all.length > mostLines) left({ path: `${node.path}.enableWhen`, code: 'condition-unasked' });
      for (const id of [...node.pages, ...(node.step ? [node.step] : [])])
        if (all.length) conditions.set(id, all.slice(0, mostLines));
      walk(node.nodes, all);
    }
  };
  walk(nodes, []);
  return steps.map((step) => {
    const askedIf = conditions.get(step.id);
    return askedIf ? { ...step, askedIf } : step;
  });
}

function linesOf(
  { item, path, step, pages, nodes }: Node,
  find: (question: string) => Node | undefined,
  order: Map<string, number>,
  left: Say,
): Condition {
  const first = firstStep({ step, pages, nodes });
  const here = first === undefined ? Infinity : (order.get(first) ?? Infinity);
  const lines = (item.enableWhen ?? []).map((when, at): Condition | null => {
    const source = find(when.question);
    const where = { path: `${path}.enableWhen.${at}`, about: when.question };
    const asks = source?.step && !['group', 'display'].includes(source.item.type) ? source : null;
    if (!asks) left({ ...where, code: 'condition-unasked' });
    else if ((order.get(asks.step as string) ?? Infinity) >= here)
      left({ ...where, code: 'condition-later' });
    else return testsOf(when, asks);
    return null;
  });
  if (item.enableBehavior !== 'any') return lines.flatMap((each) => each ?? []);
  // One that cannot be looked at may hold, and so does the whole of it; one that always holds makes it hold too.
  if (!lines.length || lines.some((each) => each === null || each.length === 0)) return [];
  const tests = lines.flatMap((each) => (each as Condition).map((line) => line[0] as Test));
  // Several that must all hold have no place within an "any": of those the first.
  return [tests.slice(0, mostTests)];
}

const firstStep = ({ step, pages, nodes }: Pick<Node, 'step' | 'pages' | 'nodes'>): string | undefined =>
  pages[0] ?? step ?? nodes.map(firstStep).find((id) => id !== undefined);

/** One enableWhen, as lines that must all hold. None where it always does. */
function testsOf(when: EnableWhen, { item, step: id, options }: Node): Condition {
  const step = id as string;
  const [, wanted] = Object.entries(when).find(([key]) => key.startsWith('answer')) ?? [];
  const { operator } = when;
  const given = options.filter(({ value }) => value).map((option) => option.id);
  if (operator === 'exists') {
    // What says "none of them" is no answer.
    if (given.length > 0 && given.length < options.length)
      return [[{ step, is: wanted ? 'one-of' : 'none-of', options: given }]];
    return [[{ step, is: wanted ? 'answered' : 'unanswered' }]];
  }
  const than = plain(wanted, item);
  if (options.length === 0) return [[{ step, is: operator, than }]];
  const isPositive = operator !== '!=';
  const asPositive = isPositive ? when : { ...when, operator: '=' as const };
  const picked = options.filter(({ value }) => value && compared(asPositive, [value])).map(({ id }) => id);
  const isOwn = item.type === 'open-choice' && typeof wanted === 'string';
  const own: Test[] = isOwn ? [{ step, is: operator, than }] : [];
  if (!isPositive)
    return [...(picked.length ? [[{ step, is: 'none-of' as const, options: picked }]] : []), ...own.map((one) => [one])];
  const tests: Test[] = [...(picked.length ? [{ step, is: 'one-of' as const, options: picked }] : []), ...own];
  // No option is so: it is asked of nobody, as in the form.
  return [tests.length ? tests : [{ step, is: '=', than }]];
} // prettier-ignore

/** The value it is compared with: of a quantity its number, of a code its letters, of an hour its minutes. */
function plain(wanted: unknown, { type }: Item): number | string {
  if (typeof wanted === 'number') return wanted;
  if (wanted !== null && typeof wanted === 'object') {
    const { value, code, display, reference } = wanted as Record<string, unknown>;
    return typeof value === 'number' ? value : String(code ?? display ?? reference ?? '—').slice(0, 300);
  }
  const text = String(wanted ?? '').slice(0, 300) || '—';
  return type === 'time' ? text.slice(0, 5) : text;
}
