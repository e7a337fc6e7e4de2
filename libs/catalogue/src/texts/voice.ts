import type { Address, Locale } from '@usward/exercises';

/** Cheering, counting and guilt, and words that speak to one parent only. */
export const neverSaid =
  /[!¡]|journey|great job|well done|streak|you missed|\bmama\b|\bmamá\b|\bmom\b|felicidades|racha/iu;

/** Words of another form of address than the one a sentence is written in. */
export const otherAddress: Record<Address, RegExp> = {
  tu: /\b(vos|usted|su terapeuta|podés|querés|sos|tenés|sentís|pensás|sabés|venís|debés|hacés|decís)\b/iu,
  vos: /\b(ti|contigo|usted|puedes|quieres|eres|su terapeuta|tienes|sientes|piensas|sabes|vienes|debes|haces|dices)\b/iu,
  usted:
    /\b(ti|contigo|vos|puedes|podés|quieres|querés|tu|tus|eres|sos|tienes|tenés|sientes|sentís|piensas|pensás|sabes|sabés|vienes|venís|debes|debés|haces|hacés|dices|decís)\b/iu,
};

/**
 * Endings that may give a reader a gender they do not have: a person judges. "Una espalda cansada" is about a back;
 * "estás cansado" is not.
 */
const gendered =
  /(?<!\p{L})(?:(?:(?:cansad|agotad|junt|preocupad|enojad|enfadad|ocupad|content|segur|dormid|despiert|perdid|atrapad|abrumad|agobiad|rendid|relajad|enamorad|casad|divorciad|obligad|invitad|bienvenid|acompañad|separad|distraíd|nervios|callad|atent|herid|querid|amad|escuchad|cuidad|apoyad|valorad|espos|novi|compañer|amig|desconocid|psicólog|médic|nosotr|vosotr)(?:[oa]s?))|ambos|ambas|sola|(?<!a )solas|marido|mujer|(?:estar?|estás?|estoy|sentir\p{L}*|sient\p{L}+|me|te|se|quedar\p{L}*) solo)(?!\p{L})/giu;

/** Every such word of a Spanish text. */
export const genderedIn = (text: string, locale: Locale): string[] =>
  locale === 'es' ? [...text.matchAll(gendered)].map(([word]) => word) : [];
