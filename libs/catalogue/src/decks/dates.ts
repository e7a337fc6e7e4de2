import type { Card } from '@usward/exercises';
import { card, childCard } from './deck-card.ts';

/** At home: nobody comes to sit, nothing is bought. None has a drink in it. */
export const insideDates: Card[] = [
  card(
    'porch',
    'The porch, the balcony or the step: two seats, one blanket, twenty minutes',
    'El porche, el balcón o el escalón: dos asientos, una manta, veinte minutos',
  ),
  card(
    'comedy',
    'A comedy you both know by heart, saying the lines out loud',
    'Una comedia de las de antes, diciendo las frases de memoria',
  ),
  card(
    'candle-laundry',
    'A candle and the laundry: fold by candlelight and talk only nonsense',
    'Una vela y la ropa limpia: doblar a media luz y hablar solo de tonterías',
  ),
  childCard(
    ['expecting', 'baby', 'toddler', 'child'],
    'anything-but',
    'Anything but {children}: half an hour. Whoever slips makes the tea',
    'De todo menos de {children}: media hora. A quien se le escape le toca preparar el té',
  ),
  card(
    'floor-picnic',
    'A picnic on the floor: what the fridge has, cut small, on the good plates',
    'Un pícnic en el piso: lo que haya en la nevera, en trocitos y en los platos buenos',
  ),
  card('night-breakfast', 'Breakfast at night, in pyjamas', 'Desayuno de noche, en pijama'),
  card(
    'songs-then',
    'Three songs each from the year you met. No skipping',
    'Tres canciones cada quien, del año en que se conocieron. Sin saltarse ninguna',
  ),
  card(
    'cards',
    'A deck of cards and a game whose rules you half remember',
    'Una baraja y un juego del que recuerdan la mitad de las reglas',
  ),
  card(
    'old-photos',
    'Old photos: each picks three and tells what happened just after',
    'Fotos viejas: cada quien elige tres y cuenta qué pasó justo después',
  ),
  card(
    'paper-trip',
    'Plan a trip you will not take this year, down to the first thing you would eat',
    'Planear un viaje que este año no será, hasta lo primero que comerían',
  ),
  card(
    'dark-talk',
    'Lights out, two cups, a talk in the dark',
    'Luces apagadas, dos tazas y una charla a oscuras',
  ),
  card(
    'postcards',
    'A postcard to each other, three lines, written at the same table. Swap and read',
    'Una postal cada quien, en la misma mesa: tres líneas. Cambiarlas y leer',
  ),
  card(
    'first-date',
    'The first date again, at the kitchen table, same jokes',
    'La primera cita otra vez, en la mesa de la cocina, con los mismos chistes',
  ),
  card(
    'foot-bath',
    'Feet in warm water, side by side, one towel each',
    'Los pies en agua tibia, lado a lado, una toalla cada quien',
  ),
  card(
    'window-bed',
    'The mattress moved to the window. Look out until someone falls asleep',
    'El colchón junto a la ventana. Mirar afuera hasta que alguien se duerma',
  ),
  card(
    'read-aloud',
    'One reads aloud, the other lies down. Change at every page',
    'Una persona lee, la otra se acuesta. Cambio en cada página',
  ),
  card('dessert-first', 'Dessert first, dinner perhaps', 'Primero el postre, la cena quizá'),
  card(
    'wrong-answers',
    'What would the other answer? Ten questions; the wrong answers are the good ones',
    '¿Qué respondería la otra persona? Diez preguntas; las respuestas equivocadas son las mejores',
  ),
  card(
    'two-pencils',
    'One sheet of paper, two pencils, one drawing, no talking',
    'Una hoja, dos lápices, un solo dibujo, sin hablar',
  ),
  card(
    'waiter',
    'The kitchen is a restaurant: one serves the starter, the other serves the rest',
    'La cocina es un restaurante: una persona sirve la entrada, la otra sirve lo demás',
  ),
  card(
    'no-sound',
    'A soap opera with the sound off. You do the voices',
    'Una telenovela sin sonido. Las voces las ponen ustedes',
  ),
  card(
    'nap',
    'A nap date: same blanket, alarm set, nobody has to be interesting',
    'Una cita de siesta: la misma manta, la alarma puesta y nadie tiene que ser interesante',
  ),
];

