import type { Program } from '@usward/exercises';
import { both } from '../words.ts';

export const usAfterBaby: Program = {
  key: 'us-after-baby',
  title: both('Us, after baby', 'Lo nuestro, con bebé'),
  purpose: both(
    'Seven small weeks from getting through the day to being two again.',
    'Siete semanas pequeñas para pasar de sobrevivir al día a ser dos otra vez.',
  ),
  alsoCalled: {
    en: ['new baby', 'new parents', 'after the birth', 'first year', 'postpartum', 'small steps', 'newborn'],
    es: [
      'bebé recién llegado',
      'padres recientes',
      'después del parto',
      'primer año',
      'posparto',
      'pasos pequeños',
    ],
  },
  for: 'couple',
  weeks: [
    {
      title: both('Thank and notice', 'Agradecer y notar'),
      purpose: both(
        'Before anything changes, let what is already being done be seen.',
        'Antes de cambiar nada, que se vea lo que ya se hace.',
      ),
      isOwn: false,
      tasks: [
        { exercise: 'appreciation', for: 'both', days: ['TU', 'FR'] },
        { exercise: 'check-in', for: 'both', days: ['MO', 'TH', 'SU'] },
      ],
    },
    {
      title: both('Nights, and three tasks', 'Noches, y tres tareas'),
      purpose: both(
        'Sleep first, then a lighter head: a plan for the nights, and tasks dealt anew.',
        'Primero dormir, luego aligerar la cabeza: un plan de noches y tareas repartidas de nuevo.',
      ),
      isOwn: false,
      tasks: [
        { exercise: 'nights', for: 'both', days: 'once' },
        { exercise: 'load-map', for: 'both', days: 'once' },
        { exercise: 'check-in', for: 'both', days: ['MO', 'TH', 'SU'] },
      ],
    },
    {
      title: both('A week of one’s own', 'Una semana por cuenta propia'),
      purpose: both(
        'Each alone, nothing together. The two of you can rest from practising.',
        'Cada quien por su lado, nada en común. Los dos descansan de practicar.',
      ),
      isOwn: true,
      tasks: [
        { exercise: 'private-page', for: 'each', days: 'once' },
        { exercise: 'learn', for: 'each', days: ['TU', 'SA'] },
        { exercise: 'moment', for: 'each', days: ['WE', 'SU'] },
      ],
    },
    {
      title: both('One ritual, one sentence', 'Un ritual, una frase'),
      purpose: both(
        'Something small that comes every day, and one true thing said aloud.',
        'Algo pequeño que vuelve cada día, y una cosa cierta en voz alta.',
      ),
      isOwn: false,
      tasks: [
        { exercise: 'ritual', for: 'both', days: 'once' },
        { exercise: 'say-it', for: 'both', days: ['WE'] },
        { exercise: 'check-in', for: 'both', days: ['MO', 'SU'] },
      ],
    },
    {
      title: both('Two at home', 'Dos en casa'),
      purpose: both(
        'An evening for two without leaving the house, and ideas for whoever wants them.',
        'Una noche para dos sin salir de casa, e ideas para quien las quiera.',
      ),
      isOwn: false,
      tasks: [
        { exercise: 'date', for: 'both', days: 'once' },
        { exercise: 'touch-ideas', for: 'both', days: 'once' },
        { exercise: 'moment', for: 'each', days: ['SA'] },
      ],
    },
    {
      title: both('Another week of one’s own', 'Otra semana por cuenta propia'),
      purpose: both(
        'Each looks at where they are, and brings a sentence to the appointment.',
        'Cada quien mira dónde está y lleva una frase a la sesión.',
      ),
      isOwn: true,
      tasks: [
        { exercise: 'private-page', for: 'each', days: 'once' },
        { exercise: 'us-now', for: 'each', days: 'once' },
        { exercise: 'learn', for: 'each', days: ['TU', 'SA'] },
      ],
    },
    {
      title: both('Us, now', 'Quiénes somos ahora'),
      purpose: both('Two sentences become one, with your therapist there.', {
        tu: 'De dos frases sale una, en la sesión con tu terapeuta.',
        vos: 'De dos frases sale una, en la sesión con tu terapeuta.',
        usted: 'De dos frases sale una, en la sesión con su terapeuta.',
      }),
      isOwn: false,
      tasks: [
        { exercise: 'us-now', for: 'both', days: 'once' },
        { exercise: 'appreciation', for: 'both', days: ['FR'] },
      ],
    },
  ],
  ending: both(
    'This ends here. Keep what you would miss: a ritual, a sentence, a good night. The rest may go.',
    'Aquí termina. Queda lo que haría falta: un ritual, una frase, una buena noche. Lo demás puede irse.',
  ),
};
