import type { StepOf } from '@usward/exercises';
import { both } from '../words.ts';

/** Where a private page may begin: loss, resentment, comparing, identity, body. One of them is enough. */
export const beginnings: StepOf<'pick'>['cards'] = [
  {
    id: 'loss-before',
    words: both('Something I had before, and miss.', 'Algo que tenía antes y me hace falta.'),
  },
  {
    id: 'loss-nobody-asks',
    words: both('A loss that nobody asks me about.', 'Una pérdida por la que nadie me pregunta.'),
  },
  {
    id: 'loss-and-love',
    words: both(
      'I love this life and grieve the old one. Today it feels like…',
      'Quiero esta vida y me duele la de antes. Hoy se siente como…',
    ),
  },
  { id: 'loss-us', words: both('What I miss most about the two of us.', 'Lo que más extraño de los dos.') },
  {
    id: 'resent-thing',
    words: both(
      'Something I hold against the other, small or not.',
      'Algo que le guardo a la otra persona, pequeño o no.',
    ),
  },
  {
    id: 'resent-unsaid',
    words: both('A thing I have said yes to and did not mean.', 'Algo a lo que dije que sí sin querer.'),
  },
  { id: 'resent-under', words: both('Under the anger there is…', 'Debajo del enojo hay…') },
  { id: 'resent-fair', words: both('What does not feel fair to me.', 'Lo que no me parece justo.') },
  { id: 'compare-us', words: both('Comparing us with who we were.', 'Compararnos con quienes éramos.') },
  {
    id: 'compare-others',
    words: both(
      'Other couples seem to manage. What I tell myself then.',
      'Otras parejas parecen poder. Lo que me digo entonces.',
    ),
  },
  {
    id: 'compare-day',
    words: both(
      'My day and the other’s day, when I compare them.',
      'Mi día y el de la otra persona, cuando los comparo.',
    ),
  },
  {
    id: 'identity-who',
    words: both('Who I am when nobody needs me.', 'Quién soy cuando nadie me necesita.'),
  },
  {
    id: 'identity-lost',
    words: both('A part of me that I have not seen in a while.', 'Una parte de mí que hace tiempo no veo.'),
  },
  {
    id: 'identity-new',
    words: both('Something new in me that I do not know yet.', 'Algo nuevo en mí que todavía no conozco.'),
  },
  {
    id: 'identity-role',
    child: true,
    words: both(
      'Since {children}, people see only one side of me.',
      'Desde {children}, la gente ve una sola parte de mí.',
    ),
  },
  {
    id: 'body-mirror',
    words: both('What I think when I see my body.', 'Lo que pienso cuando veo mi cuerpo.'),
  },
  { id: 'body-touch', words: both('When touch is too much.', 'Cuando el contacto es demasiado.') },
  { id: 'body-thanks', words: both('What my body has carried.', 'Lo que mi cuerpo ha cargado.') },
  { id: 'body-tired', words: both('Where the tiredness sits.', 'Dónde se sienta el cansancio.') },
  {
    id: 'acting-fine',
    words: both(
      'What I say when they ask, and what is true.',
      'Lo que digo cuando preguntan, y lo que es cierto.',
    ),
  },
  {
    id: 'guilt',
    words: both(
      'Something I feel guilty about and would forgive in a friend.',
      'Algo que me da culpa y que a una amistad le perdonaría.',
    ),
  },
  { id: 'nothing', words: both('Nothing special. Just today.', 'Nada especial. Solo hoy.') },
];
