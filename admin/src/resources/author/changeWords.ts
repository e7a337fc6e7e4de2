import type { FieldRule, Level, Locale, Words } from '@usward/exercises';
import { inWords } from '../../ui/words.ts';
import type { Change, ProgramChange } from './document/difference.ts';
import { firstWords } from './stepName.ts';
import type { AuthorWords } from './words/en.ts';
import { labelOf } from './words/fields.ts';

/** One change in words: where, what, and where it has sides, before and after. */
export type Told = { where: string; what: string; sides: { lang: string; before: string; after: string }[] };

export function toldOf(
  change: ProgramChange,
  nameOf: (id: string) => string,
  locale: Locale,
  words: AuthorWords,
): Told {
  const { parts, change: say } = words;
  const told = (where: string, what: string, sides: Told['sides'] = []): Told => ({ where, what, sides });
  switch (change.what) {
    case 'version-added':
    case 'version-removed':
      return told(parts[change.variant], say[change.what]);
    case 'step-added':
    case 'step-removed':
      return told(`${parts[change.variant]} · ${firstWords(change.step, locale)}`, say[change.what]);
    case 'step-moved':
      return told(
        `${parts[change.variant]} · ${firstWords(change.step, locale)}`,
        say['step-moved'](change.from, change.to),
      );
    case 'readers': {
      const rule = (one: FieldRule | null) => (one ? ruleText(one, words) : say.nothing);
      return told(nameOf(change.id), say.readers, [
        { lang: '', before: rule(change.before), after: rule(change.after) },
      ]);
    }
    case 'words':
      return told(
        placeText(change, locale, words, nameOf),
        say.words(change.languages.map((one) => languageName(one, words)).join(', ')),
        change.languages.flatMap((one) => sidesIn(one, change.before, change.after, say.nothing)),
      );
    case 'setting':
      return told(placeText(change, locale, words, nameOf), say.setting, [
        { lang: '', before: valueText(change.before, say), after: valueText(change.after, say) },
      ]);
    case 'item-added':
    case 'item-removed':
      return told(
        placeText(change, locale, words, nameOf),
        `${say[change.what]}: ${itemText(change.item, locale)}`,
      );
    case 'week-added':
    case 'week-removed':
      return told(
        words.weeks.week(change.number),
        `${say[change.what === 'week-added' ? 'step-added' : 'step-removed']}: ${inWords(change.week.title, locale)}`,
      );
    case 'task-added':
    case 'task-removed':
      return told(
        words.weeks.week(change.number),
        `${say[change.what === 'task-added' ? 'item-added' : 'item-removed']}: ${nameOf(change.exercise)}`,
      );
    case 'order':
      return told(placeText(change, locale, words, nameOf), say.order);
  }
}

const languageName = (locale: Locale, { form }: AuthorWords) =>
  locale === 'en' ? form.english : form.spanish;

const ruleText = ({ widest, start, opens }: FieldRule, { readers, change }: AuthorWords): string => {
  const level = (one: Level) => readers.level[one];
  return change.opens(level(widest), level(start), readers.how[opens]);
};

type InPlace = Extract<Change, { path: string[] }>;

function placeText(
  { variant, step, path }: InPlace,
  locale: Locale,
  words: AuthorWords,
  nameOf: (id: string) => string,
): string {
  const of = step?.kind ?? 'about';
  const [first, number, ...below] = path;
  // Of a program: which week, which exercise in it, and what of that.
  if (first === 'weeks' && number !== undefined)
    return [
      words.weeks.week(Number(number)),
      ...below.map((name) => labelOf(locale, of, name) ?? nameOf(name)),
    ].join(' · ');
  const place = path.map((name) => labelOf(locale, of, name) ?? name).slice(-2);
  return (
    [variant && words.parts[variant], step && firstWords(step, locale), ...place]
      .filter(Boolean)
      .join(' · ') || words.change.whole
  );
}

/** Spanish in its three forms is told form by form, where they differ. */
function sidesIn(locale: Locale, before: Words | null, after: Words | null, nothing: string): Told['sides'] {
  const [one, other] = [before?.[locale], after?.[locale]];
  if (typeof one !== 'object' && typeof other !== 'object')
    return [{ lang: locale, before: one ?? nothing, after: other ?? nothing }];
  const form = (text: typeof one, name: 'tu' | 'vos' | 'usted') =>
    typeof text === 'object' ? text[name] : (text ?? nothing);
  return (['tu', 'vos', 'usted'] as const)
    .map((name) => ({ lang: locale, before: form(one, name), after: form(other, name) }))
    .filter(({ before, after }) => before !== after);
}

function itemText(item: object, locale: Locale): string {
  const { words, title, id } = item as { words?: Words; title?: Words; id?: string };
  const said = words ?? title;
  return said ? inWords(said, locale) : (id ?? '');
}

function valueText(value: unknown, say: AuthorWords['change']): string {
  if (value === undefined || value === null || value === '') return say.nothing;
  if (typeof value === 'boolean') return value ? say.yes : say.no;
  if (Array.isArray(value))
    return value.map((each) => (typeof each === 'object' ? '…' : String(each))).join(', ') || say.nothing;
  return typeof value === 'object' ? '…' : String(value as string | number);
}
