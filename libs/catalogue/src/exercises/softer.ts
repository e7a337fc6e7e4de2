import type { Exercise } from '@usward/exercises';
import { feelings } from '../decks/feelings.ts';
import { harshSentences, softerExamples } from '../decks/softer.ts';
import { topics, topicsField } from '../topics.ts';
import { both } from '../words.ts';

export const softer: Exercise = {
  key: 'softer',
  version: 1,
  title: both('Say it softer', 'Decirlo más suave'),
  purpose: both(
    'To practise on a sentence that hurts nobody here.',
    'Para practicar con una frase que aquí no hiere a nadie.',
  ),
  alsoCalled: {
    en: [
      'why don’t you ever help',
      'I miss us',
      'nagging',
      'harsh',
      'snapping',
      'yelling',
      'criticism',
      'blame',
      'always and never',
      'how to say it',
      'rewrite',
      'drill',
      'soft start',
      'tone of voice',
      'without blaming',
      'practise',
    ],
    es: [
      'por qué nunca ayudas',
      'extraño lo nuestro',
      'reproches',
      'quejas',
      'gritar',
      'gritos',
      'hablar mal',
      'echar en cara',
      'siempre y nunca',
      'cómo decirlo',
      'crítica',
      'tono',
      'sin atacar',
      'culpar',
      'ensayar',
      'suavizar',
    ],
  },
  minutes: { small: 2, full: 5 },
  variants: {
    solo: {
      steps: [
        {
          id: 'begin',
          kind: 'read',
          text: both(
            'Under many harsh sentences there is a tired wish. This is practice in finding it.',
            'Debajo de muchas frases duras hay un deseo que ya no puede más. Aquí se practica cómo encontrarlo.',
          ),
          more: both('Nobody reads a word of this but you.', {
            tu: 'Nadie lee una palabra de esto, solo tú.',
            vos: 'Nadie lee una palabra de esto, solo vos.',
            usted: 'Nadie lee una palabra de esto, solo usted.',
          }),
        },
        {
          id: 'example',
          kind: 'card',
          prompt: both('The same wish, said twice', 'El mismo deseo, dicho dos veces'),
          cards: softerExamples,
        },
        {
          id: 'harsh',
          kind: 'pick',
          prompt: both('Pick a sentence to soften', {
            tu: 'Elige una frase para suavizar',
            vos: 'Elegí una frase para suavizar',
            usted: 'Elija una frase para suavizar',
          }),
          hint: both('One of these, or one you have on the tip of your tongue.', {
            tu: 'Una de estas, o una que tengas en la punta de la lengua.',
            vos: 'Una de estas, o una que tengas en la punta de la lengua.',
            usted: 'Una de estas, o una que tenga en la punta de la lengua.',
          }),
          cards: harshSentences,
          own: 160,
          coached: true,
        },
        {
          id: 'saw',
          kind: 'text',
          prompt: both('What would a camera have seen?', '¿Qué habría visto una cámara?'),
          hint: both(
            'One evening, one thing. A camera knows no “always”.',
            'Una noche, una cosa. Una cámara no sabe de «siempre».',
          ),
          lead: both('When…', 'Cuando…'),
          starters: [
            both('I came into the kitchen and', 'entré en la cocina y'),
            both('I was talking and', 'estaba hablando y'),
            both('it was past midnight and', 'pasaba de medianoche y'),
          ],
          isMoment: true,
          coached: true,
          max: 200,
        },
        {
          id: 'feel',
          kind: 'choice',
          prompt: both('And underneath?', '¿Y por debajo?'),
          hint: both('One or two words are enough.', 'Con una o dos palabras basta.'),
          ...feelings,
          many: true,
          max: 2,
          other: true,
        },
        {
          id: 'ask',
          kind: 'text',
          prompt: both('What could one ask for?', '¿Qué se podría pedir?'),
          hint: both(
            'Something to do, this week, that somebody tired can manage.',
            'Algo que hacer, esta semana, y que quepa en un día de poco sueño.',
          ),
          lead: both('Would you…', { tu: '¿Podrías…', vos: '¿Podrías…', usted: '¿Podría…' }),
          starters: [
            both('sit with me for a minute?', {
              tu: 'sentarte conmigo un minuto?',
              vos: 'sentarte conmigo un minuto?',
              usted: 'sentarse conmigo un minuto?',
            }),
            both('look up when I come in?', {
              tu: 'levantar la mirada cuando entro?',
              vos: 'levantar la vista cuando entro?',
              usted: 'levantar la mirada cuando entro?',
            }),
            both('take it whole until Friday?', {
              tu: 'encargarte de todo hasta el viernes?',
              vos: 'encargarte de todo hasta el viernes?',
              usted: 'encargarse de todo hasta el viernes?',
            }),
          ],
          coached: true,
          max: 200,
        },
        {
          id: 'softer',
          kind: 'compose',
          prompt: both('The softer one', 'La versión suave'),
          hint: both(
            'Short enough for a doorway: what a camera would have seen, how it felt, what would help.',
            {
              tu: 'Tan corta que se pueda decir en una puerta: lo que habría visto una cámara, qué sentiste, qué ayudaría.',
              vos: 'Tan corta que se pueda decir en una puerta: lo que habría visto una cámara, qué sentiste, qué ayudaría.',
              usted:
                'Tan corta que se pueda decir en una puerta: lo que habría visto una cámara, qué sintió, qué ayudaría.',
            },
          ),
          parts: [
            {
              from: 'saw',
              words: both('When {}', 'Cuando {}'),
              without: {
                part: 'feel',
                words: both('When {}, it stayed with me', 'Cuando {}, se me quedó dentro'),
              },
            },
            { from: 'feel', words: both(', I felt {}', ', sentí {}') },
            {
              from: 'ask',
              words: both('. Would you {}?', {
                tu: '. ¿Podrías {}?',
                vos: '. ¿Podrías {}?',
                usted: '. ¿Podría {}?',
              }),
            },
          ],
          beside: 'harsh',
          coached: true,
          max: 500,
        },
        {
          id: 'dark',
          kind: 'show',
          from: 'softer',
          empty: both(
            '“I miss us.” It is nearly always true.',
            '«Extraño lo nuestro.» Casi siempre es cierto.',
          ),
        },
        topics,
      ],
      small: ['harsh', 'feel', 'ask', 'softer', 'topics'],
      opening: 'never',
    },
  },
  fields: {
    harsh: { widest: 'V0', start: 'V0', opens: 'never' },
    saw: { widest: 'V0', start: 'V0', opens: 'never' },
    feel: { widest: 'V0', start: 'V0', opens: 'never' },
    ask: { widest: 'V0', start: 'V0', opens: 'never' },
    softer: { widest: 'V0', start: 'V0', opens: 'never' },
    topics: topicsField,
  },
  stoppedBy: ['fear', 'acute-mood'],
  evidence: {
    note: both(
      'No trial has tested this drill. In newlyweds, how the first three of fifteen minutes of a quarrel went told much about how couples were doing years later. That is a link, not a proof that softer words cause it.',
      'Ningún ensayo ha probado esta práctica. En parejas recién casadas, los primeros tres de quince minutos de una discusión decían mucho de cómo les iba años después. Es una relación, no una prueba de que las palabras suaves lo causen.',
    ),
    source: 'Own wording; Carrère & Gottman 1999, Family Process 38(3)',
  },
  smile: both(
    '“Would you kindly” between clenched teeth is still a start.',
    'Un «¿serías tan amable?» entre dientes también es un comienzo.',
  ),
};
