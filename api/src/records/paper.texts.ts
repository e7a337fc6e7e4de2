import type { Level } from '@usward/exercises';

type Texts = {
  title: string;
  intro: string[];
  made: (who: string, at: string, id: string) => string;
  about: string;
  name: string;
  signInName: string;
  couple: string;
  since: string;
  until: string;
  written: string;
  writtenNote: string;
  notHandedIn: string;
  reply: string;
  aside: string;
  levels: Record<Level, string>;
  addressed: string;
  addressedNote: string;
  seen: string;
  seenNote: string;
  points: string;
  contact: string;
  contactHow: Record<string, string>;
  agreed: string;
  policy: Record<string, string>;
  signIns: string;
  lastSeen: string;
  nothing: string;
  recordTitle: string;
  recordIntro: (to: string) => string[];
  oneTitle: string;
  oneIntro: (to: string) => string[];
  appointments: string;
  minutes: (count: number) => string;
  cancelled: string;
  wrote: (name: string) => string;
  given: string;
  givenOn: string;
  withdrawn: string;
  opened: string;
  together: string;
  agreedOn: string;
  talks: string;
  agenda: string;
  measures: string;
  measuresNote: string;
  noScore: string;
  departure: string;
};

export const texts: Record<'en' | 'es', Texts> = {
  en: {
    title: 'What is yours',
    intro: [
      'This is everything you wrote here, and what was addressed to you. The same stands in data.json, for other programs.',
      'Keep it where only you read it. It can be read by whoever opens it.',
    ],
    made: (who, at, id) => `Made for ${who} on ${at}. Copy ${id}.`,
    about: 'About you',
    name: 'Name',
    signInName: 'Sign-in name',
    couple: 'In a couple here',
    since: 'Since',
    until: 'until',
    written: 'What you wrote',
    writtenNote: 'Beside each who reads it.',
    notHandedIn: 'Nothing of it was handed in.',
    reply: 'Your therapist wrote back',
    aside: 'Kept aside, from another phone',
    levels: {
      V0: 'Only me',
      VM: 'Only what we both pick',
      VP: 'Just the two of us',
      V1: 'Me and our therapist',
      V2: 'The two of us and our therapist',
    },
    addressed: 'What was sent to you',
    addressedNote: 'By your partner, to you.',
    seen: 'Shared answers you saw',
    seenNote: 'What your partner wrote is theirs, and not in here.',
    points: 'What you put on the list for the appointment',
    contact: 'How you may be reached',
    contactHow: {
      any: 'In any way',
      mail: 'By e-mail',
      call: 'By phone',
      text: 'By text message',
      appointment: 'In the appointment',
    },
    agreed: 'What you agreed to',
    policy: {
      'no-secrets': 'Nothing is kept from the other partner',
      'limited-secrets': 'Some things may stay between you and your therapist',
    },
    signIns: 'Where you are signed in',
    lastSeen: 'last seen',
    nothing: 'Nothing.',
    recordTitle: 'Record of a couple',
    recordIntro: (to) => [
      `For ${to}. Both partners have agreed that it is given.`,
      'It holds the appointments, what was given to both and what came of it, what they agreed on, the points for the appointments, totals of questionnaires, and what both handed in for their therapist. Notes of the therapist, the safety record and what either kept for themselves are not in it.',
    ],
    oneTitle: 'From couples therapy, for another therapist',
    oneIntro: (to) => [
      `For ${to}. The person who wrote it has agreed that it is given.`,
      'It holds what this one person handed in for their therapist and the totals of their questionnaires, and nothing of the other partner.',
    ],
    appointments: 'Appointments',
    minutes: (count) => `${count} minutes`,
    cancelled: 'cancelled',
    wrote: (name) => `What ${name} wrote`,
    given: 'What was given to both',
    givenOn: 'since',
    withdrawn: 'withdrawn',
    opened: 'opened to both',
    together: 'done together',
    agreedOn: 'What both said yes to',
    talks: 'Listening talks',
    agenda: 'Points for the appointments',
    measures: 'Questionnaires',
    measuresNote: 'Totals by day. A total is no diagnosis.',
    noScore: 'too little was answered',
    departure: [
      'Records of a practice, by couple: a page to read and the same as data.json.',
      'In "own" lies what only one clinician may read: the safety records of their couples and their own notes, sealed to words that only they know.',
      'Nobody has what was kept by its author, what the two kept between them, or notes of somebody else.',
    ].join('\n'),
  },
  es: {
    title: 'Lo que es tuyo',
    intro: [
      'Aquí está todo lo que has escrito y lo que te han enviado. Lo mismo está en data.json, para otros programas.',
      'Guárdalo donde solo tú lo leas: quien lo abra podrá leerlo.',
    ],
    made: (who, at, id) => `Hecho para ${who} el ${at}. Copia ${id}.`,
    about: 'Sobre ti',
    name: 'Nombre',
    signInName: 'Nombre de acceso',
    couple: 'En una pareja aquí',
    since: 'Desde',
    until: 'hasta',
    written: 'Lo que has escrito',
    writtenNote: 'Junto a cada cosa, quién la lee.',
    notHandedIn: 'No se entregó nada.',
    reply: 'Respuesta de tu terapeuta',
    aside: 'Guardado aparte, desde otro teléfono',
    levels: {
      V0: 'Solo yo',
      VM: 'Solo lo que elijamos los dos',
      VP: 'Mi pareja y yo',
      V1: 'Mi terapeuta y yo',
      V2: 'Mi pareja, mi terapeuta y yo',
    },
    addressed: 'Lo que te han enviado',
    addressedNote: 'De tu pareja, para ti.',
    seen: 'Respuestas compartidas que has visto',
    seenNote: 'Lo que escribió tu pareja es suyo y no está aquí.',
    points: 'Lo que apuntaste para la cita',
    contact: 'Cómo se te puede contactar',
    contactHow: {
      any: 'De cualquier forma',
      mail: 'Por correo',
      call: 'Por teléfono',
      text: 'Por mensaje',
      appointment: 'En la cita',
    },
    agreed: 'Lo que has aceptado',
    policy: {
      'no-secrets': 'No se oculta nada a la otra persona',
      'limited-secrets': 'Algunas cosas pueden quedar entre tu terapeuta y tú',
    },
    signIns: 'Dónde tienes la sesión abierta',
    lastSeen: 'última vez',
    nothing: 'Nada.',
    recordTitle: 'Historial de una pareja',
    recordIntro: (to) => [
      `Para ${to}. Las dos personas han aceptado que se entregue.`,
      'Contiene las citas, lo que se dio a los dos y lo que resultó, lo que acordaron, los puntos para las citas, los totales de los cuestionarios y lo que ambas entregaron para su terapeuta. No están las notas del terapeuta, la parte de seguridad ni lo que cada una guardó para sí.',
    ],
    oneTitle: 'De la terapia de pareja, para otro terapeuta',
    oneIntro: (to) => [
      `Para ${to}. Quien lo escribió ha aceptado que se entregue.`,
      'Contiene lo que esta persona entregó para su terapeuta y los totales de sus cuestionarios, y nada de la otra.',
    ],
    appointments: 'Citas',
    minutes: (count) => `${count} minutos`,
    cancelled: 'cancelada',
    wrote: (name) => `Lo que escribió ${name}`,
    given: 'Lo que se dio a los dos',
    givenOn: 'desde el',
    withdrawn: 'retirado',
    opened: 'abierto para los dos',
    together: 'hecho entre los dos',
    agreedOn: 'A lo que los dos dijeron que sí',
    talks: 'Conversaciones de escucha',
    agenda: 'Puntos para las citas',
    measures: 'Cuestionarios',
    measuresNote: 'Totales por día. Un total no es un diagnóstico.',
    noScore: 'se respondió demasiado poco',
    departure: [
      'Historiales de un consultorio, por pareja: una página para leer y lo mismo en data.json.',
      'En «own» está lo que solo puede leer cada terapeuta: la parte de seguridad de sus parejas y sus propias notas, selladas con palabras que solo conoce esa persona.',
      'No está lo que alguien guardó para sí, lo que quedó entre los dos ni las notas de otra persona.',
    ].join('\n'),
  },
};
