import type { Card } from '@usward/exercises';
import { card } from './deck-card.ts';

/** Touch that asks for nothing more. Each alone says of every card whether it would be welcome. */
export const touches: Card[] = [
  card(
    'three-breaths',
    'Next time in the kitchen: their hand, for three slow breaths. About fifteen seconds',
    'La próxima vez en la cocina: su mano, durante tres respiraciones lentas. Unos quince segundos',
  ),
  card('longer-hug', 'A hug that lasts three seconds longer', 'Un abrazo que dure tres segundos más'),
  card('ten-minutes', 'Ten minutes close to each other, without phones', 'Diez minutos cerca, sin teléfonos'),
  card('hand-on-back', 'A hand on the back, at the sink', 'Una mano en la espalda, frente al fregadero'),
  card('forehead-kiss', 'A kiss on the forehead', 'Un beso en la frente'),
  card(
    'back-rub',
    'A back rub, two minutes, over the shirt',
    'Un masaje en la espalda, dos minutos, con la ropa puesta',
  ),
  card('quick-kiss', 'A quick kiss on the way past', 'Un beso rápido al pasar'),
  card(
    'stress-hand',
    'In a stressful moment: a hand on the arm, and no advice',
    'En un momento de tensión: una mano en el brazo, y ningún consejo',
  ),
  card(
    'head-shoulder',
    'Head on a shoulder, one song long',
    'La cabeza en un hombro, lo que dura una canción',
  ),
  card('back-to-back', 'Sitting back to back on the floor', 'Espalda con espalda, en el piso'),
  card('knees', 'Knees touching under the table', 'Las rodillas juntas debajo de la mesa'),
  card(
    'little-fingers',
    'Little fingers linked while waiting for something',
    'Los meñiques enganchados mientras se espera algo',
  ),
  card('hair', 'Fingers through the hair, a few times', 'Los dedos por el pelo, unas cuantas veces'),
  card(
    'hand-cream',
    'Cream on tired hands, one hand at a time',
    'Crema en las manos cansadas, primero una y luego la otra',
  ),
  card(
    'feet-lap',
    'Feet in the other’s lap, one episode long',
    'Los pies sobre sus piernas, lo que dura un capítulo',
  ),
  card('neck', 'A warm hand on the back of the neck', 'Una mano tibia en la nuca'),
  card('palm-circle', 'A slow circle drawn in the palm', 'Un círculo lento dibujado en la palma'),
  card(
    'coffee-lean',
    'Leaning on each other while the coffee drips',
    'Apoyarnos hombro con hombro mientras sale el café',
  ),
  card('two-sighs', 'A hug until both have sighed', 'Un abrazo hasta que los dos suspiren'),
  card(
    'blanket',
    'A blanket laid over tired legs, and the hand stays a moment',
    'Una manta sobre las piernas cansadas, y la mano se queda un momento',
  ),
  card('arm-in-arm', 'Arm in arm, as far as the rubbish bin', 'Del brazo, aunque sea hasta la basura'),
  card('cheek', 'Cheek to cheek, five seconds', 'Mejilla con mejilla, cinco segundos'),
  card(
    'knuckles',
    'A kiss on the knuckles, like in old films',
    'Un beso en los nudillos, como en las películas viejas',
  ),
  card('half-song', 'Half a slow song, in socks', 'Media canción lenta, en calcetines'),
  card('foreheads', 'Forehead to forehead, eyes shut', 'Frente con frente, con los ojos cerrados'),
  card('spoons', 'Lying like spoons until the first one snores', 'De cucharita hasta el primer ronquido'),
  card('temples', 'Thumbs on the temples, small circles', 'Los pulgares en las sienes, en círculos pequeños'),
  card('whisper', 'A silly secret in the ear', 'Un secreto tonto al oído'),
  card(
    'legs',
    'Legs tangled on the sofa, each with their own book',
    'Las piernas enredadas en el sofá, cada quien con su libro',
  ),
  card(
    'two-squeezes',
    'Two squeezes of the hand that mean “I am here”',
    'Dos apretones de mano que quieren decir «aquí estoy»',
  ),
  card(
    'tooth-bump',
    'A bump of shoulders while brushing teeth',
    'Un golpecito de hombros al lavarnos los dientes',
  ),
  card(
    'dark-hand',
    'Finding the other’s hand in the dark before sleep',
    'Buscarnos la mano a oscuras antes de dormir',
  ),
  card('foot-rub', 'A foot rub, socks allowed', 'Un masaje en los pies, se permiten calcetines'),
  card(
    'slow-five',
    'A very slow high five that ends in holding hands',
    'Chocar los cinco muy despacio, y que las manos se queden',
  ),
  card('cold-feet', 'Cold feet on warm legs, one minute', 'Pies fríos en piernas calientes, un minuto'),
  card(
    'collar',
    'Straightening a collar, as if we were going somewhere',
    'Acomodar el cuello de la camisa, como si fuéramos a salir',
  ),
];

