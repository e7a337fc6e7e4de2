import type { Program } from '@usward/exercises';
import { both } from '../words.ts';

export const learningToListen: Program = {
  key: 'learning-to-listen',
  title: both('Learning to listen', 'Aprender a escuchar'),
  purpose: both(
    'Five weeks: first easy topics, then one that matters.',
    'Cinco semanas: primero temas fáciles, después uno que importa.',
  ),
  alsoCalled: {
    en: [
      'listening',
      'communication',
      'talking',
      'we cannot talk',
      'misunderstood',
      'never listens',
      'fights',
      'heard',
    ],
    es: ['escuchar', 'comunicación', 'hablar', 'no podemos hablar', 'no me escucha', 'peleas', 'entenderse'],
  },
  for: 'couple',
  weeks: [
    {
      title: both('The world outside', 'El mundo de fuera'),
      purpose: both(
        'To listen to a hard day that has nothing to do with the two of you.',
        'Para escuchar un día difícil que nada tiene que ver con los dos.',
      ),
      isOwn: false,
      tasks: [
        { exercise: 'stress-talk', for: 'both', days: ['WE'] },
        { exercise: 'check-in', for: 'both', days: ['MO', 'SU'] },
      ],
    },
    {
      title: both('One sentence', 'Una frase'),
      purpose: both(
        'To say one true thing, and to hear one without answering.',
        'Para decir una cosa cierta, y oír otra sin responder.',
      ),
      isOwn: false,
      tasks: [
        { exercise: 'say-it', for: 'both', days: ['TU', 'SA'] },
        { exercise: 'stress-talk', for: 'both', days: ['TH'] },
      ],
    },
    {
      title: both('A week of one’s own', 'Una semana por cuenta propia'),
      purpose: both(
        'Each alone, to find out what it is they want to say.',
        'Cada quien por su lado, para averiguar qué quiere decir.',
      ),
      isOwn: true,
      tasks: [
        { exercise: 'i-statement', for: 'each', days: 'once' },
        { exercise: 'private-page', for: 'each', days: 'once' },
        { exercise: 'learn', for: 'each', days: ['TU', 'SA'] },
      ],
    },
    {
      title: both('A curious question', 'Una pregunta curiosa'),
      purpose: both(
        'Under the complaint there is often a question. To ask that one.',
        'Debajo de la queja suele haber una pregunta. Hacer esa.',
      ),
      isOwn: false,
      tasks: [
        { exercise: 'curiosity', for: 'both', days: 'once' },
        { exercise: 'softer', for: 'each', days: 'once' },
        { exercise: 'check-in', for: 'both', days: ['MO', 'SU'] },
      ],
    },
    {
      title: both('One topic that matters', 'Un tema que importa'),
      purpose: both(
        'One evening to listen in turns. Another at a table: thanks first, one topic, stop.',
        'Una noche para escucharse por turnos. Otra en la mesa: gracias, un tema, y basta.',
      ),
      isOwn: false,
      tasks: [
        { exercise: 'listening', for: 'both', days: ['WE'] },
        { exercise: 'weekly-meeting', for: 'both', days: ['SU'] },
      ],
    },
  ],
  ending: both(
    'Five weeks are over. You will interrupt each other again. Now you both know the way back: “say it once more, I am listening”.',
    'Pasaron las cinco semanas. Habrá más interrupciones. Ahora los dos conocen el camino de vuelta: «otra vez, ahora escucho».',
  ),
};
