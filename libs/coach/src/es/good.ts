import type { Good } from '../language.ts';

export const good: Record<Good, string[]> = {
  feeling: ['(?:me (?:siento|senti|sentia|puse|pongo|quede|da|dio|dan)|siento|senti|estoy|estaba|estuve|tengo|ando) (?:<adv> |mucha |mucho |algo |como |que )*(?:<emotion>)(?: y (?:<adv> )*(?:<emotion>))?', '(?:me (?:duele|dolio|preocupa|entristece|alegra|pesa|emociona|conmueve)|te extrano|te echo de menos|echo de menos|extrano|me haces falta)'],
  observation: ['(?:cuando|despues de que|cada vez que|desde que|mientras|el dia que) (?:[^ ,.?]+ ){1,8}?[^ ,.?]+(?= (?:,|\\.|!|\\?|me (?:siento|senti)|porque|y))', 'ayer|anoche|esta (?:manana|tarde|semana)|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|a las [^ ]+'],
  effect: ['(?:porque|asi que|y entonces) (?:[^ ,.?]+ ?){2,9}(?<! )', '(?:yo )?necesito (?:[^ ,.?]+ ?){1,6}(?<! )'],
  request: ['(?:podrias|podria usted|podriamos|puedes|podemos|querrias|quisieras|te gustaria|le gustaria|te importaria|le importaria|estarias|me gustaria|te parece|le parece|me ayudarias|que te parece|por favor|te pido|le pido|quisiera|ojala|y si|que tal si|te animas|nos) (?:[^ ,.?]+ ?){1,10}(?<! )'],
};

export const weighs = ['(?:me (?:siento|senti|sentia)|siento|estoy|tengo) (?:<adv> |mucha |mucho )*(?:triste|sol[oa]|cansad[oa]|agotad[oa]|enojad[oa]|enfadad[oa]|frustrad[oa]|preocupad[oa]|mal|dolid[oa]|rabia|tristeza|miedo|lejos|decepcionad[oa])', 'me (?:duele|molesta|entristece|preocupa|cuesta)', 'siento que'];

export const light = ['gracias|agradezco|me (?:encanta|gusta|alegra)|orgullos[oa]|feliz|te quiero', '\\?'];

export const verdicts = {
  before: '(?:siento|senti|sentia|sentir|estoy|soy|sentido|sentirme)(?: (?:muy|tan|un poco|bastante|totalmente|siempre|a veces|[a-z]+ y|poco|como)){0,3}',
  words: 'abandonado|atacado|traicionado|culpado|criticado|engañado|excluido|humillado|ignorado|insultado|interrumpido|juzgado|manipulado|incomprendido|rechazado|reemplazado|ridiculizado|utilizado|usado|menospreciado|despreciado|desvalorizado|poco valorado|invalidado|descuidado|desatendido|presionado|acorralado|provocado|castigado|desplazado|olvidado|ninguneado'.split('|'),
  ending: [/o$/, '[oa]s?'] as [RegExp, string],
};
