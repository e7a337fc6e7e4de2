import { diary, picked, toAll, together, toNobody, toTherapist, weeklyPulse } from '../diary.ts';
import type { Story } from '../story.ts';

const sofia = diary('sofia');
const nicolas = diary('nicolas');

/** Nine months after Benja. She writes every week; he seldom does, and asked for paper. */
export const sofiaAndNicolas: Story = {
  clinician: 'ana',
  timeZone: 'America/New_York',
  closingHour: '22:00',
  bornMonthsAgo: 9,
  children: ['Benja'],
  dayShift: 1,
  hour: '12:00',
  visits: [1, 3, 5, 7, 9],
  partners: [
    {
      name: 'Sofía', signInName: 'sofia', locale: 'es', address: 'vos', isOwnPhone: true,
      contact: { how: 'any', when: 'Después de las 20', mayLeaveMessage: true, whoElseReads: 'Nadie' },
    },
    {
      name: 'Nicolás', signInName: 'nicolas', locale: 'es', address: 'vos', isOwnPhone: false,
      contact: { how: 'appointment', when: 'Mejor en la sesión', mayLeaveMessage: false, whoElseReads: 'El teléfono es del taller; lo agarra cualquiera' },
    },
  ], // prettier-ignore
  gifts: [
    weeklyPulse('Para ver cómo se mueven las semanas.'),
    { week: 1, key: 'say-it', for: 'both', openedIn: 3, plan: { why: 'Una frase, sin arreglar nada.', when: 'Cuando Benja se duerme', obstacle: 'El teléfono' } },
    { week: 3, key: 'i-statement', for: 'both', plan: { why: 'Los domingos terminan en pelea.', when: 'El jueves', obstacle: 'Que suene a reproche' } },
    { week: 3, key: 'repair', for: 'both', openedIn: 5, plan: { why: 'El domingo del asado. Cada cual su parte, en frío.', when: 'Cuando puedan', obstacle: 'Volver a tener razón' } },
    { week: 3, key: 'pause', for: 'both', until: { week: 12, day: 0 }, plan: { why: 'Irse con hora de vuelta no es irse.', when: 'Cuando haga falta' } },
    { week: 3, key: 'softer', for: 'sofia', plan: { why: 'La misma frase, con menos filo.', atHome: true } },
    { week: 5, key: 'thinking-of-you', for: 'both', until: { week: 11, day: 0 }, plan: { why: 'Una línea a mitad del día. Puede ser una canción.', when: 'En el almuerzo' } },
    { week: 5, key: 'say-it', for: 'both', weekly: { weeks: 4, day: 3 }, plan: { why: 'Más corto, para los dos.', atHome: true } },
    { week: 5, key: 'i-statement', for: 'sofia', plan: { why: 'Para vos, sin que tenga que abrirse.' } },
    { week: 7, key: 'kind-act', for: 'both', until: { week: 10, day: 5 }, plan: { why: 'Hacer, sin anunciar.', atHome: true } },
    { week: 7, key: 'i-statement', for: 'both', plan: { why: 'Volver a intentarlo, con menos.', when: 'El sábado a la mañana' } },
  ], // prettier-ignore
  wrote: [
    sofia.says([1, 2, '22:30'], 'V2', { ready: 'team' }),
    sofia.pulse([1, 4, '23:05'], 'further', 'little'),
    nicolas.pulse([1, 6, '13:10'], 'same', 'little'),
    sofia.pulse([2, 4, '22:48'], 'alone', 'none'),

    sofia.feels([3, 3, '22:20'], 'V2', ['frustrated', 'el domingo me preguntás qué hay que hacer'],
      'Siento frustración cuando el domingo me preguntás qué hay que hacer, porque tener que pensarlo yo ya es la mitad del trabajo. ¿Podrías elegir tres cosas y hacerlas sin contarme?'),
    sofia.pulse([3, 4, '22:41'], 'further', 'little'),
    nicolas.feels([3, 6, '13:25'], 'V1', ['very-alone', 'vuelvo y los dos ya están dormidos'],
      'Siento mucha soledad cuando vuelvo y los dos ya están dormidos. No se lo digo porque ella tiene bastante.', { ending: 'small' }),
    sofia.answers('softer', [3, 4, '22:30'], { harsh: toNobody({ own: 'Siempre tengo que acordarme yo de todo.' }), ask: toNobody('que elijas una cosa y sea tuya') }),
    sofia.answers('repair', [3, 5, '22:45'], {
      felt: toAll(picked('very-alone', 'angry')),
      'my-part': toAll('Lo dije delante de tu hermano. Eso no estuvo bien.'),
      'next-time': toAll('Quiero decírtelo en el auto, antes de que me llegue a la garganta.'),
      helped: toAll(picked('time', 'food-sleep')),
    }),
    nicolas.answers('repair', [4, 4, '13:20'], {
      felt: toAll(picked('overwhelmed')),
      'my-part': toAll('Me fui a lavar la parrilla dos horas. Estaba limpia.'),
      'next-time': toAll('Quedarme, aunque sea callado.'),
      helped: toAll(picked('space', 'touch')),
    }, { ending: 'small' }),
    sofia.pulse([4, 5, '23:12'], 'mostly-apart', 'one'),

    sofia.says([5, 3, '22:15'], 'V2', { own: 'Extraño cuando me mandabas canciones.' }),
    sofia.feels([5, 4, '22:50'], 'V1', ['sad-plain', 'pregunto cómo estás y decís «bien»'],
      'Siento tristeza cuando te pregunto cómo estás y decís «bien», porque me quedo del otro lado de la puerta.'),
    sofia.pulse([5, 4, '22:58'], 'same', 'little'),
    nicolas.pulse([5, 5, '13:02'], 'further', 'nothing'),
    sofia.says([6, 3, '22:22'], 'V2', { ready: 'find-out' }),
    sofia.pulse([6, 4, '22:36'], 'mostly-apart', 'one'),

    nicolas.sends('thinking-of-you', [7, 3, '12:40'], 'message', { own: 'Pasaron nuestra canción en la radio del taller. La dejé entera y nadie se animó a decir nada.' }),
    nicolas.says([7, 3, '22:10'], 'V2', { own: 'Te mandé una canción. Escuchala cuando puedas.' }, together),
    sofia.says([7, 3, '22:40'], 'V2', { ready: 'i-miss-us' }),
    sofia.feels([7, 4, '22:25'], 'V2', ['thankful', 'el sábado te levantaste vos y cerraste la puerta despacio'],
      'Siento gratitud cuando el sábado te levantás vos y cerrás la puerta despacio, porque dormí hasta las nueve y volví a ser gente. ¿Podrías hacerlo otra vez este sábado?'),
    sofia.pulse([7, 4, '22:33'], 'closer', 'some'),
    sofia.sends('kind-act', [8, 2, '22:12'], 'noticed', { own: 'Alguien dejó la pava llena y mi taza al lado. Sé que no fue Benja.' }),
    sofia.sends('thinking-of-you', [8, 3, '15:32'], 'message', { ready: 'the-song' }),
    sofia.begins('support', [8, 4, '22:38'], { what: toTherapist(picked('topic')), words: toTherapist('¿Podemos hablar de la plata sin que parezca que hablo de él?') }),
    sofia.pulse([8, 4, '22:47'], 'half', 'few'),
  ], // prettier-ignore
  passed: [
    {
      does: 'pauses',
      who: 'nicolas',
      week: 8,
      day: 1,
      at: '21:05',
      minutes: 60,
      then: { nicolas: 'go-on', sofia: 'later' },
    },
  ],
  turns: [
    { week: 2, day: 2, at: '13:15', does: 'not-for-me', who: 'nicolas', asksForPaper: true },
    {
      week: 3,
      does: 'acknowledge',
      note: 'Hablado en la sesión: le doy las preguntas en papel. Escribe cuando puede.',
    },
    { week: 7, does: 'ask-again' },
  ],
};