/** Good for anyone, with or without a wish to be touched. Nobody marks these. */
export const quietIdeas: Card[] = [
  card(
    'q-phones',
    'Both phones in another room for one cup of tea',
    'Los dos teléfonos en otra habitación mientras dura un té',
  ),
  card('q-window', 'Two minutes at the same window', 'Dos minutos en la misma ventana'),
  card('q-song', 'A song from the year you met', 'Una canción del año en que se conocieron'),
  card('q-water', 'A glass of water put where they always sit', 'Un vaso de agua donde siempre se sienta'),
  card('q-name', 'Their name first, and then the sentence', 'Primero su nombre, y después la frase'),
  card('q-lamp', 'One lamp on, the big light off', 'Una lámpara encendida y la luz grande apagada'),
  card('q-look-up', 'Looking up when they come in', 'Levantar la mirada cuando entra'),
  card('q-question', 'One question with no errand in it', 'Una pregunta sin ningún encargo dentro'),
  card('q-floor', 'One minute sitting on the floor, for no reason', 'Un minuto en el piso, sin motivo'),
  card(
    'q-outside',
    'A step outside together, to see what the sky is doing',
    'Asomarse los dos a ver qué hace el cielo',
  ),
  card('q-last-piece', 'The last piece of something, cut in two', 'El último pedazo de algo, partido en dos'),
  card('q-old-photo', 'One old photo, shown without a word', 'Una foto vieja, enseñada sin decir nada'),
  card('q-story', 'The story you two always tell, once more', 'La historia que siempre cuentan, una vez más'),
  card('q-seat', 'Giving them the good seat', 'Dejarle el mejor asiento'),
  card(
    'q-slow',
    'Eating one thing slowly, at the same table',
    'Comer una sola cosa despacio, en la misma mesa',
  ),
  card('q-good-night', 'A good night said face to face', 'Un buenas noches cara a cara'),
  card('q-hum', 'Humming the same tune while tidying', 'Tararear lo mismo mientras se recoge'),
  card(
    'q-thanks',
    'Thanks for something that nobody thanked today',
    'Dar las gracias por algo que hoy nadie agradeció',
  ),
  card(
    'q-silence',
    'Five minutes of shared silence, screens off',
    'Cinco minutos de silencio entre los dos, sin pantallas',
  ),
  card('q-socks', 'Warm socks, offered', 'Ofrecer unos calcetines calientes'),
];

/** What a body that was touched all day may like. For one alone. */
export const ownRest: Card[] = [
  card('five-alone', 'Five minutes behind a closed door', 'Cinco minutos con la puerta cerrada'),
  card('loose-clothes', 'Other clothes: loose, soft, only mine', 'Otra ropa: suelta, suave, solo mía'),
  card('warm-water', 'Warm water over my wrists', 'Agua tibia en las muñecas'),
  card('own-blanket', 'A blanket nobody else is under', 'Una manta debajo de la que no hay nadie más'),
  card(
    'hands-own-face',
    'My own hands on my face, one breath long',
    'Mis propias manos en la cara, lo que dura una respiración',
  ),
  card('cold-air', 'Cold air at the open window', 'Aire frío con la ventana abierta'),
  card('lie-flat', 'Lying flat on the floor, arms out', 'En el piso boca arriba, con los brazos abiertos'),
  card('no-sound', 'No sound: earplugs, or the shower fan', 'Sin ruido: tapones, o el ventilador del baño'),
  card(
    'weight',
    'Something heavy on my lap: a cushion, a dictionary',
    'Algo pesado sobre las piernas: un cojín, un diccionario',
  ),
  card(
    'say-later',
    'Nothing now. Later is a good answer too',
    'Ahora nada. Más tarde también es una respuesta',
  ),
];
