import type { Exercise } from '@usward/exercises';
import { useLanguage } from '../../ui/words.ts';
import { useAuthor } from './AuthorContext.ts';
import type { Path } from './document/moves.ts';
import { useStepName } from './stepName.ts';
import { labelOf } from './words/fields.ts';
import { useAuthorWords } from './words/useAuthorWords.ts';

const languages = ['en', 'es', 'tu', 'vos', 'usted'];

/** Where something stands, as its author knows it: the version, the step, the place in its form. */
export function usePlaceText(): (path: Path) => string {
  const { document } = useAuthor();
  const language = useLanguage();
  const words = useAuthorWords();
  const nameOf = useStepName();
  return (path) => {
    const { variants } = document as Partial<Exercise>;
    const names = (below: Path, of: string) =>
      below
        .filter((key) => typeof key === 'number' || !languages.includes(key) || below.includes('alsoCalled'))
        .map((key) => (typeof key === 'number' ? String(key + 1) : (labelOf(language, of, key) ?? key)));
    const [first, second, third, fourth, ...rest] = path;
    if (first === 'weeks' && typeof second === 'number')
      return [words.weeks.week(second + 1), ...names(path.slice(2), 'program')].join(' · ');
    if (first === 'fields') {
      const steps = Object.values(variants ?? {}).flatMap((variant) => variant?.steps ?? []);
      const step = steps.find(({ id }) => id === second);
      return [words.parts.readers, step ? nameOf(step) : String(second)].join(' · ');
    }
    if (first !== 'variants' || (second !== 'couple' && second !== 'solo'))
      return names(path, 'about').join(' · ') || words.change.whole;
    const step = typeof fourth === 'number' ? variants?.[second]?.steps[fourth] : undefined;
    if (!step)
      return [words.parts[second], ...(third === 'steps' ? [] : [placeWord(third, words)])].join(' · ');
    return [words.parts[second], `${Number(fourth) + 1} · ${nameOf(step)}`, ...names(rest, step.kind)].join(
      ' · ',
    );
  };
}

const placeWord = (name: string | number | undefined, words: ReturnType<typeof useAuthorWords>) =>
  name === 'opening' ? words.readers.opening : words.parts.small;
