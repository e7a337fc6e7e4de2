import type { Good } from '../kinds.ts';
import type { Source } from '../language.ts';

const feeling =
  '(me (siento|senti|sentia|puse|pongo|quede|quedo|da|dio|dan|daba|he sentido|pone|puso|ponia)|siento|senti|sentia|estoy|estaba|estuve|tengo|tenia|ando) ({adv}|mucha|mucho|algo|que)* ({emotion}) (y ({adv})* ({emotion}))?';

export const good: Record<Good, readonly string[]> = {
  feeling: [
    feeling,
    '(me|nos) (duele|dolio|preocupa|preocupo|preocupe|entristece|entristecio|alegra|alegro|alegre|pesa|emociona|emociono|conmueve|angustia|asusta|molesta|molesto|frustra|agobia|encanta|encanto|asuste|enoje|enfade|angustie|desanime)',
    '(te|los|la|lo)? (extrano|echo (mucho)? de menos|echo en falta)',
    'me haces (mucha)? falta',
    'necesito un respiro',
  ],
  observation: [
    '(cuando|despues de que|cada vez que|desde que|mientras|el dia que) ({tu}|{clit}|no)* ~ (!(me|nos|yo|siento|estoy|porque|pero|cuando|si) ~)* (!(me|nos|yo|siento|estoy|porque|pero|cuando|si) ~)*',
    '(ayer|anoche|esta (manana|tarde|semana|noche)|el (otro dia|lunes|martes|miercoles|jueves|viernes|sabado|domingo)|a las ~)',
  ],
  effect: ['(porque|asi que) ~ ~ ~* ~* ~*', '(yo)? (necesito|necesitaba) !(que) ~ ~* ~* ~*'],
  request: [
    '(podrias|podria usted|podriamos|podria) ~ ...7 $',
    '(podes|puedes|podemos|querrias|quisieras|te gustaria|le gustaria|te importaria|le importaria|estarias (dispuest[oa] a)?|me gustaria|te parece|le parece|me ayudarias|me ayudas a|que te parece|te pido|le pido|quisiera|te animas a|te animarias|que tal si|me encantaria|me ayudaria|me vendria bien|te puedo pedir|necesito que) ...8 $',
    '(y si) (nos|lo|hablamos|probamos|vamos|hacemos|cenamos|dejamos) ~*',
    'por favor',
    '(me) (escribes|avisas|mandas|cuentas|abrazas|acompanas|ayudas|preguntarias|avisarias|dejarias|harias|darias) ...8 $',
    '({clit})* (~arias|~erias|~irias) ...8 $',
  ],
};

/** A feeling that weighs: it calls for a request and for something one can see. */
export const heavy: readonly string[] = [
  '(me (siento|senti|sentia|puse|pongo|quede)|siento|estoy|estaba|tengo) ({adv}|mucha|mucho)* (triste|sol[oa]|cansad[oa]|agotad[oa]|enojad[oa]|enfadad[oa]|frustrad[oa]|preocupad[oa]|mal|dolid[oa]|herid[oa]|rabia|tristeza|miedo|lejos|decepcionad[oa]|molest[oa]|angustiad[oa]|agobiad[oa])',
  'me (duele|dolio|molesta|molesto|entristece|cuesta)',
  'siento que',
];

/** Praise, thanks, excuses, questions: nothing is missing from them. */
export const light: readonly string[] = [
  '(gracias|agradezco|agradecid[oa]|me (encanta|gusta|alegra)|orgullos[oa]|feliz|felicidades|te (quiero|amo)|perdon|perdona|lo siento|disculpa)',
  'ASK',
];

export const verdicts: Source['verdicts'] = {
  after: [
    '(siento|senti|sentia|sentir|sentido|sentirme|sentirnos|estoy|estaba|quede|sintiendo) ',
    '(siento|senti|sentia|sentir|sentido|sentirme|estoy|estaba|quede|sintiendo) ({adv}|muy|tan|un poco|bastante|totalmente|algo|poco)',
    '(siento|senti|sentia|sentido) ~ (y|o|COMMA)',
  ],
  words:
    `abandonado atacado traicionado culpado criticado engañado excluido humillado ignorado insultado interrumpido juzgado
    manipulado incomprendido rechazado reemplazado ridiculizado utilizado usado menospreciado despreciado desvalorizado
    invalidado descuidado desatendido presionado acorralado provocado castigado desplazado olvidado ninguneado apartado`.split(
      /\s+/,
    ),
  pattern: (word) => word.replace(/[oa]s?$/, '[oa]'),
};
