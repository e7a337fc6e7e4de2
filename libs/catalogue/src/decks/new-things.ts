import type { Card } from '@usward/exercises';
import { card } from './deck-card.ts';

/** Small and cheap, at home or within two hours. Most need nothing but the two. */
export const newThings: Card[] = [
  card('dance-steps', 'Learn four dance steps in the kitchen', 'Aprender cuatro pasos de baile en la cocina'),
  card('new-dish', 'Cook something neither of us has ever made', 'Cocinar algo que nunca hayamos hecho'),
  card('portraits', 'Draw each other in two minutes', 'Dibujarnos en dos minutos'),
  card('other-hand', 'Eat a meal with the other hand', 'Comer con la otra mano'),
  card('new-street', 'Walk down a street we never take', 'Caminar por una calle que nunca tomamos'),
  card(
    'last-stop',
    'Ride a bus to its last stop, and back',
    'Ir en autobús hasta la última parada, y volver',
  ),
  card('three-stars', 'Find three stars by name', 'Encontrar tres estrellas por su nombre'),
  card(
    'ten-words',
    'Learn ten words of a language new to both',
    'Aprender diez palabras de un idioma nuevo para los dos',
  ),
  card('five-signs', 'Learn five signs of sign language', 'Aprender cinco señas de la lengua de señas'),
  card('paper-animals', 'Fold one paper animal each', 'Hacer un animal de papel cada quien'),
  card('blind-taste', 'Taste five things with eyes shut', 'Probar cinco cosas con los ojos cerrados'),
  card(
    'ten-songs',
    'Make a list of ten songs, taking turns',
    'Armar una lista de diez canciones, por turnos',
  ),
  card('one-song', 'Sing one whole song, badly', 'Cantar una canción entera, aunque salga mal'),
  card('sock-juggling', 'Learn to juggle, with socks', 'Aprender malabares, con medias'),
  card('new-cards', 'Learn a card game new to both', 'Aprender un juego de cartas nuevo para los dos'),
  card('floor-picnic', 'Picnic on the floor', 'Hacer un pícnic en el suelo'),
  card('breakfast-night', 'Breakfast for dinner', 'Desayunar a la hora de la cena'),
  card(
    'family-dish',
    'Cook a dish from the other one’s family',
    'Cocinar un plato de la familia de la otra persona',
  ),
  card('museum-screen', 'Walk through a museum on a screen', 'Recorrer un museo en la pantalla'),
  card(
    'library-swap',
    'Choose a library book for each other',
    'Elegir un libro de la biblioteca para la otra persona',
  ),
  card('unknown-fruit', 'Buy a fruit we cannot name', 'Comprar una fruta que no sepamos nombrar'),
  card('seed', 'Grow something from a seed', 'Sembrar algo y verlo crecer'),
  card('one-colour', 'Ten photos of one colour, on a walk', 'Diez fotos de un solo color, dando una vuelta'),
  card('letter-ahead', 'Write a letter to us in a year', 'Escribirnos una carta para dentro de un año'),
  card('bread', 'Bake a bread', 'Hornear un pan'),
  card(
    'guess-the-film',
    'Watch ten minutes of a film in an unknown language and guess',
    'Ver diez minutos de una película en otro idioma y adivinar',
  ),
  card('story-dark', 'Listen to a story with the light off', 'Escuchar una historia con la luz apagada'),
  card('read-aloud', 'Read a short story aloud, in turns', 'Leer un cuento corto en voz alta, por turnos'),
  card('no-lights', 'An hour of evening without electric light', 'Una hora de la noche sin luz eléctrica'),
  card('sunrise', 'Watch the sun come up, since sleep is over', 'Ver salir el sol, ya que el sueño se fue'),
  card('rain-walk', 'Go out in the rain on purpose', 'Salir a la lluvia a propósito'),
  card(
    'feet-water',
    'Put our feet in water: river, sea or bowl',
    'Meter los pies en agua: río, mar o palangana',
  ),
  card('clay', 'Make something out of clay or dough', 'Modelar algo con barro o con masa'),
  card('old-photo', 'Pose again for an old photo of us', 'Repetir la pose de una foto vieja nuestra'),
  card('radio', 'Interview each other, as on the radio', 'Entrevistarnos, como en la radio'),
  card('teach-ten', 'Teach each other something in ten minutes', 'Enseñarnos algo en diez minutos'),
  card('mend-one', 'Mend one broken thing together', 'Arreglar entre los dos una cosa rota'),
  card(
    'second-hand',
    'Choose a silly outfit for the other, second-hand',
    'Elegirle a la otra persona ropa absurda de segunda mano',
  ),
  card('far-tea', 'Drink a tea from a country we do not know', 'Probar un té de un país que no conocemos'),
  card('stretch', 'Ten minutes of stretching from a video', 'Diez minutos de estiramientos con un video'),
  card('quiz-us', 'Write five quiz questions about us', 'Escribir cinco preguntas de concurso sobre los dos'),
  card('one-line-each', 'Invent a story, one line each', 'Inventar una historia, una línea cada quien'),
  card(
    'free-concert',
    'Go to something free nearby: a concert, a fair',
    'Ir a algo gratis por el barrio: un concierto, una feria',
  ),
  card('swim', 'Get into water somewhere new', 'Meternos al agua en un sitio nuevo'),
  card('paint', 'Paint a flowerpot, a box or a wall', 'Pintar una maceta, una caja o una pared'),
  card(
    'birdsong',
    'Learn to tell three birds by their song',
    'Aprender a distinguir tres pájaros por su canto',
  ),
  card('lend-a-hand', 'Help someone together for an hour', 'Ayudar a alguien durante una hora, los dos'),
];

