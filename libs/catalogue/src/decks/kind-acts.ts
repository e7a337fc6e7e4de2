import type { Card } from '@usward/exercises';
import { card, childCard } from './deck-card.ts';

/** Things one may do for the other without saying a word about it. */
export const kindActs: Card[] = [
  card('warm-coffee', 'Warm up the coffee they forgot', 'Recalentarle el café que se le olvidó'),
  card('their-way', 'Make their coffee the way they like it', 'Prepararle el café como le gusta'),
  childCard(
    ['baby'],
    'burp-cloth',
    'Leave them the good burp cloth, the soft one',
    'Dejarle el pañito bueno para los eructos, el suave',
  ),
  card(
    'note',
    'A note where they will find it late: a shoe, the lunch box',
    'Una nota donde la encuentre tarde: un zapato, la lonchera',
  ),
  card(
    'watering',
    'Love, watered like a plant: thirty seconds of all your attention today',
    'El amor, regado como una planta: hoy, treinta segundos de toda la atención',
  ),
  card('charger', 'Plug in their phone before it dies', 'Poner a cargar su teléfono antes de que se apague'),
  card(
    'warm-side',
    'Warm their side of the bed, then move over',
    'Calentarle su lado de la cama y luego moverse',
  ),
  card(
    'first-shower',
    'Give them the first shower, hot water included',
    'Cederle la primera ducha, con agua caliente incluida',
  ),
  card(
    'ugly-task',
    'Do the task they hate, and say nothing',
    'Hacer esa tarea que le cae mal, y no decir nada',
  ),
  card(
    'full-glass',
    'Put a full glass of water within their reach',
    'Dejarle un vaso lleno de agua al alcance',
  ),
  card(
    'good-socks',
    'Leave dry, matching socks where they get dressed',
    'Dejarle calcetines secos y del mismo par donde se viste',
  ),
  card('last-bite', 'Leave them the last bite', 'Dejarle el último bocado'),
  card(
    'quiet-door',
    'Close the doors quietly while they sleep',
    'Cerrar las puertas despacio mientras duerme',
  ),
  card('their-song', 'Play their song instead of yours', 'Poner su canción en vez de la propia'),
  card(
    'lights',
    'Turn the lights off so that they need not get up',
    'Apagar las luces para que no tenga que levantarse',
  ),
  card(
    'keys',
    'Put their keys where they always look for them',
    'Dejarle las llaves donde siempre las busca',
  ),
  card(
    'answer-door',
    'Get the door, so that they can stay in the chair',
    'Abrir la puerta para que siga en su silla',
  ),
  card(
    'good-word',
    'Speak well of them to someone else, within earshot',
    'Hablarle bien de su trabajo a alguien, donde lo alcance a oír',
  ),
  card(
    'relatives',
    'Answer the relatives’ messages for both of you this time',
    'Contestar esta vez los mensajes de la familia por los dos',
  ),
  card('pillow', 'Leave them the better pillow', 'Dejarle la mejor almohada'),
  card(
    'ask-twice',
    'Ask how it went, and ask a second question',
    'Preguntarle cómo le fue, y hacer una segunda pregunta',
  ),
  card(
    'remember',
    'Remember the thing they had today, and ask in the evening',
    'Acordarse de eso que tenía hoy, y preguntar en la noche',
  ),
  card(
    'favourite-snack',
    'Bring home the snack they pretend not to like',
    'Traer ese antojo que finge que no le gusta',
  ),
  card(
    'fold',
    'Fold their clothes with the sleeves the right way out',
    'Doblarle la ropa con las mangas al derecho',
  ),
  card('glasses', 'Clean their glasses, or their screen', 'Limpiarle los lentes, o la pantalla'),
  card(
    'seat',
    'Carry the chair, the cushion or the blanket over to them',
    'Acercarle la silla, el cojín o la manta',
  ),
  card(
    'cut-fruit',
    'Cut fruit and put it beside them without a word',
    'Cortar fruta y dejársela al lado sin decir nada',
  ),
  card('half-hour', 'Half an hour off, given before they ask', 'Media hora libre, antes de que la pida'),
  card('bin', 'Take the rubbish out before it is a topic', 'Sacar la basura antes de que sea tema'),
  card(
    'photo',
    'Take a picture of them just as a smile slips out',
    'Hacerle una foto justo cuando se le escapa una sonrisa',
  ),
  card('old-joke', 'Laugh at the old joke again', 'Reírse otra vez del chiste viejo'),
  card(
    'listen-on',
    'Let them finish the story you have heard',
    'Dejar que cuente entera esa historia ya oída',
  ),
  card('plant', 'Water their plant before it complains', 'Regarle la planta antes de que se queje'),
  card('tea-bed', 'Bring something warm to bed', 'Llevarle algo caliente a la cama'),
  card('fix', 'Fix the small thing that squeaks', 'Arreglar esa cosa pequeña que chirría'),
  card(
    'their-team',
    'Take their side when the world was rude',
    'Ponerse de su lado cuando el mundo fue grosero',
  ),
  card(
    'no-fixing',
    'Hear a complaint to the end without solving it',
    'Oír una queja hasta el final sin resolverla',
  ),
  card('slow-hello', 'Put everything down when they come in', 'Soltar todo cuando llega'),
  card(
    'list-less',
    'Do one thing from their list and cross it off in silence',
    'Hacer una cosa de su lista y tacharla en silencio',
  ),
  card('warm-towel', 'Hang their towel where it gets warm', 'Colgar su toalla donde se caliente'),
  card(
    'sleep-in',
    'Twenty minutes more sleep for them, on any day',
    'Regalarle veinte minutos más de sueño, cualquier día',
  ),
  card(
    'old-message',
    'Send them an old message of theirs that you kept',
    'Mandarle un mensaje viejo, suyo, de los que se guardan',
  ),
  card(
    'thank-list',
    'Thank them for something that happens every day',
    'Dar las gracias por algo que pasa todos los días',
  ),
  card('soup', 'Keep a plate warm for them', 'Guardarle un plato caliente'),
  childCard(
    ['baby', 'toddler'],
    'first-wake',
    'Get up first for {children}, once, without a count',
    'Levantarse primero por {children}, una vez, sin llevar la cuenta',
  ),
  childCard(
    ['baby', 'toddler', 'child'],
    'good-parent',
    'Tell them what you saw them do well with {children}',
    'Decirle algo que le salió bien con {children}',
  ),
  childCard(
    ['toddler', 'child'],
    'lunch-boxes',
    'Pack the bag of {children} the night before',
    'Dejar lista desde la noche la mochila de {children}',
  ),
  childCard(
    ['baby', 'toddler', 'child'],
    'bath-off',
    'Take over the whole bedtime of {children}, so that they can sit',
    'Encargarse de toda la rutina de dormir a {children} para que descanse',
  ),
];
