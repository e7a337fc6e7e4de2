import type { Card } from '@usward/exercises';
import { card } from './deck-card.ts';

/** What many couples did before, in no order. */
export const usedTo: Card[] = [
  card('laugh-late', 'Laughing till midnight', 'Reírnos hasta medianoche'),
  card('texted-jokes', 'Jokes by text in the middle of the day', 'Chistes por mensaje a mitad del día'),
  card('asked-how', 'Asking “how are you”, and waiting for the answer', {
    tu: 'Preguntar «¿cómo estás?» y esperar la respuesta',
    vos: 'Preguntar «¿cómo estás?» y esperar la respuesta',
    usted: 'Preguntar «¿cómo está?» y esperar la respuesta',
  }),
  card('forehead-kiss', 'A kiss on the forehead', 'Un beso en la frente'),
  card('long-breakfast', 'Breakfasts that went on and on', 'Desayunos que no se acababan'),
  card('hand-in-hand', 'Walking hand in hand', 'Caminar de la mano'),
  card('kitchen-dance', 'Dancing in the kitchen', 'Bailar en la cocina'),
  card('cook-together', 'Cooking side by side', 'Cocinar codo a codo'),
  card('our-series', 'A series that was ours', 'Una serie que era nuestra'),
  card('talk-in-the-dark', 'Talking in the dark before sleep', 'Hablar a oscuras antes de dormir'),
  card('kiss-at-the-door', 'A kiss at the door', 'Un beso en la puerta'),
  card('dress-up', 'Getting dressed up to go out', 'Arreglarnos para salir'),
  card('no-plan', 'Going out without a plan', 'Salir sin plan'),
  card('day-messages', 'Messages that were not about shopping', 'Mensajes que no eran la lista de la compra'),
  card('board-games', 'Cards or board games', 'Juegos de cartas o de mesa'),
  card('friends-table', 'Friends at our table', 'Amistades a nuestra mesa'),
  card('reading-beside', 'Reading next to each other', 'Leer al lado, cada quien lo suyo'),
  card('our-music', 'Playing each other music', 'Ponernos música'),
  card('sudden-trip', 'A trip on a whim', 'Un viaje de un día para otro'),
  card('nicknames', 'Nicknames', 'Los apodos'),
  card('little-notes', 'Little notes left around', 'Notitas por la casa'),
  card('market-morning', 'The market on a free morning', 'El mercado en una mañana libre'),
  card('doing-nothing', 'Sitting outside, doing nothing', 'Sentarnos afuera a no hacer nada'),
  card('moving-together', 'Sport, or just moving, together', 'Hacer deporte, o movernos, con compañía'),
  card('dreaming-aloud', 'Dreaming aloud about what could come', 'Soñar en voz alta con lo que podría venir'),
  card(
    'favourite-thing',
    'Bringing home the other one’s favourite thing',
    'Traer a casa lo que más le gusta a la otra persona',
  ),
  card('asleep-close', 'Falling asleep close', 'Dormirnos cerca'),
  card('singing', 'Singing on the way somewhere', 'Cantar por el camino'),
  card('arguing-films', 'Arguing about a film for an hour', 'Discutir una hora sobre una película'),
  card('watching-rain', 'Watching the rain', 'Ver llover'),
];

/** Ideas of the house: small enough for tonight, whatever it was like before. */
export const usedToOfTheHouse: Card[] = [
  card(
    'song-of-then',
    'Put on a song from the year we met',
    'Poner una canción del año en que nos conocimos',
  ),
  card('first-photo', 'Look at our first photo for a minute', 'Mirar un minuto nuestra primera foto'),
  card(
    'how-we-met',
    'Each tell how we met, the short version',
    'Contar cada quien cómo nos conocimos, en corto',
  ),
  card('old-joke', 'Tell an old joke of ours again', 'Volver a contar un chiste nuestro de antes'),
  card('same-snack', 'Eat what we used to eat late at night', 'Comer lo que comíamos a deshoras'),
  card('one-text', 'Send one text that needs nothing', 'Mandar un mensaje que no pida nada'),
  card(
    'first-address',
    'Describe the first place we knew each other in',
    'Describir el primer lugar en que nos conocimos',
  ),
  card('five-outside', 'Five minutes outside, side by side', 'Cinco minutos afuera, lado a lado'),
  card(
    'old-film-scene',
    'Watch one scene of a film we know by heart',
    'Ver una escena de una película que nos sabemos',
  ),
  card(
    'good-question',
    'Ask one question and wait for the whole answer',
    'Hacer una pregunta y esperar la respuesta entera',
  ),
  card(
    'old-nickname',
    'Say each other’s names, slowly, once',
    'Decir despacio, una vez, el nombre de la otra persona',
  ),
  card('map-of-then', 'Find on a map a place we went', 'Buscar en el mapa un lugar adonde fuimos'),
  card('same-cup', 'Share one cup of something warm', 'Compartir una taza de algo caliente'),
  card(
    'first-words',
    'Try to remember the first thing we said',
    'Tratar de recordar lo primero que nos dijimos',
  ),
];