/** Ideas of the house: good for anyone, any evening. */
export const newThingsOfTheHouse: Card[] = [
  card(
    'unknown-song',
    'Hear one song new to both, to the end',
    'Escuchar hasta el final una canción nueva para los dos',
  ),
  card('swap-sides', 'Swap sides on the sofa for an evening', 'Cambiar de lado en el sofá por una noche'),
  card(
    'untold',
    'Tell each other one thing the other has never heard',
    'Contarnos una cosa que la otra persona nunca haya oído',
  ),
  card(
    'at-the-window',
    'Five minutes at the window, phones elsewhere',
    'Cinco minutos en la ventana, sin teléfonos',
  ),
  card('dessert-first', 'Dessert first', 'Empezar por el postre'),
  card(
    'out-of-frame',
    'Look at an old photo and tell what is outside it',
    'Mirar una foto vieja y contar lo que quedó fuera',
  ),
  card(
    'own-word',
    'Make up a word for something only we know',
    'Inventar una palabra para algo que solo los dos conozcamos',
  ),
  card('poem', 'Read out one poem found at random', 'Leer en voz alta un poema encontrado al azar'),
  card(
    'new-spice',
    'Put a spice on dinner that never goes there',
    'Ponerle a la cena una especia que nunca lleva',
  ),
  card('free-year', 'What would you learn, with a year to spare?', {
    tu: '¿Qué aprenderías si te sobrara un año?',
    vos: '¿Qué aprenderías si te sobrara un año?',
    usted: '¿Qué aprendería si le sobrara un año?',
  }),
  card('name-a-corner', 'Give a corner of our home a name', 'Ponerle nombre a un rincón de la casa'),
  card('other-way', 'Round the block, the other way', 'Dar la vuelta a la manzana, al revés'),
  card(
    'eyes-shut',
    'Draw a cat with eyes shut, and compare',
    'Dibujar un gato con los ojos cerrados, y comparar',
  ),
  card(
    'street-sounds',
    'Listen to the street for a minute and guess',
    'Escuchar la calle un minuto y adivinar',
  ),
  card('new-seat', 'Eat where we never eat', 'Comer donde nunca comemos'),
];

/** For one person: ten minutes, nothing to buy, no use to anybody. */
export const newThingsAlone: Card[] = [
  card('other-hand-name', 'Write your name with the other hand', {
    tu: 'Escribir tu nombre con la otra mano',
    vos: 'Escribir tu nombre con la otra mano',
    usted: 'Escribir su nombre con la otra mano',
  }),
  card('new-way', 'Come home another way', 'Volver a casa por otro camino'),
  card(
    'unheard-music',
    'Music from a country you know nothing about',
    'Música de un país del que no se sabe nada',
  ),
  card(
    'first-page',
    'The first page of a book from somebody else’s shelf',
    'La primera página de un libro de otra estantería',
  ),
  card(
    'three-words',
    'Three words of a new language, said to the mirror',
    'Tres palabras de un idioma nuevo, frente al espejo',
  ),
  card('draw-hand', 'Draw your hand without looking at the paper', 'Dibujar una mano sin mirar el papel'),
  card(
    'new-taste',
    'Taste something you have always left on the shelf',
    'Probar algo que siempre se queda en el estante',
  ),
  card('cloud', 'Watch one cloud until it is gone', 'Mirar una nube hasta que desaparezca'),
  card('paper-boat', 'Fold a boat and see if it floats', 'Hacer un barco de papel y ver si flota'),
  card('bench', 'Sit on a bench you always pass', 'Sentarse en un banco por el que siempre se pasa'),
  card('knot', 'Learn one knot', 'Aprender un nudo'),
  card('poem-line', 'Learn one line of a poem by heart', 'Aprenderse un verso de memoria'),
  card('slow-song', 'Hum a song very slowly', 'Tararear una canción muy despacio'),
  card(
    'ask-stranger',
    'Ask somebody for their favourite song',
    'Preguntarle a alguien cuál es su canción favorita',
  ),
  card('star-name', 'Find out the name of one star', 'Averiguar el nombre de una estrella'),
  card(
    'stretch-floor',
    'Lie on the floor and look at the room from there',
    'Tumbarse en el suelo y mirar el cuarto desde ahí',
  ),
];
