import type { Locale } from '@usward/exercises';

/**
 * Words that may hurt where a child was lost or is longed for. They stand only in what is marked `child`, and go where a
 * couple wants no baby words. A mother-in-law, and a sitter for nobody, are somebody else's business.
 */
const words: Record<Locale, RegExp> = {
  en: /\b(bab(y|ies)('s|’s)?|child(ren|hood)?|kids?|infants?|newborns?|toddlers?|twins|sons?|daughters?|births?|born|pregnan\w*|expecting|napp(y|ies)|diapers?|breast\w*|nursing|nurser(y|ies)|pump(ed|ing)|bottles?(?! of)|feeds|prams?|strollers?|cots?|cribs?|pacifiers?|parents?|parenthood|parenting|mothers?(?!-in-law)|fathers?(?!-in-law)|mums?|moms?|dads?|mama|papa|grandparents?|midwi(fe|ves)|burp\w*|daycare|babysit\w*|sitters?|schools?)\b/iu,
  es: /(?<!\p{L})(bebés?|niñ[oa]s?|hij[oa]s?|peques?|cr[ií][oa]s?|criaturas?|crianza|infan\p{L}+|reci[ée]n nacid\p{L}+|mellizos?|gemelos?|nacer|nacid[oa]s?|nacimiento|partos?|embaraz\p{L}+|pañal\p{L}*|biber\p{L}+|mamaderas?|teteros?|lactancia|amamant\p{L}+|al pecho|cunas?|cochecito|carriola|chupetes?|papás?|mamás?|madres?|padres?|maternidad|paternidad|abuel[oa]s?|parteras?|matronas?|guarder\p{L}+|niñeras?|escuelas?|colegios?)(?!\p{L})/iu,
};

/** The first word about a child in a text, or undefined. */
export const babyWordIn = (text: string, locale: Locale): string | undefined =>
  (text.includes('{children}') ? '{children}' : undefined) ?? words[locale].exec(text)?.[0];
