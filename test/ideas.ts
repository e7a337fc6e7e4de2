// Where each idea of the five articles lives, and what a person who looks for it would type (`product.md`, "Where each
// seed idea lives"). The words are those of people, not of the library: where one is not found, the library is wrong.

export type Article = 1 | 2 | 3 | 4 | 5;

export type Idea = {
  article: Article;
  idea: string;
  /** The exercise that has to be found. */
  key: string;
  /** Each of these has to find it. */
  en: readonly string[];
  es: readonly string[];
};

const of =
  (article: Article) =>
  (idea: string, key: string, en: readonly string[], es: readonly string[]): Idea => ({
    article,
    idea,
    key,
    en,
    es,
  });

const one = of(1);
const two = of(2);
const three = of(3);
const four = of(4);
const five = of(5);

export const ideas: readonly Idea[] = [
  one('“I miss us”, said with love', 'say-it', ['I miss us', 'miss us'], ['extraño lo nuestro', 'echo de menos']),
  one('loving this life without guilt', 'learn', ['guilty', 'feel guilty'], ['culpa', 'sentir culpa']),
  one('loving this life without guilt', 'private-page', ['guilt'], ['culpa']),
  one('grateful and grieving at once', 'say-it', ['grateful and grieving'], ['gratitud y duelo']),
  one('grateful and grieving at once', 'learn', ['grateful and grieving'], ['gratitud y duelo']),
  one('grateful and grieving at once', 'private-page', ['grief', 'grieving'], ['duelo']),
  one('caring for the couple is caring for the baby', 'learn', ['caring for the couple'], ['cuidar la pareja']),
  one('the role of partner fades in a big family', 'learn', ['big family'], ['familia grande']),
  one('aunts and community', 'learn', ['community'], ['comunidad']),
  one('aunts and community', 'date', ['aunt', 'ask for help'], ['tía', 'abuelos']),
  one('asking someone for forty minutes', 'date', ['forty minutes', 'babysitter'], ['cuarenta minutos', 'niñera']),
  one('relatives who take a task over', 'load-map', ['relatives'], ['ayuda de la familia', 'tías']),
  one('a tiny ritual', 'ritual', ['ritual', 'tiny ritual', 'habit'], ['ritual', 'costumbre']),
  one('coffee together', 'ritual', ['coffee', 'coffee together'], ['café', 'café juntos']),
  one('ten minutes of closeness without phones', 'ritual', ['ten minutes', 'cuddle'], ['diez minutos', 'acurrucarse']),
  one('sitting close at the telenovela', 'ritual', ['telenovela', 'TV'], ['telenovela', 'tele']),
  one('touch that expects nothing', 'touch-ideas', ['touch', 'affection'], ['contacto', 'caricia', 'cariño']),
  one('a hand on the back', 'touch-ideas', ['hand on back'], ['mano en la espalda']),
  one('a kiss on the forehead', 'touch-ideas', ['forehead kiss', 'kiss'], ['beso en la frente', 'beso']),
  one('a date at home', 'date', ['date', 'date night', 'date at home'], ['cita', 'cita en casa']),
  one('on the porch', 'date', ['porch'], ['porche']),
  one('an old comedy', 'date', ['comedy'], ['comedia']),
  one('a candle and the laundry', 'date', ['candle', 'laundry'], ['vela', 'ropa limpia']),
  one('talking of anything but the baby', 'date', ['anything but the baby'], ['de todo menos del bebé']),
  one('one question a week', 'question', ['question', 'one question'], ['pregunta', 'una pregunta']),
  one('what you love about being a parent with me', 'question', ['being a parent with me'], ['criar conmigo']),
  one('what you miss doing together', 'question', ['what do you miss'], ['qué extrañas']),
  one('two thirds decline', 'learn', ['two thirds', 'decline', 'is this normal'], ['dos tercios', 'es normal']),
  one('hormones', 'learn', ['hormones'], ['hormonas']),
  one('sleep', 'learn', ['little sleep'], ['poco sueño']),
  one('identity', 'learn', ['identity'], ['identidad']),
  one('decision fatigue', 'learn', ['decision fatigue', 'too many decisions'], ['demasiadas decisiones', 'decidir']),
  one('love is watered like a plant', 'kind-act', ['plant', 'watering'], ['planta', 'regar']),
  one('coffee the way they like it', 'kind-act', ['coffee', 'warm coffee'], ['café', 'café caliente']),
  one('a private joke', 'laugh', ['inside joke', 'joke'], ['chiste interno', 'chiste']),
  one('becoming someone new', 'us-now', ['becoming', 'who are we'], ['quiénes somos', 'convertirse']),
  one('instead of scrolling tonight', 'ritual', ['scrolling', 'phone'], ['celular', 'móvil']),

  two('a check-in of sixty seconds', 'check-in', ['check in', 'one minute', 'no time'], ['un minuto', 'sin tiempo']),
  two('a witness to the day', 'check-in', ['witness', 'being heard'], ['testigo', 'que me escuchen']),
  two('naming the weirdness', 'say-it', ['weird', 'weirdness'], ['raro', 'rareza']),
  two('one kind thing', 'kind-act', ['kind', 'kindness', 'small gesture'], ['gesto', 'amable', 'detalle']),
  two('a note', 'kind-act', ['note'], ['nota']),
  two('a coffee warmed up', 'kind-act', ['warm coffee'], ['café caliente']),
  two('the good burp cloth', 'kind-act', ['burp cloth'], ['eructos', 'pañito']),
  two('a note of thanks', 'appreciation', ['thank you note', 'note'], ['notita', 'nota']),
  two('reassurance', 'appreciation', ['reassurance', 'enough', 'reassure me'], ['tranquilizar', 'consuelo']),
  two('laughing again', 'laugh', ['laugh', 'fun', 'funny'], ['reír', 'risa', 'humor']),
  two('memes', 'laugh', ['meme', 'memes', 'video'], ['meme', 'memes', 'video']),
  two('the cry face, acted out', 'laugh', ['cry face'], ['cara de llanto']),
  two('touched out', 'touch-ideas', ['touched out', 'do not touch me'], ['no me toques', 'saturación']),
  two('logistics mode', 'check-in', ['logistics', 'only talk about tasks'], ['logística', 'solo hablamos de pendientes']),
  two('parking a task for later', 'check-in', ['park a task'], ['aparcar una tarea']),
  two('the mental load', 'load-map', ['mental load', 'I do everything', 'chores'], ['carga mental', 'tareas de la casa']),
  two('craving validation', 'appreciation', ['validation', 'praise', 'unseen'], ['validación', 'nadie me ve']),
  two('asking to hear it', 'appreciation', ['ask for it', 'need to hear it'], ['pedirlo', 'necesito oírlo']),
  two('“I love you” on purpose, aloud', 'say-it', ['I love you'], ['te quiero', 'te amo']),
  two('an answer that does not defend', 'say-it', ['undefensive'], ['sin defenderse']),
  two('an answer that does not defend', 'learn', ['defensive'], ['a la defensiva']),
  two('shift change of coworkers', 'ritual', ['shift change', 'coworkers'], ['cambio de turno', 'relevo']),
  two('crying in the parking lot', 'private-page', ['crying', 'parking lot', 'cry in the car'], ['llorar', 'llorar en el coche']),
  two('acting fine', 'private-page', ['acting fine', 'pretending'], ['fingir', 'hacer como que estoy bien']),
  two('“I still like you”', 'moment', ['I still like you'], ['todavía me gustas', 'me sigues gustando']),

  three('fifteen seconds of hands', 'touch-ideas', ['fifteen seconds', 'holding hands'], ['quince segundos', 'tomarse de la mano']),
  three('a sticky note', 'appreciation', ['sticky note', 'coffee machine'], ['papelito', 'cafetera']),
  three('we have not looked at each other in days', 'say-it', ['look at each other', 'not looked at each other'], ['mirarnos', 'no nos miramos']),
  three('looking, or sitting side by side', 'touch-ideas', ['side by side'], ['hombro con hombro']),
  three('grief', 'private-page', ['grief', 'loss'], ['duelo', 'pérdida']),
  three('resentment', 'private-page', ['resentment', 'bitter'], ['resentimiento', 'rencor']),
  three('resentment', 'curiosity', ['resentment'], ['resentimiento']),
  three('comparing with who we were', 'private-page', ['comparing'], ['comparar']),
  three('comparing with who we were', 'curiosity', ['comparing'], ['comparar']),
  three('the kiss on the forehead we used to have', 'used-to', ['like before', 'forehead kiss'], ['como antes', 'beso en la frente']),
  three('laughing till midnight', 'used-to', ['laughing till midnight', 'early days'], ['reírnos hasta tarde', 'al principio']),
  three('jokes by text', 'used-to', ['texted jokes'], ['chistes por mensaje']),
  three('somebody asked how I was', 'used-to', ['asked how I was'], ['me preguntaba cómo estaba']),
  three('a hand that reaches across the room', 'moment', ['across the room', 'reaching', 'reach'], ['buscar la mano']),
  three('a look', 'moment', ['look', 'glance'], ['mirada']),

  four('acknowledging that it changed', 'weekly-meeting', ['what changed'], ['lo que cambió']),
  four('acknowledging that it changed', 'learn', ['acknowledge change', 'it changed'], ['aceptar el cambio', 'todo cambió']),
  four('saying what feels hard', 'weekly-meeting', ['what feels hard'], ['lo que cuesta']),
  four('“I miss us” beats “why don’t you ever help”', 'softer', ['why don’t you ever help', 'harsh', 'nagging'], ['por qué nunca ayudas', 'reproches']),
  four('“I miss us” beats “why don’t you ever help”', 'i-statement', ['blame', 'criticism'], ['culpa', 'crítica']),
  four('a hug three seconds longer', 'touch-ideas', ['hug', 'longer hug'], ['abrazo', 'abrazo más largo']),
  four('thanks for bedtime', 'appreciation', ['thanks for bedtime', 'thanks'], ['gracias por acostar', 'gracias']),
  four('eye contact', 'moment', ['eye contact'], ['contacto visual']),
  four('assuming that the other is trying', 'curiosity', ['assume the best', 'benefit of the doubt'], ['pensar bien', 'beneficio de la duda']),
  four('asking clearly', 'i-statement', ['ask clearly', 'needs'], ['pedir con claridad', 'necesidades']),
  four('from blame to curiosity', 'curiosity', ['curious', 'blame'], ['curiosidad', 'queja']),
  four('repair, messy and human', 'repair', ['repair', 'sorry', 'make up', 'messy'], ['reparar', 'perdón', 'hacer las paces']),
  four('a break in a fight', 'pause', ['time out', 'calm down', 'break'], ['tiempo fuera', 'calmarse', 'pausa']),
  four('hands at the TV', 'ritual', ['hands', 'holding hands at the TV'], ['manos', 'tele']),
  four('a back rub', 'touch-ideas', ['back rub', 'massage'], ['masaje']),
  four('fears, dreams, small joys', 'question', ['fears', 'dreams', 'small joys'], ['miedos', 'sueños', 'pequeñas alegrías']),
  four('intimacy, redefined', 'body-talk', ['intimacy', 'sex', 'desire'], ['intimidad', 'sexo', 'deseo']),
  four('the body changes', 'body-talk', ['body changes', 'body image'], ['cambios del cuerpo', 'mi cuerpo']),
  four('getting support', 'support', ['support', 'get support', 'help'], ['apoyo', 'ayuda', 'pedir ayuda']),
  four('creating something new', 'us-now', ['something new'], ['algo nuevo']),

  five('a date of a few hours: a walk, a film', 'date', ['walk', 'film', 'cinema', 'go out'], ['paseo', 'película', 'cine', 'salir']),
  five('phones away', 'date', ['phones away'], ['sin teléfonos']),
  five('a safe space', 'stress-talk', ['safe space', 'bad day'], ['espacio seguro', 'mal día']),
  five('honest talk', 'stress-talk', ['honest talk', 'stress'], ['estrés', 'desahogarse']),
  five('a regular time, after bedtime or with coffee', 'weekly-meeting', ['regular time to talk', 'weekly meeting'], ['un rato para hablar', 'reunión semanal']),
  five('“I” statements', 'i-statement', ['I statement', 'I feel'], ['mensaje yo', 'yo siento']),
  five('listening well', 'listening', ['active listening', 'eye contact'], ['escucha activa', 'contacto visual']),
  five('listening well', 'stress-talk', ['listen to me', 'no advice'], ['que me escuche', 'sin consejos']),
  five('a good-morning hug', 'ritual', ['good morning', 'good morning hug'], ['buenos días', 'abrazo de buenos días']),
  five('a cup of tea', 'ritual', ['tea'], ['té']),
  five('a check-in at lunch', 'thinking-of-you', ['lunch', 'lunch check-in'], ['almuerzo', 'mediodía']),
  five('“thinking of you”', 'thinking-of-you', ['thinking of you', 'text message'], ['pienso en ti', 'mensaje']),
  five('unwinding in the evening', 'ritual', ['unwind', 'evening'], ['desconectar', 'noche']),
  five('a shared walk', 'ritual', ['walk'], ['paseo']),
  five('dividing fairly', 'load-map', ['who does what', 'unfair', 'split tasks'], ['quién hace qué', 'injusto', 'repartir']),
  five('listing everything, appointments and packed lunches too', 'load-map', ['appointments', 'packed lunches'], ['loncheras', 'acordarse de todo']),
  five('listing everything', 'load-map-full', ['list everything', 'full list'], ['lista completa']),
  five('thanking each other', 'appreciation', ['gratitude', 'appreciation'], ['agradecer', 'gratitud']),
  five('affection: ten minutes, a quick kiss', 'touch-ideas', ['affection', 'quick kiss'], ['afecto', 'beso']),
  five('a touch in a stressful moment', 'touch-ideas', ['touch when stressed'], ['contacto']),
  five('new activities that excite both', 'new-thing', ['new activities', 'bored', 'rut', 'hobby'], ['actividades nuevas', 'rutina', 'aburrimiento']),
  five('making memories', 'new-thing', ['memories'], ['recuerdos']),
  five('therapy as strength', 'support', ['therapy', 'therapist'], ['terapia', 'terapeuta']),

  // Not in an article by name, and looked for all the same.
  two('tired nights', 'nights', ['sleep', 'who gets up', 'exhausted'], ['dormir', 'quién se levanta', 'agotamiento']),
  four('tired, or afraid', 'learn', ['afraid', 'tired or afraid'], ['miedo', 'cansancio o miedo']),
]; // prettier-ignore

