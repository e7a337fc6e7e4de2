import type { Program } from '@usward/exercises';
import { both } from '../words.ts';

export const roommatesToPartners: Program = {
  key: 'roommates-to-partners',
  title: both('Roommates to partners', 'De compartir casa a ser pareja'),
  purpose: both(
    'Seven weeks from sharing a kitchen to looking up from it.',
    'Siete semanas para pasar de compartir cocina a levantar la mirada.',
  ),
  alsoCalled: {
    en: [
      'roommates',
      'strangers',
      'grown apart',
      'no spark',
      'distance',
      'like coworkers',
      'reconnect',
      'lost us',
    ],
    es: ['compañeros de piso', 'extraños', 'distancia', 'sin chispa', 'nos alejamos', 'reconectar', 'rutina'],
  },
  for: 'couple',
  weeks: [
    {
      title: both('Saying that it is so', 'Decir que es así'),
      purpose: both(
        'To name the distance aloud, and to look at each other for a minute.',
        'Para nombrar la distancia en voz alta y mirarse un minuto.',
      ),
      isOwn: false,
      tasks: [
        { exercise: 'say-it', for: 'both', days: ['TU', 'SA'] },
        { exercise: 'check-in', for: 'both', days: ['MO', 'TH', 'SU'] },
      ],
    },
    {
      title: both('Curious again', 'Otra vez con curiosidad'),
      purpose: both(
        'One question you have not asked yet, and something to laugh at.',
        'Una pregunta nueva y algo de qué reírse.',
      ),
      isOwn: false,
      tasks: [
        { exercise: 'question', for: 'both', days: ['WE'] },
        { exercise: 'laugh', for: 'both', days: ['SA'] },
        { exercise: 'thinking-of-you', for: 'both', days: ['TU', 'TH'] },
        { exercise: 'check-in', for: 'both', days: ['MO', 'SU'] },
      ],
    },
    {
      title: both('A week of one’s own', 'Una semana por cuenta propia'),
      purpose: both(
        'Each alone. What do I miss, and what is still here?',
        'Cada quien por su lado. ¿Qué hace falta y qué sigue aquí?',
      ),
      isOwn: true,
      tasks: [
        { exercise: 'private-page', for: 'each', days: 'once' },
        { exercise: 'used-to', for: 'each', days: 'once' },
        { exercise: 'moment', for: 'each', days: ['WE', 'SU'] },
        { exercise: 'learn', for: 'each', days: ['TU', 'SA'] },
      ],
    },
    {
      title: both('A small thing that comes back', 'Algo pequeño que vuelve'),
      purpose: both(
        'A ritual of your own, and a kind act that nobody asked for.',
        'Un ritual en común y un gesto amable que nadie pidió.',
      ),
      isOwn: false,
      tasks: [
        { exercise: 'ritual', for: 'both', days: 'once' },
        { exercise: 'kind-act', for: 'each', days: ['WE'] },
        { exercise: 'question', for: 'both', days: ['FR'] },
        { exercise: 'check-in', for: 'both', days: ['MO', 'SU'] },
      ],
    },
    {
      title: both('Something new', 'Algo nuevo'),
      purpose: both(
        'A thing neither of you knows how to do, and ideas for whoever wants them.',
        'Algo que los dos desconocen, e ideas para quien las quiera.',
      ),
      isOwn: false,
      tasks: [
        { exercise: 'new-thing', for: 'both', days: 'once' },
        { exercise: 'touch-ideas', for: 'both', days: 'once' },
        { exercise: 'question', for: 'both', days: ['WE'] },
      ],
    },
    {
      title: both('Another week of one’s own', 'Otra semana por cuenta propia'),
      purpose: both(
        'Each alone. What would I like the two of us to become?',
        'Cada quien por su lado. ¿Qué me gustaría que fuéramos?',
      ),
      isOwn: true,
      tasks: [
        { exercise: 'us-now', for: 'each', days: 'once' },
        { exercise: 'private-page', for: 'each', days: 'once' },
        { exercise: 'moment', for: 'each', days: ['WE', 'SU'] },
      ],
    },
    {
      title: both('An evening for two', 'Una noche para dos'),
      purpose: both(
        'A date, in or out, with no talk of lists. Then look back together.',
        'Una cita, dentro o fuera, sin hablar de pendientes. Luego, mirar atrás.',
      ),
      isOwn: false,
      tasks: [
        { exercise: 'date', for: 'both', days: 'once' },
        { exercise: 'say-it', for: 'both', days: ['SU'] },
      ],
    },
  ],
  ending: both(
    'Seven weeks are over. If one evening felt like you two, you know now how it is made. Keep one thing going.',
    'Pasaron las siete semanas. Si una noche supo a los dos, ya se sabe cómo se hace. Basta con seguir con una cosa.',
  ),
};
