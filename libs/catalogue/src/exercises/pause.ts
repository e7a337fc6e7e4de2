import type { Exercise } from '@usward/exercises';
import { soothing } from '../decks/soothing.ts';
import { both } from '../words.ts';

export const pause: Exercise = {
  key: 'pause',
  version: 1,
  title: both('A pause, and back', 'Una pausa, y volver'),
  purpose: both(
    'To stop before it gets worse, with a time to come back.',
    'Para parar antes de que empeore, con una hora para volver.',
  ),
  alsoCalled: {
    en: [
      'time out',
      'break',
      'stop',
      'pause',
      'fight',
      'flooded',
      'too angry',
      'calm down',
      'cool down',
      'walk away',
      'shouting',
      'heated',
      'overwhelmed',
      'heart racing',
      'before it gets worse',
      'come back later',
    ],
    es: [
      'pausa',
      'tiempo fuera',
      'parar',
      'descanso',
      'pelea',
      'calmarse',
      'calma',
      'mucha rabia',
      'gritos',
      'explotar',
      'desborde',
      'se calienta',
      'me voy',
      'respirar',
      'antes de que empeore',
      'volver luego',
    ],
  },
  minutes: { small: 1, full: 25 },
  variants: {
    couple: {
      steps: [
        {
          id: 'begin',
          kind: 'read',
          text: both(
            'When the heart races, nobody hears anything. Either of you may stop, and nobody has to say why.',
            'Cuando el corazón va muy rápido, nadie oye nada. Cualquiera de los dos puede parar, sin decir por qué.',
          ),
          more: both(
            'A pause is not leaving: it has a time to come back. Your therapist sees that there was one, never whose it was. This is for heat. If you are afraid, it is not the tool: Help is on every screen.',
            {
              tu: 'Una pausa no es irse: tiene hora de vuelta. Tu terapeuta ve que hubo una, nunca de quién fue. Es para el enojo. Si lo que sientes es miedo, esto no sirve: en cada pantalla hay Ayuda.',
              vos: 'Una pausa no es irse: tiene hora de vuelta. Tu terapeuta ve que hubo una, nunca de quién fue. Es para el enojo. Si lo que sentís es miedo, esto no sirve: en cada pantalla hay Ayuda.',
              usted:
                'Una pausa no es irse: tiene hora de vuelta. Su terapeuta ve que hubo una, nunca de quién fue. Es para el enojo. Si lo que siente es miedo, esto no sirve: en cada pantalla hay Ayuda.',
            },
          ),
        },
        {
          id: 'pause',
          kind: 'pause',
          prompt: both('Stop here, and come back at…', 'Parar aquí, y volver a las…'),
          hint: both(
            'At least twenty minutes, less than a day. Then each of you says alone how to go on.',
            'Mínimo veinte minutos, menos de un día. Luego cada quien dice a solas cómo seguir.',
          ),
          soothing: soothing.map(({ words }) => words),
        },
        {
          id: 'meanwhile',
          kind: 'card',
          prompt: both('Meanwhile', 'Mientras tanto'),
          cards: soothing,
        },
        {
          id: 'coming-back',
          kind: 'receive',
          text: both(
            'For coming back: start small. If it is not the hour for talking, sitting near is enough.',
            'Para volver: empezar por poco. Si no es hora de hablar, basta con sentarse cerca.',
          ),
          moves: [
            both('“I am back.”', '«Ya volví.»'),
            both('“Can we begin again, slower?”', '«¿Empezamos otra vez, más despacio?»'),
            both('“What did you want me to hear?”', {
              tu: '«¿Qué querías que yo oyera?»',
              vos: '«¿Qué querías que yo oyera?»',
              usted: '«¿Qué quería que yo oyera?»',
            }),
            both('“Not tonight. Tomorrow, with coffee?”', '«Hoy no. ¿Mañana, con un café?»'),
            both('“I am sorry about the tone.”', '«Perdón por el tono.»'),
          ],
        },
      ],
      small: ['pause'],
      opening: 'never',
    },
    solo: {
      steps: [
        {
          id: 'begin',
          kind: 'read',
          text: both('Something is hot. First come down. What to do about it comes after.', {
            tu: 'Algo quema por dentro. Primero baja. Qué hacer con eso viene después.',
            vos: 'Algo quema por dentro. Primero bajá. Qué hacer con eso viene después.',
            usted: 'Algo quema por dentro. Primero baje. Qué hacer con eso viene después.',
          }),
          more: both('This is for heat. If you are afraid, it is not the tool: Help is on every screen.', {
            tu: 'Es para el enojo. Si lo que sientes es miedo, esto no sirve: en cada pantalla hay Ayuda.',
            vos: 'Es para el enojo. Si lo que sentís es miedo, esto no sirve: en cada pantalla hay Ayuda.',
            usted: 'Es para el enojo. Si lo que siente es miedo, esto no sirve: en cada pantalla hay Ayuda.',
          }),
        },
        {
          id: 'let-it-out',
          kind: 'let-go',
          prompt: both('What is going round in your head?', {
            tu: '¿Qué te da vueltas en la cabeza?',
            vos: '¿Qué te da vueltas en la cabeza?',
            usted: '¿Qué le da vueltas en la cabeza?',
          }),
          hint: both('Put it here. It is kept nowhere.', {
            tu: 'Déjalo aquí. No se guarda en ninguna parte.',
            vos: 'Dejalo acá. No se guarda en ninguna parte.',
            usted: 'Déjelo aquí. No se guarda en ninguna parte.',
          }),
          gone: both('It is gone. You may put it down too.', {
            tu: 'Ya no está. Tú también puedes soltarlo.',
            vos: 'Ya no está. Vos también podés soltarlo.',
            usted: 'Ya no está. Usted también puede soltarlo.',
          }),
        },
        {
          id: 'soothing',
          kind: 'pick',
          prompt: both('One thing for the body', 'Una cosa para el cuerpo'),
          hint: both('Turn them over until one fits.', 'Se pasan hasta que una encaje.'),
          cards: soothing,
          own: 120,
        },
        {
          id: 'come-down',
          kind: 'timer',
          prompt: both('Twenty minutes, away from it', 'Veinte minutos, lejos de eso'),
          hint: both(
            'Not for rehearsing what to say. Shorter is fine too.',
            'No son para ensayar lo que se va a decir. Menos también vale.',
          ),
          seconds: 1200,
          done: both('That is twenty minutes. Notice your shoulders, and then see.', {
            tu: 'Ya son veinte minutos. Fíjate en los hombros, y luego ves.',
            vos: 'Ya son veinte minutos. Fijate en los hombros, y después ves.',
            usted: 'Ya son veinte minutos. Fíjese en los hombros, y luego ve.',
          }),
        },
        {
          id: 'how-now',
          kind: 'choice',
          prompt: both('And now?', '¿Y ahora?'),
          hint: both(
            'There is no right one. Leaving it is a choice too.',
            'No hay una correcta. Dejarlo también es una opción.',
          ),
          options: [
            { id: 'talk', words: both('I can talk, slowly', 'puedo hablar, despacio') },
            { id: 'tomorrow', words: both('better tomorrow', 'mejor mañana') },
            { id: 'appointment', words: both('for the appointment', 'para la sesión') },
            { id: 'leave-it', words: both('I leave it', 'lo dejo') },
          ],
          many: false,
        },
      ],
      small: ['soothing', 'how-now'],
      opening: 'never',
    },
  },
  fields: {
    soothing: { widest: 'V0', start: 'V0', opens: 'never' },
    'how-now': { widest: 'V0', start: 'V0', opens: 'never' },
  },
  stoppedBy: ['acute-mood'],
  evidence: {
    note: both(
      'Couple courses have taught time-outs for decades, as one part among many; we know of no trial of the pause alone. Twenty minutes is a rule of practice: most bodies need about that long to come down.',
      'Los cursos para parejas enseñan la pausa desde hace décadas, como una parte entre muchas; no conocemos ensayos de la pausa sola. Los veinte minutos son regla de la práctica: lo que muchos cuerpos tardan en bajar.',
    ),
    source: 'Clinical practice; Markman, Stanley & Blumberg, Fighting for Your Marriage (PREP)',
  },
  smile: both(
    'Few people have ever regretted the sentence they went round the block with.',
    'Casi nadie se ha arrepentido de la frase que sacó a dar una vuelta.',
  ),
};
