import type { Program } from '@usward/exercises';
import { both } from '../words.ts';

export const mySide: Program = {
  key: 'my-side',
  title: both('My side', 'Mi lado'),
  purpose: both(
    'Four weeks alone, a few minutes each. It needs nobody’s yes.',
    'Cuatro semanas a solas, unos minutos. No hace falta el sí de nadie más.',
  ),
  alsoCalled: {
    en: ['alone', 'on my own', 'my partner will not', 'only me', 'without my partner', 'solo', 'just me'],
    es: ['a solas', 'por mi cuenta', 'mi pareja no quiere', 'solo yo', 'sin mi pareja', 'individual'],
  },
  for: 'each',
  weeks: [
    {
      title: both('Where I am', 'Dónde estoy'),
      purpose: both(
        'To put down what is full, and to notice one good thing.',
        'Para soltar lo que pesa y notar una cosa buena.',
      ),
      isOwn: true,
      tasks: [
        { exercise: 'private-page', for: 'each', days: ['MO', 'TH'] },
        { exercise: 'learn', for: 'each', days: ['TU', 'SA'] },
        { exercise: 'moment', for: 'each', days: ['SU'] },
      ],
    },
    {
      title: both('Rest', 'Descanso'),
      purpose: both(
        'Four hours in one piece, and a minute of breath in between.',
        'Cuatro horas sin cortes, y un minuto de aire entre medio.',
      ),
      isOwn: true,
      tasks: [
        { exercise: 'nights', for: 'each', days: 'once' },
        { exercise: 'check-in', for: 'each', days: ['TU', 'FR'] },
        { exercise: 'learn', for: 'each', days: ['WE', 'SA'] },
        { exercise: 'moment', for: 'each', days: ['SU'] },
      ],
    },
    {
      title: both('What I carry', 'Lo que cargo'),
      purpose: both(
        'To put words to what weighs on you from outside.',
        'Para poner palabras a lo que pesa de fuera.',
      ),
      isOwn: true,
      tasks: [
        { exercise: 'stress-talk', for: 'each', days: 'once' },
        { exercise: 'learn', for: 'each', days: ['WE', 'SA'] },
        { exercise: 'private-page', for: 'each', days: ['TH'] },
      ],
    },
    {
      title: both('What I would say', 'Lo que diría'),
      purpose: both(
        'To find one true sentence, and a small thing to keep.',
        'Para dar con una frase cierta y una cosa pequeña que conservar.',
      ),
      isOwn: true,
      tasks: [
        { exercise: 'say-it', for: 'each', days: ['TU', 'SA'] },
        { exercise: 'ritual', for: 'each', days: 'once' },
        { exercise: 'private-page', for: 'each', days: ['TH'] },
        { exercise: 'support', for: 'each', days: ['SU'] },
      ],
    },
  ],
  ending: both(
    'Four weeks, and it ends. What you wrote stays yours. You and your therapist can talk about what comes next, if anything.',
    {
      tu: 'Cuatro semanas, y termina. Lo que escribiste sigue siendo tuyo. Con tu terapeuta puedes ver qué sigue, si es que sigue algo.',
      vos: 'Cuatro semanas, y termina. Lo que escribiste sigue siendo tuyo. Con tu terapeuta podés ver qué sigue, si es que sigue algo.',
      usted:
        'Cuatro semanas, y termina. Lo que escribió sigue siendo suyo. Con su terapeuta puede ver qué sigue, si es que sigue algo.',
    },
  ),
};
