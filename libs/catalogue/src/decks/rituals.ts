import type { Card } from '@usward/exercises';
import { card, childCard } from './deck-card.ts';

/** Small things that come back, for two. */
export const rituals: Card[] = [
  card(
    'tiny',
    'One minute, same spot, same hour: we stand close and say nothing useful',
    'Un minuto, en el mismo rincón y a la misma hora: cerca, sin decir nada útil',
  ),
  card(
    'coffee',
    'The first coffee together, before anyone says what has to be done',
    'El primer café de los dos, antes de que alguien diga qué hay que hacer',
  ),
  card(
    'cuddle',
    'Ten minutes of cuddling, both phones in another room',
    'Diez minutos de abrazo, con los dos teléfonos en otra habitación',
  ),
  card(
    'telenovela',
    'One episode of our telenovela or series, sitting close',
    'Un capítulo de la telenovela o de la serie, bien cerca en el sofá',
  ),
  card(
    'morning-hug',
    'A good-morning hug before the first screen',
    'Un abrazo de buenos días antes de la primera pantalla',
  ),
  card(
    'tea',
    'A cup of tea at the end of the day, even if half of it goes cold',
    'Un té o un mate al final del día, aunque la mitad se enfríe',
  ),
  card(
    'lunch',
    'A check-in at lunch: one message with no errand in it',
    'Un mensaje a la hora de comer, sin ningún encargo dentro',
  ),
  card('thinking-of-you', 'One “thinking of you” a day, at an hour of our own', {
    tu: 'Un «me acordé de ti» al día, a una hora nuestra',
    vos: 'Un «me acordé de vos» al día, a una hora nuestra',
    usted: 'Un «me acordé de usted» al día, a una hora nuestra',
  }),
  card(
    'unwind',
    'Evening unwind: five minutes on the sofa with the lamp low, and nobody tidies',
    'Soltar el día: cinco minutos en el sofá con poca luz, y nadie ordena nada',
  ),
  card(
    'walk',
    'A walk together, once around the block, at whatever speed there is',
    'Un paseo los dos, una vuelta a la manzana, al paso que se pueda',
  ),
  card(
    'hands-tv',
    'Hands at the TV: whatever is on, one hand each stays in the middle',
    'Manos frente a la tele: pongan lo que pongan, una mano de cada quien en el medio',
  ),
  card(
    'shift-change',
    'Shift change: at the hand-over, a look and one human sentence before the list',
    'Cambio de turno: al entregar el relevo, una mirada y una frase humana antes de la lista',
  ),
  card('no-scroll', 'Instead of scrolling tonight: phones face down, and two minutes of “tell me anything”', {
    tu: 'En vez de mirar el teléfono esta noche: boca abajo, y dos minutos de «cuéntame lo que sea»',
    vos: 'En vez de mirar el teléfono esta noche: boca abajo, y dos minutos de «contame lo que sea»',
    usted: 'En vez de mirar el teléfono esta noche: boca abajo, y dos minutos de «cuénteme lo que sea»',
  }),
  card(
    'hello',
    'Whoever comes in: everything stops for ten seconds of hello',
    'Quien llega: todo se detiene para diez segundos de saludo',
  ),
  card(
    'goodbye',
    'A kiss at the door that lands, not one thrown in passing',
    'Un beso en la puerta que llegue a su sitio, no uno al aire',
  ),
  card(
    'one-song',
    'One song in the kitchen from start to end, while the dishes wait',
    'Una canción entera en la cocina, mientras los platos esperan',
  ),
  card(
    'last-words',
    'Last words of the day: one thing I liked about today',
    'Últimas palabras del día: una cosa que me gustó de hoy',
  ),
  card(
    'sky',
    'Two minutes at the window or on the step, looking at the same sky',
    'Dos minutos en la ventana o en la entrada, mirando el mismo cielo',
  ),
  card(
    'secret-snack',
    'The hidden biscuits, shared, once everything is quiet',
    'Las galletas escondidas, a medias, cuando por fin hay silencio',
  ),
  card(
    'feet',
    'Feet touching under the blanket while each reads or stares at the wall',
    'Los pies juntos bajo la manta mientras cada quien lee o mira la pared',
  ),
  card(
    'one-page',
    'One page read aloud in bed, until one of us is asleep',
    'Una página en voz alta en la cama, hasta que alguien se duerma',
  ),
  card(
    'sunday-photos',
    'On Sundays: the photos of the week, only the blurry ones',
    'Los domingos: las fotos de la semana, solo las movidas',
  ),
  childCard(
    ['baby', 'toddler'],
    'night-hand',
    'Whoever gets up for {children} at night gets a hand on the shoulder on the way',
    'Quien se levanta de noche por {children} recibe una mano en el hombro al pasar',
  ),
  childCard(
    ['toddler', 'child'],
    'after-bedtime',
    'After putting {children} to bed: three minutes on the hall floor, before the kitchen',
    'Después de acostar a {children}: tres minutos en el piso del pasillo, antes de la cocina',
  ),
];

/** Small things that come back and need nobody else. */
export const ownRituals: Card[] = [
  card(
    'window-sip',
    'The first sip of something warm at the window, nothing in the other hand',
    'El primer sorbo de algo caliente junto a la ventana, sin nada en la otra mano',
  ),
  card(
    'three-songs',
    'Three songs that are only mine, with headphones',
    'Tres canciones que son solo mías, con auriculares',
  ),
  card(
    'slow-wash',
    'Washing my face slowly, as if I had time',
    'Lavarme la cara despacio, como si hubiera tiempo',
  ),
  card(
    'one-line',
    'One line in a notebook, even “today: soup”',
    'Una línea en un cuaderno, aunque diga «hoy: sopa»',
  ),
  card('block', 'Once around the block with no errand', 'Una vuelta a la manzana sin ningún encargo'),
  card(
    'bench-minute',
    'One minute outside before going in: shoulders down, three breaths',
    'Un minuto afuera antes de entrar: hombros abajo, tres respiraciones',
  ),
  card(
    'a-friend',
    'A voice message to somebody who knew me before',
    'Un audio a alguien que me conoce desde antes',
  ),
  card(
    'stretch',
    'Two stretches, the same two, before bed',
    'Dos estiramientos, siempre los mismos, antes de dormir',
  ),
  card(
    'two-pages',
    'Two pages of a book that teaches me nothing',
    'Dos páginas de un libro que no me enseñe nada',
  ),
  card('kind-look', 'One kind look in the mirror, on purpose', 'Una mirada amable al espejo, a propósito'),
];