/** Out of the house, from twenty minutes to a few hours. The card says how long and what it costs. */
export const outsideDates: Card[] = [
  card(
    'walk',
    'A walk with no aim, both phones in one pocket. An hour, free',
    'Un paseo sin rumbo, los dos teléfonos en el mismo bolsillo. Una hora, gratis',
  ),
  card(
    'film',
    'A film, all of it, at the cheap hour. Three hours, two tickets',
    'Una película, entera, en la función barata. Tres horas, dos entradas',
  ),
  card(
    'bench',
    'The bench with the view, something hot in a flask. Forty minutes, free',
    'La banca con vista y algo caliente en un termo. Cuarenta minutos, gratis',
  ),
  card(
    'one-cake',
    'A café: one cake, two forks. Forty minutes, a little money',
    'Una cafetería: un pastel, dos tenedores. Cuarenta minutos, poco dinero',
  ),
  card(
    'market',
    'The market: each finds the other one strange thing. An hour, coins',
    'El mercado: cada quien le busca una cosa rara a su pareja. Una hora, unas monedas',
  ),
  card(
    'library',
    'The library: each picks a book for the other. An hour, free',
    'La biblioteca: cada quien elige un libro para la otra persona. Una hora, gratis',
  ),
  card(
    'ugly-painting',
    'A museum on its free day: find the ugliest painting and defend it. Two hours',
    'Un museo el día gratis: buscar el cuadro más feo y defenderlo. Dos horas',
  ),
  card(
    'early-breakfast',
    'Out for breakfast on a work day, first thing. Forty minutes, a little cash',
    'Desayunar afuera entre semana, antes de todo. Cuarenta minutos, poco dinero',
  ),
  card(
    'night-shop',
    'The supermarket at night, to buy one thing nobody needs. Forty minutes, coins',
    'El supermercado de noche, a comprar una cosa que no hace falta. Cuarenta minutos, unas monedas',
  ),
  card(
    'one-colour',
    'A photo walk: ten pictures of one colour. An hour, free',
    'Paseo de fotos: diez imágenes de un solo color. Una hora, gratis',
  ),
  card(
    'street-food',
    'Something from a stall, eaten standing. Half an hour, a little money',
    'Algo de un puesto, de pie y con los dedos. Media hora, poco dinero',
  ),
  card(
    'old-place',
    'Back to a place where you used to meet, to see what changed. Two hours',
    'Volver a un lugar de antes, a ver qué cambió. Dos horas',
  ),
  card(
    'water',
    'Water: a river, a lake, a fountain. Feet in. An hour, free',
    'Agua: un río, un lago, una fuente. Pies adentro. Una hora, gratis',
  ),
  card(
    'small-stage',
    'Music or a play somewhere small. You may leave after an hour',
    'Música o teatro en un lugar pequeño. Se vale irse después de una hora',
  ),
  card(
    'work-lunch',
    'Lunch on a working day: one bench, two sandwiches from home. Half an hour',
    'Almuerzo en día de trabajo: una banca y dos sándwiches de casa. Media hora',
  ),
  card(
    'long-way',
    'An errand on foot, the long way back. Twenty minutes, free',
    'Un mandado a pie, volviendo por el camino largo. Veinte minutos, gratis',
  ),
  card(
    'sunset',
    'Sunset from the highest place you can walk to. An hour, free',
    'El atardecer desde el punto más alto al que se llegue a pie. Una hora, gratis',
  ),
  card(
    'ice-cream',
    'Ice cream in bad weather. Twenty minutes, coins',
    'Un helado con mal tiempo. Veinte minutos, unas monedas',
  ),
];

/** If it falls through. */
export const rainPlans: Card[] = [
  card(
    'ten-minutes-sofa',
    'ten minutes on the sofa, same evening',
    'diez minutos en el sofá, esa misma noche',
  ),
  card('same-time-next', 'the same time next week', 'la próxima semana a la misma hora'),
  card('smallest', 'the same thing at home, smaller', 'lo mismo en casa, más pequeño'),
  card('breakfast', 'coffee together the morning after', 'un café los dos a la mañana siguiente'),
  card('sleep', 'we both sleep, and that is the date', 'dormir los dos, y esa es la cita'),
];

/** An hour with nobody to look after, alone. */
export const ownDates: Card[] = [
  card(
    'cafe-alone',
    'A table for one and a book, or no book',
    'Una mesa para una persona y un libro, o sin libro',
  ),
  card('slow-bath', 'A shower as long as it wants to be', 'Una ducha tan larga como quiera ser'),
  card(
    'old-hobby',
    'Twenty minutes of something you were good at',
    'Veinte minutos de algo que salía bien antes',
  ),
  card(
    'film-alone',
    'A film nobody else at home would choose',
    'Una película que en casa nadie más elegiría',
  ),
  card('friend-walk', 'A walk with somebody who makes you laugh', 'Un paseo con alguien que haga reír'),
  card('shop-window', 'Looking at things without buying any', 'Mirar cosas sin comprar ninguna'),
  card(
    'sit-green',
    'Sitting under a tree until something moves',
    'Sentarse bajo un árbol hasta que algo se mueva',
  ),
  card('sing', 'Singing where nobody hears', 'Cantar donde nadie oiga'),
  card('letter', 'A letter to open in ten years', 'Una carta para abrir dentro de diez años'),
  card('do-nothing', 'Nothing, with the door shut', 'Nada, con la puerta cerrada'),
];
