import { useTranslate } from 'react-admin';
import type { Got } from '../../data/client.ts';
import { inWords, useLanguage } from '../../ui/words.ts';

export type Picture = Got<'measures'>['pictures'][number];
export type Line = Picture['lines'][number];
export type Point = Line['points'][number];
export type Form = Got<'instruments'>['instruments'][number];
/** A form of the practice's own that came with points. */
export type OwnForm = Got<'instruments'>['forms'][number];

/** The words of this room. */
export function useSay() {
  const translate = useTranslate();
  return (key: string, options?: object) => translate(`resources.measures.${key}`, options);
}

/** What a picture is called: an instrument by its full name, a question by its own words. */
export function useTitle() {
  const say = useSay();
  const language = useLanguage();
  return ({ id, kind, title }: Pick<Picture, 'id' | 'kind' | 'title'>) =>
    kind === 'instrument' ? say(`names.${id}`) : inWords(title, language);
}

/** A total as it is read: a number, or the answer itself where it is one in words. */
export function useTotal({ choices }: Pick<Picture, 'choices'>) {
  const language = useLanguage();
  return (total: number | null): string => {
    const words = total === null ? undefined : choices?.[total - 1];
    return words ? inWords(words, language) : String(total ?? '–');
  };
}

/** "+3", "−4": change is always signed. */
export const signed = (raw: number): string => (raw > 0 ? `+${raw}` : raw < 0 ? `−${-raw}` : '0');
