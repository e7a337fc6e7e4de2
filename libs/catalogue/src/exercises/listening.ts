import type { Exercise, Step } from '@usward/exercises';
import { both } from '../words.ts';

/** The three of active listening, and nothing else (`clinical.md`, E11). */
const selfCheck: Step = {
  id: 'self-check',
  kind: 'choice',
  prompt: both('When you listened: which of these were there?', {
    tu: 'Cuando escuchaste: ¿qué hubo de esto?',
    vos: 'Cuando escuchaste: ¿qué hubo de esto?',
    usted: 'Cuando escuchó: ¿qué hubo de esto?',
  }),
  hint: both('For you alone. One is plenty.', {
    tu: 'Solo para ti. Con una basta.',
    vos: 'Solo para vos. Con una basta.',
    usted: 'Solo para usted. Con una basta.',
  }),
  options: [
    { id: 'eyes', words: both('I looked at them, or sat beside them', 'una mirada, o estar al lado') },
    { id: 'question', words: both('I asked a question', 'una pregunta') },
    { id: 'summary', words: both('I said back what I had heard', 'repetir con mis palabras lo que oí') },
  ],
  many: true,
};

export const listening: Exercise = {
  key: 'listening',
  version: 1,
  title: both('One talks, one listens', 'Hablar y escuchar'),
  purpose: both(
    'For a hot topic: to understand it first, and solve it later.',
    'Para un tema que quema: primero entenderlo, después resolverlo.',
  ),
  alsoCalled: {
    en: [
      'speaker listener', 'listening', 'active listening', 'listen to me', 'you never listen', 'hear me out', 'feel heard',
      'interrupting', 'take turns', 'the floor', 'paraphrase', 'say it back', 'eye contact', 'misunderstood', 'hot topic',
      'talk it through', 'hard conversation', 'dialogue', 'arguing', 'understand each other',
    ],
    es: [
      'hablar y escuchar', 'escuchar', 'escucha activa', 'escúchame', 'no me escucha', 'sentirse en confianza',
      'interrumpir', 'por turnos', 'tener la palabra', 'parafrasear', 'repetir lo que oí', 'contacto visual', 'malentendido',
      'tema difícil', 'conversación difícil', 'diálogo', 'discutir', 'entendernos', 'que me entienda',
    ],
  }, // prettier-ignore
  minutes: { small: 15, full: 18 },
  variants: {
    couple: {
      steps: [
        {
          id: 'how',
          kind: 'read',
          text: both(
            'One of you has the turn. The other says back what they heard. “Yes, that’s it”, and on it goes. Then you swap.',
            'Una persona tiene la palabra. La otra dice con sus palabras lo que oyó. «Sí, eso es», y se sigue. Después se cambia.',
          ),
          more: both(
            'One subject, and nothing to solve yet. Either of you can stop it at any time. Best on a night after some sleep.',
            'Un solo tema, y todavía nada que resolver. Cualquiera de los dos puede parar cuando sea. Mejor tras haber dormido algo.',
          ),
        },
        {
          id: 'honest',
          kind: 'read',
          text: both(
            'Happy couples rarely talk like this, and they need not. It is a handrail for the stairs where people trip.',
            'Las parejas a gusto casi nunca hablan así, ni falta que hace. Es un pasamanos para los escalones donde se tropieza.',
          ),
        },
        {
          id: 'hear',
          kind: 'receive',
          text: both(
            'For the one who listens: look at them, or sit side by side. You need not agree.',
            'Para quien escucha: mirarse, o estar lado a lado. No hace falta estar de acuerdo.',
          ),
          moves: [
            both('“That sounds hard.”', '«Suena difícil.»'),
            both('“Thank you for telling me.”', {
              tu: '«Gracias por contármelo.»',
              vos: '«Gracias por contarme.»',
              usted: '«Gracias por contármelo.»',
            }),
            both('“Tell me more.”', {
              tu: '«Cuéntame más.»',
              vos: '«Contame más.»',
              usted: '«Cuénteme más.»',
            }),
            both('“Can you give me an example?”', {
              tu: '«¿Me das un ejemplo?»',
              vos: '«¿Me das un ejemplo?»',
              usted: '«¿Me da un ejemplo?»',
            }),
          ],
        },
        {
          id: 'talk',
          kind: 'dialogue',
          prompt: both('Now the two of you', 'Ahora, los dos'),
          hint: both(
            'About fifteen minutes. The phones only keep track of whose turn it is.',
            'Unos quince minutos. Los teléfonos solo llevan la cuenta de a quién le toca.',
          ),
          button: both('Begin the talk', 'Empezar la charla'),
        },
        selfCheck,
      ],
      small: ['talk'],
      opening: 'never',
    },
    solo: {
      steps: [
        {
          id: 'how-alone',
          kind: 'read',
          text: both('Listening can be tried on anyone: a friend, a neighbour, the radio.', {
            tu: 'Escuchar se puede ensayar con cualquiera: una amistad, la gente de al lado, la radio.',
            vos: 'Escuchar se puede ensayar con cualquiera: una amistad, la gente de al lado, la radio.',
            usted: 'Escuchar se puede ensayar con cualquiera: una amistad, la gente de al lado, la radio.',
          }),
          more: both(
            'Say back what you heard, in your own words, before you say what you think. That is all of it.',
            {
              tu: 'Di con tus palabras lo que oíste, antes de decir lo que piensas. Eso es todo.',
              vos: 'Decí con tus palabras lo que oíste, antes de decir lo que pensás. Eso es todo.',
              usted: 'Diga con sus palabras lo que oyó, antes de decir lo que piensa. Eso es todo.',
            },
          ),
        },
        {
          id: 'say-back',
          kind: 'let-go',
          prompt: both('Say this one back', {
            tu: 'Dilo con tus palabras',
            vos: 'Decilo con tus palabras',
            usted: 'Dígalo con sus palabras',
          }),
          hint: both(
            '“Nobody asked how my day was. I stood there with the bags.”',
            '«Nadie preguntó cómo me fue. Y yo ahí, con las bolsas en la mano.»',
          ),
          gone: both('Perhaps: “You came in, and it felt as if nobody saw you.” Yours may well be better.', {
            tu: 'Tal vez: «Llegaste, y fue como si nadie te viera». Quizá lo tuyo era mejor.',
            vos: 'Tal vez: «Llegaste, y fue como si nadie te viera». Quizá lo tuyo era mejor.',
            usted: 'Tal vez: «Llegó, y fue como si nadie le viera». Quizá lo suyo era mejor.',
          }),
        },
        {
          id: 'with-whom',
          kind: 'choice',
          prompt: both('Who might you listen to this week?', {
            tu: '¿A quién podrías escuchar esta semana?',
            vos: '¿A quién podrías escuchar esta semana?',
            usted: '¿A quién podría escuchar esta semana?',
          }),
          options: [
            { id: 'friend', words: both('a friend', 'una amistad') },
            { id: 'family', words: both('someone in the family', 'alguien de la familia') },
            { id: 'work', words: both('someone at work', 'alguien del trabajo') },
            { id: 'partner', words: both('my partner, about something easy', 'mi pareja, sobre algo fácil') },
            { id: 'myself', words: both('myself, for once', 'a mí, por una vez') },
          ],
          many: false,
          other: true,
        },
        selfCheck,
      ],
      small: ['say-back', 'self-check'],
      opening: 'never',
    },
  },
  fields: {
    'self-check': { widest: 'V0', start: 'V0', opens: 'never' },
    'with-whom': { widest: 'V0', start: 'V0', opens: 'never' },
  },
  stoppedBy: ['fear', 'acute-mood', 'under-4h-sleep'],
  evidence: {
    note: both(
      'A study of 130 newlywed couples saw this kind of listening rarely, and it did not tell who stayed content. Others called that verdict too early. It is made for hot topics; it is not the only way to talk.',
      'Un estudio con 130 parejas recién casadas vio poco esta forma de escuchar, y no anunciaba quién seguiría a gusto. Para otros fue un juicio con prisa. Sirve para temas que queman; no es la única forma de hablar.',
    ),
    source:
      'Gottman, Coan, Carrère & Swanson 1998, Journal of Marriage and Family 60; Stanley, Bradbury & Markman 2000, Journal of Marriage and Family 62',
  },
  smile: both(
    'Counting to ten in silence is allowed. Counting aloud is not.',
    'Contar hasta diez en silencio vale. En voz alta, no.',
  ),
};
