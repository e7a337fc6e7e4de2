import type { Condition, Step, Test } from '@usward/exercises';
import type { Writer } from './kinds/kind.ts';
import type { EnableWhen, Item } from './questionnaire.ts';

/**
 * The item with the condition of its step. What must all hold stands on the item; where one of several will do, they
 * stand on a group around it, so that each keeps its own "all" or "any".
 */
export function withEnableWhen(item: Item, step: Step, sources: readonly Step[], write: Writer): Item {
  const lines = (step.askedIf ?? []).flatMap(apart);
  if (!lines.length) return item;
  const said = lines.map((line) => lineOf(line, sources));
  if (said.some((line) => line === null)) {
    write.left('askedIf', 'no-place');
    return item;
  }
  const all = said as EnableWhen[][];
  const single = all.filter((line) => line.length === 1).flat();
  const several = all.filter((line) => line.length > 1);
  const inner: Item = single.length
    ? { ...item, enableWhen: single, ...(single.length > 1 ? { enableBehavior: 'all' as const } : {}) }
    : item;
  return several.reduceRight<Item>(
    (within, enableWhen, at) => ({
      linkId: `${item.linkId}.if-${at + 1}`,
      type: 'group',
      enableWhen,
      enableBehavior: 'any',
      item: [within],
    }),
    inner,
  );
}

/** That none of several is so, as so many lines as there are. */
const apart = (line: Condition[number]): Condition => {
  const [only] = line;
  if (line.length > 1 || only?.is !== 'none-of') return [line];
  return only.options.map((id) => [{ ...only, options: [id] }]);
};

/** Null where FHIR has no words for it: that none of several is so, as one of several reasons. */
function lineOf(line: Condition[number], sources: readonly Step[]): EnableWhen[] | null {
  const said = line.map((test) =>
    whenOf(
      test,
      sources.find(({ id }) => id === test.step),
    ),
  );
  if (said.some((each) => each === null)) return null;
  return (said as EnableWhen[][]).flat();
}

function whenOf(test: Test, source: Step | undefined): EnableWhen[] | null {
  const question = test.step;
  if (!source) return null;
  switch (test.is) {
    case 'answered':
    case 'unanswered':
      return [{ question, operator: 'exists', answerBoolean: test.is === 'answered' }];
    case 'one-of':
      return test.options.map((code) => ({ question, operator: '=', answerCoding: { code } }));
    case 'none-of':
      return test.options.length === 1
        ? [{ question, operator: '!=', answerCoding: { code: test.options[0] as string } }]
        : null;
    default: {
      const { than, is: operator } = test;
      const isInteger = source.kind === 'rate';
      if (typeof than === 'number')
        return isInteger && Number.isInteger(than) ? [{ question, operator, answerInteger: than }] : null;
      return operator === '=' || operator === '!=' ? [{ question, operator, answerString: than }] : null;
    }
  }
}
