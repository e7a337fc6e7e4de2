import type { Exercise, Step } from '@usward/exercises';
import { feelings } from '../decks/feelings.ts';
import { topics, topicsField } from '../topics.ts';
import { both } from '../words.ts';

const feeling: Step = {
  id: 'feeling',
  kind: 'choice',
  prompt: both('What do you feel?', { tu: '¿Qué sientes?', vos: '¿Qué sentís?', usted: '¿Qué siente?' }),
  hint: both('From faint to strong. One or two are enough.', 'De menos a más. Con una o dos palabras basta.'),
  ...feelings,
  many: true,
  max: 2,
  other: true,
};

const when: Step = {
  id: 'when',
  kind: 'text',
  prompt: both('What happened?', '¿Qué pasó?'),
  hint: both(
    'One moment, as a camera would have seen it: who was where, what was said.',
    'Un momento, tal como lo habría visto una cámara: quién estaba dónde, qué se dijo.',
  ),
  lead: both('I feel this when…', 'Siento esto cuando…'),
  starters: [
    both('you come in and', { tu: 'entras y', vos: 'entrás y', usted: 'usted entra y' }),
    both('I ask and', 'pregunto y'),
    both('we go to bed and', 'nos acostamos y'),
  ],
  isMoment: true,
  coached: true,
  max: 240,
};

const because: Step = {
  id: 'because',
  kind: 'text',
  prompt: both('What does it do to you?', {
    tu: '¿Qué te hace eso por dentro?',
    vos: '¿Qué te hace eso por dentro?',
    usted: '¿Qué le hace eso por dentro?',
  }),
  hint: both('What it means to you, or what you need then.', {
    tu: 'Lo que significa para ti, o lo que necesitas en ese momento.',
    vos: 'Lo que significa para vos, o lo que necesitás en ese momento.',
    usted: 'Lo que significa para usted, o lo que necesita en ese momento.',
  }),
  lead: both('…because', '…porque'),
  starters: [
    both('I need', 'necesito'),
    both('it matters to me that', 'para mí es importante que'),
    both('I miss', 'me hace falta'),
  ],
  coached: true,
  max: 240,
};

const would: Step = {
  id: 'would',
  kind: 'text',
  prompt: both('What would help?', '¿Qué ayudaría?'),
  hint: both(
    'One small thing to do, rather than to stop doing. Something that could happen this week.',
    'Una cosa pequeña que se pueda hacer, más que dejar de hacer. Algo que quepa en esta semana.',
  ),
  lead: both('Would you…', { tu: '¿Podrías…', vos: '¿Podrías…', usted: '¿Podría…' }),
  starters: [
    both('look at me when', 'mirarme cuando'),
    both('ask me how I am?', 'preguntarme cómo estoy?'),
    both('take the first half of the night?', {
      tu: 'hacerte cargo de la primera mitad de la noche?',
      vos: 'hacerte cargo de la primera mitad de la noche?',
      usted: 'hacerse cargo de la primera mitad de la noche?',
    }),
  ],
  coached: true,
  max: 240,
};

const statement: Step = {
  id: 'statement',
  kind: 'compose',
  prompt: both('Your sentence', { tu: 'Tu frase', vos: 'Tu frase', usted: 'Su frase' }),
  hint: both('Change it until it sounds like you. Then choose who reads it.', {
    tu: 'Cámbiala hasta que suene a ti. Después elige quién la lee.',
    vos: 'Cambiala hasta que suene a vos. Después elegí quién la lee.',
    usted: 'Cámbiela hasta que suene a usted. Después elija quién la lee.',
  }),
  parts: [
    { from: 'feeling', words: both('I feel {}', 'Siento {}') },
    {
      from: 'when',
      words: both(' when {}', ' cuando {}'),
      without: {
        part: 'feeling',
        words: both('It does something to me when {}', 'Algo me pasa por dentro cuando {}'),
      },
    },
    { from: 'because', words: both(', because {}', ', porque {}') },
    {
      from: 'would',
      words: both('. Would you {}?', { tu: '. ¿Podrías {}?', vos: '. ¿Podrías {}?', usted: '. ¿Podría {}?' }),
    },
  ],
  coached: true,
  max: 800,
};

