import type { Card } from '@usward/exercises';
import { card } from './deck-card.ts';

/** Ways into a minute about how one is, not about what must be done. */
export const openers: Card[] = [
  card('plain', 'How are you? Not the day. You.', {
    tu: '¿Cómo estás? No el día. Tú.',
    vos: '¿Cómo estás? No el día. Vos.',
    usted: '¿Cómo está? No el día. Usted.',
  }),
  card('weather', 'If you were weather right now…', {
    tu: 'Si ahora fueras un clima…',
    vos: 'Si ahora fueras un clima…',
    usted: 'Si ahora usted fuera un clima…',
  }),
  card('battery', 'My battery is at… and what drained it was…', 'Mi batería está en… y lo que la gastó fue…'),
  card('body', 'Today my body feels…', 'Hoy mi cuerpo se siente…'),
  card('unnoticed', 'Nobody noticed today that I…', 'Hoy nadie notó que yo…'),
  card('good-second', 'The best second of today was…', 'El mejor segundo de hoy fue…'),
  card('heavy', 'What sits on my shoulders tonight is…', 'Lo que me pesa en los hombros esta noche es…'),
  card('would-tell', 'What I would have told you at noon, if there had been a minute…', {
    tu: 'Lo que te habría contado al mediodía, con un minuto libre…',
    vos: 'Lo que te habría contado al mediodía, con un minuto libre…',
    usted: 'Lo que le habría contado al mediodía, con un minuto libre…',
  }),
  card(
    'far-near',
    'Right now I am far away, near, or somewhere in between…',
    'Ahora mismo estoy lejos, cerca o a medio camino…',
  ),
  card('title', 'If today had a title…', 'Si el día de hoy tuviera un título…'),
  card('missing', 'What I missed today was…', 'Hoy me hizo falta…'),
  card('mask', 'Where I said “fine” today and was not…', 'Hoy dije «bien» y no era cierto cuando…'),
  card(
    'small-win',
    'Something went right, and it is almost too small to say…',
    'Algo salió bien, aunque parezca poco para contarlo…',
  ),
  card('noise', 'What is loud in my head right now…', 'Lo que hace ruido en mi cabeza ahora mismo…'),
  card('soft', 'Something soft from today…', 'Algo suave de hoy…'),
  card('need', 'What I would like from the next hour…', 'Lo que me gustaría de la próxima hora…'),
  card('thought-of-you', 'I thought of you today when…', {
    tu: 'Hoy pensé en ti cuando…',
    vos: 'Hoy pensé en vos cuando…',
    usted: 'Hoy pensé en usted cuando…',
  }),
  card(
    'nothing',
    'Nothing. I just want to sit here a minute.',
    'Nada. Me basta con un minuto de estar aquí.',
  ),
];
