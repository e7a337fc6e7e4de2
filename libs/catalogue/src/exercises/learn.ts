import type { Exercise, FieldRule, Step } from '@usward/exercises';
import { learnCards, type LearnCard } from '../decks/learn.ts';
import { both } from '../words.ts';

const answers: Extract<Step, { kind: 'choice' }>['options'] = [
  { id: 'fits', words: both('this is us', 'es lo nuestro') },
  { id: 'not-us', words: both('not us', 'no es lo nuestro') },
  { id: 'ask', words: both('let us ask in the session', 'para preguntar en la sesión') },
];

const questionOf = ({ id }: LearnCard) => `${id}-us`;

/** A card, what it adds where there is a child, and whether it fits: each card is asked by its name. */
const stepsOf = (card: LearnCard): Step[] => {
  const { id, title, text, more, withChild, asksNothing } = card;
  const steps: Step[] = [{ id, kind: 'read', text, ...(more ? { more } : {}) }];
  if (withChild) steps.push({ id: `${id}-child`, child: true, kind: 'read', ...withChild });
  if (!asksNothing)
    steps.push({
      id: questionOf(card),
      kind: 'choice',
      prompt: titled(title),
      hint: both('Your therapist reads it, your partner does not.', {
        tu: 'Lo lee tu terapeuta, y tu pareja no.',
        vos: 'Lo lee tu terapeuta, y tu pareja no.',
        usted: 'Lo lee su terapeuta, y su pareja no.',
      }),
      options: answers,
      many: false,
    });
  return steps;
};

const titled = (title: LearnCard['title']) => {
  const es = typeof title.es === 'string' ? title.es : title.es.tu;
  return both(`“${title.en}”: is this us?`, `«${es}»: ¿es lo nuestro?`);
};

const turns = learnCards.map((card) => stepsOf(card).map(({ id }) => id));
const asking = learnCards.filter(({ asksNothing }) => !asksNothing);
const reaction: FieldRule = { widest: 'V1', start: 'V1', opens: 'never' };

export const learn: Exercise = {
  key: 'learn',
  version: 1,
  title: both('Good to know', 'Bueno saberlo'),
  purpose: both(
    'One thing to know, in a minute. Nothing to do.',
    'Una cosa para saber, en un minuto. Nada que hacer.',
  ),
  alsoCalled: {
    en: [
      'learn', 'is this normal', 'why', 'two thirds', 'decline', 'hormones', 'sleep', 'identity', 'decision fatigue',
      'tired or afraid', 'afraid', 'arguing', 'fighting more', 'grief', 'guilty', 'defensive', 'listening', 'research',
      'mental load', 'touched out', 'low libido', 'caring for the couple', 'community', 'aunts', 'postpartum', 'statistics',
      'big families', 'acknowledge change', 'it changed', 'plant', 'grateful and grieving',
    ],
    es: [
      'aprender', 'es normal', 'por qué', 'dos tercios', 'hormonas', 'sueño', 'identidad', 'decisiones', 'miedo',
      'cansancio o miedo', 'discutir', 'peleamos más', 'todo cambió', 'culpa', 'a la defensiva', 'escuchar', 'estudios',
      'carga mental', 'sin ganas', 'cuidar la pareja', 'comunidad', 'tías', 'posparto', 'bueno saberlo',
      'familia grande', 'aceptar el cambio', 'planta', 'fatiga de decidir', 'gratitud y duelo',
    ],
  }, // prettier-ignore
  minutes: { small: 1, full: 2 },
  variants: {
    solo: {
      steps: learnCards.flatMap(stepsOf),
      small: learnCards.flatMap((card) => [card.id, ...(card.asksNothing ? [] : [questionOf(card)])]),
      turns,
      opening: 'never',
    },
  },
  fields: Object.fromEntries(asking.map((card) => [questionOf(card), reaction])),
  stoppedBy: ['acute-mood'],
  evidence: {
    note: both(
      'What each card says comes from the studies named here, with their limits. That reading a card helps a couple has not been tested.',
      'Lo que dice cada carta sale de los estudios que aquí se nombran, con sus límites. Que leer una carta ayude a una pareja no se ha probado.',
    ),
    source:
      'Shapiro, Gottman & Carrère 2000, J Fam Psychol 14(1); Gordon & Chen 2014, Soc Psychol Personal Sci 5(2); Gettler et al. 2011, PNAS 108(39); Gottman et al. 1998, J Marriage Fam 60(1); Ross & Sicoly 1979, J Pers Soc Psychol 37(3); Daminger 2019, Am Sociol Rev 84(4); Aron et al. 2000, J Pers Soc Psychol 78(2); Christensen & Heavey 1990, J Pers Soc Psychol 59(1)',
  },
  smile: both(
    'You have now read more than the manual of the washing machine.',
    'Con esto ya se leyó más que el manual de la lavadora.',
  ),
};
