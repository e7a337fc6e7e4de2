import type { Exercise, Variant } from './exercise.ts';
import type { Step } from './kinds/index.ts';
import type { Age, Card } from './kinds/kind.ts';
import type { Locale } from './words.ts';

/** The home an exercise is played in. */
export type Home = {
  /** Either partner or the clinician asked for it, at once for both. */
  avoidsBabyWords: boolean;
  /** Names as the couple gave them; none where they gave none. */
  children: readonly string[];
  /** The ages there are; null where nobody said, and then every card may come. */
  ages: readonly Age[] | null;
};

/** The exercise as it is played there: cards of other ages are left out, and the children go by their names. */
export function forHome(exercise: Exercise, home: Home): Exercise {
  if (home.avoidsBabyWords) return withoutBabyWords(exercise);
  const fitting = kept(
    exercise,
    ({ ages }) => !ages || !home.ages || ages.some((age) => home.ages?.includes(age)),
  );
  return named(fitting, home.children);
}

/** Every step, card, option and sentence that speaks of the child is left out. */
export const withoutBabyWords = (exercise: Exercise): Exercise => kept(exercise, ({ child }) => !child);

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
  const steps = variant.steps.filter(isKept).map((step) => lighter(step, isKept));
  const isThere = (id: string) => steps.some((step) => step.id === id);
  const { turns } = variant;
  return {
    ...variant,
    steps,
    small: variant.small.filter(isThere),
    ...(turns ? { turns: turns.map((turn) => turn.filter(isThere)) } : {}),
  };
}

/** The step without the cards, options and sentences that are not kept. */
function lighter(step: Step, isKept: (item: Marked) => boolean): Step {
  if (step.kind === 'choice') return { ...step, options: step.options.filter(isKept) };
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

const nobodyNamed: Record<Locale, string> = { en: 'the baby', es: 'el bebé' };

/** `{children}` in any text becomes the names, joined as each language does. */
function named(exercise: Exercise, children: readonly string[]): Exercise {
  const nameIn = (locale: Locale) =>
    children.length ? new Intl.ListFormat(locale).format(children) : nobodyNamed[locale];
  const names = { en: nameIn('en'), es: nameIn('es') };
  const inText = (value: unknown, locale: Locale): unknown => {
    if (typeof value === 'string') return value.replaceAll('{children}', () => names[locale]);
    if (Array.isArray(value)) return value.map((one) => inText(one, locale));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [
        key,
        inText(one, key === 'en' || key === 'es' ? key : locale),
      ]),
    );
  };
  return inText(exercise, 'en') as Exercise;
}