/** Ideas that live in the product itself rather than in one exercise, and where they are to be seen. */
export const elsewhere: readonly { article: Article; idea: string; where: string }[] = [
  {
    article: 1,
    idea: 'decision fatigue: one thing at a time',
    where: 'Today shows one thing, “another” behind it',
  },
  {
    article: 1,
    idea: 'emotional closeness before dates',
    where: 'the order of the weeks in every program for two',
  },
  {
    article: 2,
    idea: 'asleep in the middle of a sentence',
    where: 'the ending “one of us fell asleep” of every exercise',
  },
  { article: 2, idea: 'brick by brick', where: 'the pile of bricks on Us' },
  { article: 2, idea: 'awkward humour', where: 'one smile at the end of every exercise' },
  {
    article: 2,
    idea: 'the tasks that come up are parked',
    where: 'a parked task of the check-in is read again in the load map',
  },
  { article: 3, idea: 'tiny moments before dates', where: 'the order of the weeks in every program for two' },
  { article: 3, idea: 'twins', where: 'the names of the children in every text that speaks of them' },
  { article: 3, idea: 'a slip for the coffee machine', where: 'the printed slip of a note' },
  {
    article: 4,
    idea: 'emotional before physical',
    where: 'touch ideas come after talk in every program for two',
  },
  {
    article: 5,
    idea: 'looking, or side by side, while listening',
    where: 'the listening talk says so to the one who listens',
  },
  {
    article: 5,
    idea: 'eye contact, a question, a summary, short phrases',
    where: 'the listening talk: the three of its self-check, and short phrases behind “help me”',
  },
];
