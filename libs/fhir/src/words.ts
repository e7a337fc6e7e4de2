import type { Locale, Words } from '@usward/exercises';
import { extensionOf, urls, type Beside, type Extension } from './questionnaire.ts';

// A text in both languages is a FHIR string with the translation extension. Of the Spanish forms of address `tu` is
// plain `es`; the others are private subtags of it.

const forms = { tu: 'es', vos: 'es-x-vos', usted: 'es-x-usted' } as const;
type Tag = 'en' | (typeof forms)[keyof typeof forms];

const tagged = ({ en, es }: Words): [Tag, string][] => [
  ['en', en],
  ...(typeof es === 'string'
    ? [['es', es] as [Tag, string]]
    : Object.entries(forms).map(([form, tag]): [Tag, string] => [tag, es[form as keyof typeof forms]])),
];

/** `text` and `_text`, or whatever the element is called. */
export function translated<Name extends string>(name: Name, words: Words, locale: Locale) {
  const all = tagged(words);
  const extension = all
    .filter(([tag]) => tag !== locale)
    .map(([lang, content]) => ({
      url: urls.translation,
      extension: [
        { url: 'lang', valueCode: lang },
        { url: 'content', valueString: content },
      ],
    }));
  return { [name]: all.find(([tag]) => tag === locale)?.[1], [`_${name}`]: { extension } } as {
    [key in Name]: string;
  } & { [key in `_${Name}`]: { extension: Extension[] } };
}

export type Reader = {
  /** The language the form is written in; `other` where it is neither of ours. */
  language: Locale | 'other';
  /** Told of every text that stands in one language only. */
  onlyOne: () => void;
};

/** The text and its translations; where one is missing, the text as it is stands in both languages. */
export function wordsIn(text: string, beside: Beside, { language, onlyOne }: Reader): Words {
  const told = (tag: string) =>
    beside?.extension
      ?.filter(({ url }) => url === urls.translation)
      .find(({ extension }) => isOf(extensionOf(extension, 'lang')?.valueCode ?? '', tag));
  const content = (tag: string): string | undefined => {
    const extension = told(tag)?.extension;
    const found = extensionOf(extension, 'content');
    return (found?.valueString ?? found?.valueMarkdown)?.trim() || undefined;
  };
  const own = text.trim();
  const [en, es] = (['en', 'es'] as const).map((tag) => (language === tag ? own : content(tag)));
  const vos = content(forms.vos);
  const usted = content(forms.usted);
  if (!en || !es) onlyOne();
  const spanish = es ?? own;
  return { en: en ?? own, es: vos && usted ? { tu: spanish, vos, usted } : spanish };
}

/** `es-ES` will do for `es`; a form of address only for itself. */
const isOf = (lang: string, tag: string): boolean =>
  lang === tag || (!tag.includes('-x-') && lang.startsWith(`${tag}-`) && !lang.includes('-x-'));

export const languageOf = (language = 'en'): Reader['language'] =>
  isOf(language, 'en') ? 'en' : isOf(language, 'es') ? 'es' : 'other';
