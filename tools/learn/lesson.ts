import type { Locale } from '@usward/coach';
import { read, type Statement } from './statements.ts';

/** What must be right is learned of so many times. */
const times = 6;
/** How the exercises begin a sentence that somebody goes on with. */
const leads: Record<Locale, readonly string[]> = {
  en: ['I feel this when', 'because'],
  es: ['Siento esto cuando', 'porque'],
};

/** All that a language is learned of: what was written, and what comes of it while it is written in an exercise. */
export function lesson(locale: Locale): Statement[] {
  const work = read(locale, 'work');
  const must = read(locale, 'must');
  return [...work, ...begun(work), ...led(work, leads[locale]), ...joined(work), ...repeated(must)];
}

const is = (label: string) => (statement: Statement) => statement.labels.includes(label);
const every = <T>(nth: number, some: readonly T[]) => some.filter((_, at) => at % nth === 0);
const isOfHarm = ({ labels }: Statement) => labels.includes('harm') || labels.includes('near');

/** How what is fine begins: a draft is read while it grows, and no finding may stand in a word or two. */
const begun = (work: readonly Statement[]): Statement[] =>
  every(3, work.filter(is('fine'))).map(({ labels, draft }, at) => ({
    labels,
    draft: draft.split(/\s+/, (at % 3) + 1).join(' '),
  }));

/** After the beginning of a sentence, what was hard to hear is so still, and what was not is not. */
const led = (work: readonly Statement[], some: readonly string[]): Statement[] =>
  every(
    4,
    work.filter((one) => !isOfHarm(one) && one.draft.length < 70 && !/[?.!].|\?/u.test(one.draft)),
  ).map(({ labels, draft }, at) => ({
    labels,
    draft: `${some[at % some.length]} ${draft.charAt(0).toLowerCase()}${draft.slice(1)}`,
  }));

/** One thing after another: fine with fine, and what is hard to hear after what is fine. */
function joined(work: readonly Statement[]): Statement[] {
  const others = work.filter((one) => !isOfHarm(one));
  const fine = others.filter(is('fine'));
  const stop = (draft: string) => (/[.?!…]$/u.test(draft) ? draft : `${draft}.`);
  return every(4, others).flatMap(({ labels, draft }, at) => {
    const before = fine[(at * 7919) % fine.length];
    return before ? [{ labels, draft: `${stop(before.draft)} ${draft}` }] : [];
  });
}

const repeated = (must: readonly Statement[]): Statement[] =>
  Array.from({ length: times }, () => must).flat();
