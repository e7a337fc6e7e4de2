import type { Words } from '@usward/exercises/playing';

/** Words around what passes between the two. */
export const betweenTexts = {
  tryOut: {
    en: 'This is only a look at how it is: nothing goes out and nothing is kept.',
    es: 'Esto es solo para ver cómo es: nada sale y nada se guarda.',
  },
  needsSignal: {
    en: 'This one needs signal. Nothing is lost: it waits here.',
    es: 'Para esto hace falta señal. No se pierde nada: espera aquí.',
  },
  notThrough: {
    en: 'That didn’t go through. Nothing is lost. Try again?',
    es: {
      tu: 'No se pudo enviar. No se perdió nada. ¿Lo intentas otra vez?',
      vos: 'No se pudo enviar. No se perdió nada. ¿Lo intentás otra vez?',
      usted: 'No se pudo enviar. No se perdió nada. ¿Lo intenta otra vez?',
    },
  },
  noLonger: {
    en: 'That no longer stands. Here is how it is now.',
    es: 'Eso ya no está en pie. Así está ahora.',
  },
  offerGone: {
    en: 'That suggestion is no longer there. What stands now is here; you can also suggest something yourself.',
    es: {
      tu: 'Esa propuesta ya no está. Aquí se ve lo que hay ahora; también puedes proponer algo.',
      vos: 'Esa propuesta ya no está. Acá se ve lo que hay ahora; también podés proponer algo.',
      usted: 'Esa propuesta ya no está. Aquí se ve lo que hay ahora; también puede proponer algo.',
    },
  },
  pauseNotNow: {
    en: 'The time for choosing is over, or not here yet. Nothing is decided against anybody: here is how it stands.',
    es: 'La hora de elegir ya pasó, o todavía no llega. No se decidió nada en contra de nadie: así está ahora.',
  },
  dialogueGoOn: { en: 'Go on with the talk', es: 'Seguir con la charla' },
  partnerOffers: { en: '{partner} suggests', es: '{partner} propone' },
  yesLets: { en: 'Yes, let’s', es: 'Sí, hagámoslo' },
  somethingElse: {
    en: 'Let me suggest something else',
    es: { tu: 'Propongo otra cosa', vos: 'Propongo otra cosa', usted: 'Propongo otra cosa' },
  },
  youOffer: {
    en: 'You suggest',
    es: { tu: 'Tú propones', vos: 'Vos proponés', usted: 'Usted propone' },
  },
  offerStands: {
    en: 'It stands until {time}. Without a yes it is then gone, as if it had never been.',
    es: 'Está en pie hasta el {time}. Sin un sí, después desaparece como si nunca hubiera estado.',
  },
  takeBack: { en: 'Take it back', es: 'Retirarlo' },
  bothYes: { en: 'You both said yes', es: 'Los dos dijeron que sí' },
  earlier: { en: 'Before that', es: 'Antes' },
  quickChanges: { en: 'For now, just', es: 'Por ahora, solo' },
  quickOffer: { en: 'Suggest for now, just', es: 'Proponer por ahora, solo' },
  suggestChange: { en: 'Suggest a change', es: 'Proponer un cambio' },
  offerNothing: { en: 'Never mind', es: 'Dejarlo así' },
  onDay: { en: 'Day, if you like', es: 'Día, si hace falta' },
  atHome: { en: '{hour} at home', es: '{hour} en casa' },
  homeClock: {
    en: 'The day and the time are those at home.',
    es: 'El día y la hora son los de casa.',
  },
  atHour: { en: 'Time, if you like', es: 'Hora, si hace falta' },
  offerReadersV2: {
    en: '{partner} sees it when you tap. Your therapist sees it only once you both said yes.',
    es: {
      tu: '{partner} lo ve cuando tocas. Tu terapeuta solo lo ve cuando los dos dijeron que sí.',
      vos: '{partner} lo ve cuando tocás. Tu terapeuta solo lo ve cuando los dos dijeron que sí.',
      usted: '{partner} lo ve cuando toca. Su terapeuta solo lo ve cuando los dos dijeron que sí.',
    },
  },
  offerReadersVP: {
    en: '{partner} sees it when you tap. Once you both said yes it stays between the two of you.',
    es: {
      tu: '{partner} lo ve cuando tocas. Cuando los dos digan que sí, queda entre ustedes.',
      vos: '{partner} lo ve cuando tocás. Cuando los dos digan que sí, queda entre ustedes.',
      usted: '{partner} lo ve cuando toca. Cuando los dos digan que sí, queda entre ustedes.',
    },
  },
  sayAloud: { en: 'I’ll say it aloud', es: 'Lo digo en voz alta' },
  aloudTitle: {
    en: 'Say it when it fits.',
    es: { tu: 'Dilo cuando encaje.', vos: 'Decilo cuando encaje.', usted: 'Dígalo cuando encaje.' },
  },
  aloudText: {
    en: 'Said aloud counts just as much. Nothing of it is kept here.',
    es: 'En voz alta vale lo mismo. Aquí no se guarda nada.',
  },
  writeInstead: {
    en: 'Back to the words',
    es: { tu: 'Volver a las palabras', vos: 'Volver a las palabras', usted: 'Volver a las palabras' },
  },
  printSlip: { en: 'Print it as a slip', es: 'Imprimirlo en un papelito' },
  otherWords: { en: 'Other words', es: 'Otras palabras' },
  noteSent: {
    en: 'It is there for {partner} now. Whether and when it is read, nobody sees.',
    es: 'Ya está ahí para {partner}. Si se lee, y cuándo, no lo ve nadie.',
  },
  noteOffline: {
    en: 'It goes out when there is signal.',
    es: 'Sale cuando haya señal.',
  },
  noteReaders: {
    en: 'It goes to {partner} only when you tap “{button}”.',
    es: {
      tu: 'Le llega a {partner} solo si tocas «{button}».',
      vos: 'Le llega a {partner} solo si tocás «{button}».',
      usted: 'Le llega a {partner} solo si toca «{button}».',
    },
  },
  noteFirst: {
    en: 'Choose or write something first.',
    es: {
      tu: 'Primero elige o escribe algo.',
      vos: 'Primero elegí o escribí algo.',
      usted: 'Primero elija o escriba algo.',
    },
  },
  byMe: { en: 'You', es: { tu: 'Tú', vos: 'Vos', usted: 'Usted' } },
  byBoth: { en: 'The two of you', es: 'Los dos' },
  letGo: { en: 'Let it go', es: 'Soltarlo' },
  letGoRoom: {
    en: 'Nothing of this is kept, not even on this phone.',
    es: 'Nada de esto se guarda, ni en este teléfono.',
  },
  handOver: {
    en: 'Give the phone to {partner}',
    es: {
      tu: 'Dale el teléfono a {partner}',
      vos: 'Dale el teléfono a {partner}',
      usted: 'Dele el teléfono a {partner}',
    },
  },
  handOverText: {
    en: 'What was said before is put away until both of you have had your turn.',
    es: 'Lo que se dijo antes queda guardado hasta que los dos hayan tenido su turno.',
  },
  handOverNoPin: {
    en: 'Nobody needs a PIN or a password here.',
    es: 'Aquí no hace falta ningún PIN ni contraseña, de nadie.',
  },
  handOverGo: {
    en: 'I am {partner}, go on',
    es: 'Soy {partner}, seguir',
  },
  onePhoneReaders: {
    en: 'Once you both have said something, you both read it, and so does your therapist. Either of you can take it back.',
    es: 'Cuando los dos hayan dicho algo, lo leen los dos, y también su terapeuta. Cualquiera de los dos puede retirarlo.',
  },
  stopHere: { en: 'Stop here', es: 'Parar aquí' },
} satisfies Record<string, Words>;
