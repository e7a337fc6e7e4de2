import type { Said, Source } from '../language.ts';

const by = (tu: string, vos: string, usted: string): Said => ({ tu, vos, usted });
const camera = by('¿Qué viste u oíste, como lo vería una cámara?', '¿Qué viste u oíste, como lo vería una cámara?', '¿Qué vio u oyó, como lo vería una cámara?');

export const cards: Source['cards'] = {
  'hidden-you': { explanation: 'Detrás de «siento que» a veces viene una idea sobre la otra persona, y el sentimiento queda sin decir.', suggestion: '¿Qué sentimiento hay debajo? Puede bastar una palabra: tristeza, soledad, cansancio.' },
  blame: { explanation: 'Aquí toda la causa queda en la otra persona. Casi siempre, al oírlo, uno se defiende.', suggestion: camera },
  absolute: { explanation: 'Con «siempre» o «nunca» se busca la excepción, y lo importante se pierde.', suggestion: '¿Cuándo fue la última vez? Un momento se escucha mejor que todos.' },
  'mind-reading': { explanation: 'Esto dice lo que la otra persona piensa o quiere. Eso solo lo sabe ella.', suggestion: camera },
  label: { explanation: 'Esto dice cómo es la otra persona. Es más fácil cambiar lo que uno hace que lo que uno es.', suggestion: camera },
  'accusing-question': { explanation: 'Esta pregunta puede sonar a ataque, y así cuesta responderla.', suggestion: by('¿Qué te gustaría saber o pedir?', '¿Qué te gustaría saber o pedir?', '¿Qué le gustaría saber o pedir?') },
  demand: { explanation: 'Esto suena a orden, y a una orden es fácil resistirse, aunque sea justa.', suggestion: by('¿Qué te gustaría? Prueba a empezar con «¿Podrías…?».', '¿Qué te gustaría? Probá empezar con «¿Podrías…?».', '¿Qué le gustaría? Pruebe a empezar con «¿Podría…?».') },
  contempt: { explanation: 'Esto pincha. A menudo es lo único que se oye.', suggestion: '¿Qué duele, dicho sin más? Se puede empezar con «Me duele cuando…».' },
  threat: { explanation: 'Esto suena a «o si no». Bajo presión cuesta escuchar.', suggestion: by('¿Qué necesitas, y qué te preocupa si todo sigue igual?', '¿Qué necesitás, y qué te preocupa si todo sigue igual?', '¿Qué necesita, y qué le preocupa si todo sigue igual?') },
  'verdict-feeling': { explanation: 'Esta palabra guarda un sentimiento, y también dice qué hizo la otra persona.', suggestion: '¿Cómo es por dentro? Quizá tristeza, soledad o miedo a no contar.' },
  'no-request': { explanation: 'Todavía no se pide nada. Puede estar bien: a veces uno solo quiere que le escuchen.', suggestion: by('¿Hay algo pequeño que ayudaría? Puedes añadir «¿Podrías…?».', '¿Hay algo pequeño que ayudaría? Podés agregar «¿Podrías…?».', '¿Hay algo pequeño que ayudaría? Puede añadir «¿Podría…?».') },
  vague: { explanation: 'Quizá la otra persona no sepa de qué momento se habla.', suggestion: '¿Cuándo pasó por última vez? Como lo vería una cámara.' },
};
