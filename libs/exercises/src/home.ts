import type { Exercise, Variant } from './exercise.ts';
import type { Step } from './kinds/index.ts';
import type { Age, Card } from './kinds/kind.ts';
import type { Locale, Words } from './words.ts';

/** The home an exercise is played in. */
export type Home = {
  /** Either partner or the clinician asked for it, at once for both. */
  avoidsBabyWords: boolean;
  /** Names as the couple gave them; none where they gave none. */
  children: readonly string[];
  /** The ages there are; null where nobody said, and then every card may come. */
  ages: readonly Age[] | null;
};

const months: readonly [Age, number][] = [
  ['expecting', 0],
  ['baby', 18],
  ['toddler', 48],
];

/** How old a child born, or due, on `birthDate` is on `today` (both `YYYY-MM-DD`), in the words of the decks. */
export function ageOn(birthDate: string, today: string): Age {
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
  const [bornYear = 0, bornMonth = 0, bornDay = 0] = birthDate.split('-').map(Number);
  const whole = (year - bornYear) * 12 + month - bornMonth - (day < bornDay ? 1 : 0);
  return months.find(([, until]) => whole < until)?.[0] ?? 'child';
}

/** The exercise as it is played there: cards of other ages are left out, and the children go by their names. */
export function forHome(exercise: Exercise, home: Home): Exercise {
  const fits = ({ ages }: Marked) => !ages || !home.ages || ages.some((age) => home.ages?.includes(age));
  const fitting = kept(forPhones(exercise), fits);
  return home.avoidsBabyWords ? withoutBabyWords(fitting) : inNames(fitting, home);
}

/** Every step, card, option and sentence that speaks of the child is left out. */
export const withoutBabyWords = (exercise: Exercise): Exercise => kept(exercise, ({ child }) => !child);

/** A document, or any text of one, as it reads where nobody's children are known: in a preview, in a clinician's list. */
export const plainly = <T extends Exercise | Words | Card | readonly Card[]>(text: T): T =>
  inNames('variants' in text ? (forPhones(text) as T) : text, { children: [], ages: null });

/**
 * What raises an alert is for those who answer for it. A phone keeps only what it needs to show help at that very moment,
 * also without signal: which answers, and not what they tell of.
 */
export function forPhones(exercise: Exercise): Exercise {
  const { couple, solo } = exercise.variants;
  const within = (variant: Variant): Variant => ({
    ...variant,
    steps: variant.steps.map((step) => {
      const { alertWhen, ...plain } = step;
      return (alertWhen ? { ...plain, helpWhen: alertWhen.answers } : plain) as Step;
    }),
  });
  return {
    ...exercise,
    variants: { ...(couple ? { couple: within(couple) } : {}), solo: within(solo) },
  };
}

type Marked = Pick<Card, 'child' | 'ages'>;

function kept(exercise: Exercise, isKept: (item: Marked) => boolean): Exercise {
  const { couple, solo } = exercise.variants;
  const within = (variant: Variant) => keptIn(variant, isKept);
  return {
    ...exercise,
    variants: { ...(couple ? { couple: within(couple) } : {}), solo: within(solo) },
  };
}

function keptIn(variant: Variant, isKept: (item: Marked) => boolean): Variant {
  const steps = variant.steps
    .filter(isKept)
    .map((step) => lighter(step, isKept))
    .reduce<Step[]>((before, step) => [...before, ...standing(step, before)], []);
  const isThere = (id: string) => steps.some((step) => step.id === id);
  const small = variant.small.filter(isThere);
  const { turns: all, ...rest } = variant;
  const turns = all?.map((turn) => turn.filter(isThere)).filter((turn) => turn.length > 0);
  return {
    ...rest,
    steps,
    small: small.length ? small : steps.map(({ id }) => id),
    ...(turns?.length ? { turns } : {}),
  };
}

/** The step without the cards, options and sentences that are not kept. */
function lighter(step: Step, isKept: (item: Marked) => boolean): Step {
  if (step.kind === 'choice') {
    const options = step.options.filter(isKept);
    const families = step.families?.filter(({ id }) => options.some(({ family }) => family === id));
    return { ...step, options, ...(families ? { families } : {}) };
  }
  if (step.kind === 'marks')
    return { ...step, cards: step.cards.filter(isKept), neutral: step.neutral.filter(isKept) };
  if (step.kind === 'card' || step.kind === 'pick' || step.kind === 'sort')
    return { ...step, cards: step.cards.filter(isKept) };
  if ((step.kind === 'sentence' || step.kind === 'note') && step.sets) {
    const sets = step.sets.map((set) => ({ ...set, sentences: set.sentences.filter(isKept) }));
    return { ...step, sets: sets.filter(({ sentences }) => sentences.length > 0) };
  }
  return step;
}

/** The step, or none where nothing is left to do at it: its deck is empty, or what it reads back was left out. */
function standing(step: Step, before: readonly Step[]): Step[] {
  const isThere = (id: string) => before.some((each) => each.id === id);
  if ('cards' in step && !step.cards.length) return [];
  if (step.kind === 'choice' && !step.options.length) return [];
  if (step.kind === 'show' && !isThere(step.from)) return [];
  if (step.kind === 'compose' || (step.kind === 'agree' && step.parts)) {
    const parts = step.parts?.filter(({ from }) => isThere(from)) ?? [];
    if (parts.length) return [{ ...step, parts }];
    if (step.kind === 'compose') return [];
    return [{ ...step, parts: undefined }];
  }
  return [step];
}

/** What is said where there are no names: of a child that is not born or is small, and of an older one. */
const nobodyNamed: Record<'small' | 'older', Record<Locale, string>> = {
  small: { en: 'the baby', es: 'el bebé' },
  older: { en: 'your child', es: 'la criatura' },
};

/** `{children}` in any text becomes the names, joined as each language does. */
function inNames<T>(text: T, { children, ages }: Pick<Home, 'children' | 'ages'>): T {
  const isOlder = ages !== null && ages.every((age) => age === 'toddler' || age === 'child');
  const nameIn = (locale: Locale) =>
    children.length
      ? new Intl.ListFormat(locale).format(children)
      : nobodyNamed[isOlder ? 'older' : 'small'][locale];
  const names = { en: nameIn('en'), es: nameIn('es') };
  const inText = (value: unknown, locale: Locale): unknown => {
    if (typeof value === 'string') return spelt(value, names[locale]);
    if (Array.isArray(value)) return value.map((one) => inText(one, locale));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [
        key,
        inText(one, key === 'en' || key === 'es' ? key : locale),
      ]),
    );
  };
  return inText(text, 'en') as T;
}

const atTheBeginning = /(^|[.!?…]\s+|[¿¡])$/u;

/** A sentence begins with a capital, whoever is named in it. */
const spelt = (text: string, names: string): string =>
  text.replaceAll('{children}', (_, offset: number) =>
    atTheBeginning.test(text.slice(0, offset)) ? names[0]?.toLocaleUpperCase() + names.slice(1) : names,
  );
