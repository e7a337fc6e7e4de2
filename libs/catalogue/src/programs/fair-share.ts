import type { Program } from '@usward/exercises';
import { both } from '../words.ts';

export const fairShare: Program = {
  key: 'fair-share',
  title: both('Fair share', 'Repartir mejor'),
  purpose: both(
    'Five weeks to see all the work, and to hand some of it over whole.',
    'Cinco semanas para ver todo el trabajo y entregar una parte entera.',
  ),
  alsoCalled: {
    en: [
      'chores',
      'housework',
      'mental load',
      'fairness',
      'who does what',
      'invisible work',
      'i do everything',
    ],
    es: ['tareas', 'casa', 'carga mental', 'reparto', 'quién hace qué', 'trabajo invisible', 'lo hago todo'],
  },
  for: 'couple',
  weeks: [
    {
      title: both('See it', 'Verlo'),
      purpose: both(
        'Eight cards of this week, and thanks for what is already done.',
        'Ocho cartas de esta semana, y gracias por lo que ya se hace.',
      ),
      isOwn: false,
      tasks: [
        { exercise: 'load-map', for: 'both', days: 'once' },
        { exercise: 'appreciation', for: 'both', days: ['TU', 'FR'] },
      ],
    },
    {
      title: both('Try it', 'Probar'),
      purpose: both(
        'One task each, whole, for two weeks. And a plan for the nights.',
        'Una tarea entera por persona, durante dos semanas. Y un plan de noches.',
      ),
      isOwn: false,
      tasks: [
        { exercise: 'weekly-meeting', for: 'both', days: ['SU'] },
        { exercise: 'nights', for: 'both', days: 'once' },
        { exercise: 'check-in', for: 'both', days: ['TU', 'TH'] },
      ],
    },
    {
      title: both('A week of one’s own', 'Una semana por cuenta propia'),
      purpose: both(
        'The tasks go on. Apart from that each is alone with what it is like.',
        'Las tareas siguen. Aparte de eso, cada quien mira cómo lo vive.',
      ),
      isOwn: true,
      tasks: [
        { exercise: 'private-page', for: 'each', days: 'once' },
        { exercise: 'learn', for: 'each', days: ['TU', 'SA'] },
        { exercise: 'i-statement', for: 'each', days: 'once' },
      ],
    },
    {
      title: both('Deal again', 'Repartir otra vez'),
      purpose: both(
        'What fitted, what did not. Eight new cards, and a kinder way to ask.',
        'Qué encajó y qué no. Ocho cartas nuevas, y un modo más amable de pedir.',
      ),
      isOwn: false,
      tasks: [
        { exercise: 'load-map', for: 'both', days: 'once' },
        { exercise: 'softer', for: 'each', days: 'once' },
        { exercise: 'appreciation', for: 'both', days: ['TU', 'FR'] },
      ],
    },
    {
      title: both('Keep it light', 'Que siga ligero'),
      purpose: both(
        'Twenty minutes a week, so that the load does not creep back.',
        'Veinte minutos por semana, para que la carga no vuelva sin avisar.',
      ),
      isOwn: false,
      tasks: [
        { exercise: 'weekly-meeting', for: 'both', days: ['SU'] },
        { exercise: 'check-in', for: 'both', days: ['TU', 'TH'] },
      ],
    },
  ],
  ending: both(
    'The five weeks end. Fair is not half and half: it is both able to say it is all right. Look again when life changes.',
    'Terminan las cinco semanas. Justo no es mitad y mitad: es que los dos puedan decir que así está bien. Cuando la vida cambie, se mira otra vez.',
  ),
};
