import type { Said, Source } from '../language.ts';

const by = (tu: string, vos: string, usted: string): Said => ({ tu, vos, usted });
const camera = by(
  '¿Qué viste u oíste, tal como lo habría grabado una cámara?',
  '¿Qué viste u oíste, tal como lo habría grabado una cámara?',
  '¿Qué vio u oyó, tal como lo habría grabado una cámara?',
);

export const cards: Source['cards'] = {
  'hidden-you': {
    explain:
      'Detrás de «siento que» a veces viene una idea sobre la otra persona, y el sentimiento queda sin decir.',
    suggest: '¿Qué sentimiento hay debajo? Puede bastar una palabra: tristeza, soledad, cansancio.',
  },
  blame: {
    explain: 'Aquí toda la causa queda en la otra persona. Al oír algo así, casi todo el mundo se defiende.',
    suggest: by(
      '¿Qué pasó, tal como lo habría grabado una cámara? ¿Y cómo fue para ti?',
      '¿Qué pasó, tal como lo habría grabado una cámara? ¿Y cómo fue para vos?',
      '¿Qué pasó, tal como lo habría grabado una cámara? ¿Y cómo fue para usted?',
    ),
  },
  absolute: {
    explain: 'Siempre, nunca, todo, nada: quien lo oye busca la excepción, y lo importante se pierde.',
    suggest: '¿Cuándo fue la última vez? Un momento se escucha mejor que todos juntos.',
  },
  'mind-reading': {
    explain: 'Esto dice lo que la otra persona piensa o quiere. Eso solo lo sabe ella.',
    suggest: by(
      '¿Qué viste u oíste? Puedes contar lo que imaginas y preguntar si es así.',
      '¿Qué viste u oíste? Podés contar lo que imaginás y preguntar si es así.',
      '¿Qué vio u oyó? Puede contar lo que imagina y preguntar si es así.',
    ),
  },
  label: {
    explain: 'Esto dice cómo es la otra persona. Es más fácil cambiar lo que uno hace que lo que uno es.',
    suggest: camera,
  },
  'accusing-question': {
    explain: 'Esta pregunta puede sonar a ataque, y entonces no hay respuesta buena.',
    suggest: by(
      '¿Qué te gustaría saber o pedir? También se puede decir sin pregunta.',
      '¿Qué te gustaría saber o pedir? También se puede decir sin pregunta.',
      '¿Qué le gustaría saber o pedir? También se puede decir sin pregunta.',
    ),
  },
  demand: {
    explain: 'Esto suena a orden, y a las órdenes es fácil resistirse, aunque sean justas.',
    suggest: by(
      '¿Qué te gustaría? Puedes empezar con «¿Podrías…?».',
      '¿Qué te gustaría? Podés empezar con «¿Podrías…?».',
      '¿Qué le gustaría? Puede empezar con «¿Podría…?».',
    ),
    asked:
      'La pregunta ya está empezada. Basta con seguir con lo que se pide, como «hacer la cena del jueves».',
  },
  contempt: {
    explain: 'Esto pincha. Y muchas veces el pinchazo es lo único que se oye.',
    suggest: '¿Qué duele, dicho sin más? Se puede empezar con «Me duele cuando…».',
  },
  threat: {
    explain: 'Esto suena a «o si no…». Bajo presión cuesta escuchar.',
    suggest: by(
      '¿Qué necesitas, y qué te preocupa si todo sigue igual?',
      '¿Qué necesitás, y qué te preocupa si todo sigue igual?',
      '¿Qué necesita, y qué le preocupa si todo sigue igual?',
    ),
  },
  'verdict-feeling': {
    explain: 'Esta palabra guarda un sentimiento, y además dice qué hizo la otra persona.',
    suggest: '¿Cómo es por dentro? Quizá tristeza, soledad, o como si uno contara poco.',
  },
  'no-request': {
    explain: 'Todavía no se pide nada. Puede estar bien: a veces uno solo quiere que le escuchen.',
    suggest: by(
      '¿Hay algo pequeño que ayudaría? Puedes añadir «¿Podrías…?».',
      '¿Hay algo chiquito que ayudaría? Podés agregar «¿Podrías…?».',
      '¿Hay algo pequeño que ayudaría? Puede añadir «¿Podría…?».',
    ),
  },
  vague: {
    explain: 'Quizá la otra persona no sepa de qué momento se habla.',
    suggest: by(
      '¿Cuándo pasó por última vez? Cuéntalo como lo habría grabado una cámara.',
      '¿Cuándo pasó por última vez? Contalo como lo habría grabado una cámara.',
      '¿Cuándo pasó por última vez? Cuéntelo como lo habría grabado una cámara.',
    ),
  },
};