const rehearse: Step = {
  id: 'rehearse',
  kind: 'show',
  from: 'statement',
  empty: both(
    'No sentence today. Knowing what it is about is a start.',
    'Hoy sin frase. Saber de qué se trata ya es un comienzo.',
  ),
};

const steps = [feeling, when, because, would, statement];

export const iStatement: Exercise = {
  key: 'i-statement',
  version: 1,
  title: both('Starting with “I”', 'Empezar por «yo»'),
  purpose: both(
    'To say something hard so that it can be heard.',
    'Para decir algo difícil de un modo que se pueda escuchar.',
  ),
  alsoCalled: {
    en: [
      'I statement',
      'I feel',
      'blame',
      'complain',
      'criticism',
      'fight',
      'say it without a fight',
      'feelings',
      'needs',
      'ask clearly',
      'ask for help',
      'express myself',
      'how do I tell them',
      'hard to say',
      'hurt',
      'defensive',
      'without blaming',
    ],
    es: [
      'mensaje yo',
      'yo siento',
      'culpa',
      'quejarse',
      'crítica',
      'pelea',
      'reproche',
      'decirlo sin pelear',
      'sentimientos',
      'necesidades',
      'pedir con claridad',
      'pedir ayuda',
      'expresarme',
      'cómo se lo digo',
      'cuesta decirlo',
      'a la defensiva',
      'sin culpar',
    ],
  },
  minutes: { small: 2, full: 6 },
  variants: {
    couple: {
      steps: [
        {
          id: 'begin',
          kind: 'read',
          text: both('Take something small from this week. Not the biggest thing.', {
            tu: 'Elige algo pequeño de esta semana. Lo más grande puede esperar.',
            vos: 'Elegí algo pequeño de esta semana. Lo más grande puede esperar.',
            usted: 'Elija algo pequeño de esta semana. Lo más grande puede esperar.',
          }),
          more: both(
            'The four parts on the way stay yours alone. Only the finished sentence can be shared, and only if you say so. It opens to your partner when both of you shared yours in time.',
            {
              tu: 'Las cuatro partes del camino son solo tuyas. Solo se puede compartir la frase final, y solo si tú quieres. La otra persona la ve si los dos compartieron la suya a tiempo.',
              vos: 'Las cuatro partes del camino son solo tuyas. Solo se puede compartir la frase final, y solo si vos querés. La otra persona la ve si los dos compartieron la suya a tiempo.',
              usted:
                'Las cuatro partes del camino son solo suyas. Solo se puede compartir la frase final, y solo si usted quiere. La otra persona la ve si los dos compartieron la suya a tiempo.',
            },
          ),
        },
        ...steps,
        {
          id: 'aloud',
          kind: 'read',
          text: both('Next there is only your sentence. Say it once to the wall, as slowly as you can.', {
            tu: 'Ahora viene solo tu frase. Dila una vez a la pared, lo más despacio que puedas.',
            vos: 'Ahora viene solo tu frase. Decila una vez a la pared, lo más despacio que puedas.',
            usted: 'Ahora viene solo su frase. Dígala una vez a la pared, lo más despacio que pueda.',
          }),
          more: both(
            'Then it can rest here, be said at a quiet hour, or begin a longer talk where each of you listens.',
            {
              tu: 'Después puede quedarse aquí, decirse en un rato tranquilo o abrir una charla más larga en que cada quien escucha.',
              vos: 'Después puede quedarse acá, decirse en un rato tranquilo o abrir una charla más larga en que cada quien escucha.',
              usted:
                'Después puede quedarse aquí, decirse en un rato tranquilo o abrir una charla más larga en que cada quien escucha.',
            },
          ),
        },
        rehearse,
        {
          id: 'hear',
          kind: 'receive',
          text: both('For the one who hears it: it is about a moment, not about what you are worth.', {
            tu: 'Para quien escucha: se trata de un momento, no de lo que vales.',
            vos: 'Para quien escucha: se trata de un momento, no de lo que valés.',
            usted: 'Para quien escucha: se trata de un momento, no de lo que vale.',
          }),
          moves: [
            both('Breathe once before any word.', 'Respirar una vez antes de cualquier palabra.'),
            both('“So when that happened, you felt…”', {
              tu: '«Entonces, cuando pasó eso, sentiste…»',
              vos: '«Entonces, cuando pasó eso, sentiste…»',
              usted: '«Entonces, cuando pasó eso, sintió…»',
            }),
            both('“Thank you for telling me like this.”', {
              tu: '«Gracias por decírmelo así.»',
              vos: '«Gracias por decírmelo de esta manera.»',
              usted: '«Gracias por decírmelo así.»',
            }),
            both('“I can do that this week.”', '«Esta semana puedo hacerlo.»'),
            both('“Let me think about it until tomorrow.”', {
              tu: '«Déjame pensarlo hasta mañana.»',
              vos: '«Dejame pensarlo hasta mañana.»',
              usted: '«Déjeme pensarlo hasta mañana.»',
            }),
          ],
        },
        topics,
      ],
      small: ['feeling', 'when', 'statement', 'topics'],
      opening: 'closing',
    },
    solo: {
      steps: [
        {
          id: 'begin',
          kind: 'read',
          text: both('Take something small from this week. Not the biggest thing.', {
            tu: 'Elige algo pequeño de esta semana. Lo más grande puede esperar.',
            vos: 'Elegí algo pequeño de esta semana. Lo más grande puede esperar.',
            usted: 'Elija algo pequeño de esta semana. Lo más grande puede esperar.',
          }),
          more: both('This one is for you. You can keep it, say it one day, or let your therapist read it.', {
            tu: 'Esta es para ti. Puedes guardarla, decirla algún día o dejar que la lea tu terapeuta.',
            vos: 'Esta es para vos. Podés guardarla, decirla algún día o dejar que la lea tu terapeuta.',
            usted: 'Esta es para usted. Puede guardarla, decirla algún día o dejar que la lea su terapeuta.',
          }),
        },
        ...steps,
        rehearse,
        topics,
      ],
      small: ['feeling', 'when', 'statement', 'topics'],
      opening: 'never',
    },
  },
  fields: {
    feeling: { widest: 'V0', start: 'V0', opens: 'never' },
    when: { widest: 'V0', start: 'V0', opens: 'never' },
    because: { widest: 'V0', start: 'V0', opens: 'never' },
    would: { widest: 'V0', start: 'V0', opens: 'never' },
    statement: { widest: 'V2', start: 'V0', opens: 'both' },
    topics: topicsField,
  },
  stoppedBy: ['fear', 'acute-mood'],
  evidence: {
    note: both(
      'In one study, people thought that sentences with “I” that also see the other side would be met with less defence. They judged them on paper; nobody was in a quarrel. In newlyweds, gentle starts went with better ends.',
      'En un estudio la gente esperaba menos defensa ante frases que empiezan por «yo» y además miran el otro lado. Valoraron frases escritas; nadie estaba discutiendo. Que los comienzos suaves van con mejores finales se vio en parejas recién casadas.',
    ),
    source: 'Rogers, Howieson & Neame 2018, PeerJ 6:e4831; Carrère & Gottman 1999, Family Process 38(3)',
  },
  smile: both('“I feel that you are a mess” does not count as a feeling. Good try, though.', {
    tu: '«Siento que eres un desastre» no cuenta como sentimiento. Pero buen intento.',
    vos: '«Siento que sos un desastre» no cuenta como sentimiento. Pero buen intento.',
    usted: '«Siento que usted es un desastre» no cuenta como sentimiento. Pero buen intento.',
  }),
};
