import type { Kind } from '@usward/coach';
import type { Words } from './words.ts';

/** What the coach can point at, in the words of somebody who teaches it. */
export const topicWords: Record<Kind, Words> = {
  threat: { en: 'Saying “or else”', es: 'Decir «o si no…»' },
  contempt: { en: 'Sarcasm and mockery', es: 'Sarcasmo y burla' },
  'accusing-question': { en: 'Questions that accuse', es: 'Preguntas que acusan' },
  'hidden-you': {
    en: 'A thought after “I feel that”',
    es: 'Un pensamiento detrás de «siento que»',
  },
  absolute: { en: 'Always and never', es: 'Siempre y nunca' },
  label: { en: 'Saying what somebody is', es: 'Decir cómo es la otra persona' },
  'mind-reading': {
    en: 'Guessing thoughts and wishes',
    es: 'Adivinar lo que piensa o quiere la otra persona',
  },
  blame: { en: 'Blame', es: 'Echar la culpa' },
  demand: { en: 'Orders instead of requests', es: 'Órdenes en lugar de peticiones' },
};
