import type { Card } from '@usward/exercises';
import { card, childCard } from './deck-card.ts';

/** Something to laugh at, for two. The same card for both. */
export const laughs: Card[] = [
  card(
    'clip',
    'Send a clip or a meme that made you breathe out through the nose. Any hour',
    'Mandar un video o un meme que haya sacado al menos un resoplido. A cualquier hora',
  ),
  childCard(
    ['baby', 'toddler', 'child'],
    'cry-face',
    'The cry-face, re-enacted: each does the one of {children} from this week. Full feeling',
    'La cara de llanto, actuada: cada quien hace la de {children} de esta semana. Con todo el drama',
  ),
  card(
    'alarm-face',
    'Each shows the face they made at the alarm today',
    'Cada quien muestra la cara que puso hoy con la alarma',
  ),
  card(
    'comedy',
    'A comedy, ten minutes of it. The good part, not from the start',
    'Una comedia, diez minutos. La parte buena, no desde el principio',
  ),
  card(
    'shelf',
    'Take one from the inside-joke shelf and say it badly',
    'Sacar un chiste propio del estante y decirlo mal',
  ),
  card(
    'documentary',
    'Narrate the other’s way through the kitchen like a nature film',
    'Narrar a la otra persona en la cocina como en un documental de animales',
  ),
  card(
    'wrong-song',
    'Sing the wrong words to a song you both know',
    'Cantar con la letra equivocada una canción conocida',
  ),
  card(
    'impression',
    'Imitate each other, kindly. Then say what you got right',
    'Imitarse, con cariño. Después, decir qué salió igualito',
  ),
  card(
    'worst-photo',
    'The worst photo of yourself on your phone, shown with pride',
    'La peor foto propia que haya en el teléfono, mostrada con orgullo',
  ),
  card(
    'autocorrect',
    'Write “I love you” letting the phone choose every next word',
    'Escribir «te quiero» y dejar que el teléfono ponga lo que sigue',
  ),
  card(
    'sock',
    'Name the lost socks and hold a short service',
    'Ponerles nombre a las medias perdidas y despedirlas',
  ),
  card(
    'award',
    'An award for today’s most absurd moment. Speech of ten seconds',
    'Un premio al momento más absurdo de hoy. Discurso de diez segundos',
  ),
  card(
    'two-words',
    'Tell a story together, two words each, until it falls apart',
    'Contar una historia por turnos, dos palabras cada quien, hasta que se caiga',
  ),
  card(
    'old-message',
    'Read aloud the oldest messages you sent each other',
    'Leer en voz alta los primeros mensajes que se mandaron',
  ),
  card('dance', 'Dance like the person you were at fifteen', 'Bailar como a los quince años'),
  card(
    'accent',
    'The shopping list, read like a love scene',
    'La lista de compras, leída como escena de amor',
  ),
  card(
    'advice',
    'The worst advice anyone gave you this year. Act it out',
    'El peor consejo que les dieron este año. Actuarlo',
  ),
];

/** Something light for one alone. */
export const ownLaughs: Card[] = [
  card('own-clip', 'The clip you have seen ten times. Again', 'Ese video ya visto diez veces. Otra vez'),
  card(
    'own-face',
    'Make your tiredest face at the mirror, then make it worse',
    'Hacer la cara más cansada frente al espejo, y luego exagerarla',
  ),
  card(
    'own-friend',
    'Write to the friend with the bad jokes',
    'Escribirle a esa amistad de los chistes malos',
  ),
  card(
    'own-title',
    'Give today the title of a cheap film',
    'Ponerle a este día un título de película barata',
  ),
  card('own-dance', 'One song, one room, nobody watching', 'Una canción, un cuarto y nadie mirando'),
  card(
    'own-narrate',
    'Narrate the next thing you do in a sports voice',
    'Narrar lo próximo que toque hacer con voz de partido',
  ),
];
