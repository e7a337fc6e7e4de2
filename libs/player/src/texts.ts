import { say, type Address, type Locale, type Words } from '@usward/exercises/playing';
import { betweenTexts } from './texts/between.ts';
import { coachTexts } from './texts/coach.ts';
import { deckTexts } from './texts/deck.ts';
import { timeTexts } from './texts/time.ts';

/** The player's own words. `{partner}` stands for the other's name. */
export const texts = {
  ...deckTexts,
  ...timeTexts,
  ...betweenTexts,
  ...coachTexts,
  begin: { en: 'Begin', es: 'Empezar' },
  back: { en: 'Back', es: 'Atrás' },
  next: { en: 'Next', es: 'Seguir' },
  pass: { en: 'Pass', es: 'Pasar' },
  close: { en: 'Close', es: { tu: 'Cerrar', vos: 'Cerrar', usted: 'Cerrar' } },
  notNow: { en: 'Not now', es: 'Ahora no' },
  otherWays: { en: 'Other ways to stop', es: 'Otras maneras de parar' },
  minutes: { en: 'About {n} min', es: 'Unos {n} min' },
  minute: { en: 'About a minute', es: 'Un minuto, más o menos' },
  small: { en: 'Small version', es: 'Versión corta' },
  full: { en: 'Whole version', es: 'Versión completa' },
  isSmall: {
    en: 'This is the small version now. It counts just as much.',
    es: 'Ahora es la versión corta. Vale lo mismo.',
  },
  isFull: { en: 'This is the whole version now.', es: 'Ahora es la versión completa.' },
  keepForAppointment: { en: 'Keep it for the appointment', es: 'Guardarlo para la sesión' },
  oneAsleep: { en: 'One of us fell asleep', es: 'Uno se quedó dormido' },
  asleep: { en: 'I am falling asleep', es: 'Me estoy durmiendo' },
  whereFrom: { en: 'Where this comes from', es: 'De dónde sale esto' },
  startPromise: {
    en: 'Each question says who reads it. You can pass any of them, and stop whenever you like.',
    es: {
      tu: 'Cada pregunta dice quién la lee. Puedes pasar cualquiera y parar cuando quieras.',
      vos: 'Cada pregunta dice quién la lee. Podés pasar cualquiera y parar cuando quieras.',
      usted: 'Cada pregunta dice quién la lee. Puede pasar cualquiera y parar cuando quiera.',
    },
  },
  whoReads: { en: 'Who reads this', es: 'Quién lee esto' },
  chosen: { en: 'Chosen: {level}', es: 'Elegido: {level}' },
  copy: { en: 'Copy it', es: { tu: 'Copiarlo', vos: 'Copiarlo', usted: 'Copiarlo' } },
  copied: {
    en: 'Copied. It can go into any message now.',
    es: 'Copiado. Ya se puede pegar en cualquier mensaje.',
  },
  ownAnswer: {
    en: 'Something of your own',
    es: { tu: 'Algo propio', vos: 'Algo propio', usted: 'Algo propio' },
  },
  anotherWord: { en: 'Another word', es: 'Otra palabra' },
  writeOwn: { en: 'Write my own', es: 'Escribir la mía' },
  ownSentence: { en: 'My own sentence', es: 'Mi propia frase' },
  beginnings: { en: 'Ways to begin', es: 'Maneras de empezar' },
  lettersLeft: { en: 'Room for {n} more letters', es: 'Queda espacio para {n} letras' },
  readBack: { en: 'Read the parts back again', es: 'Volver a leer las partes' },
  nothingYet: {
    en: 'Nothing to read back yet. You can write it here in one go.',
    es: {
      tu: 'Todavía no hay nada que leer. Puedes escribirla aquí de una vez.',
      vos: 'Todavía no hay nada que leer. Podés escribirla acá de una vez.',
      usted: 'Todavía no hay nada que leer. Puede escribirla aquí de una vez.',
    },
  },
  helpMe: { en: 'Help me', es: { tu: 'Ayúdame', vos: 'Ayudame', usted: 'Ayúdeme' } },
  happened: { en: 'Good. That is known to both of you now.', es: 'Bien. Ya lo saben los dos.' },
  happenedReaders: {
    en: 'If you tap it, both of you and your therapist can see that it happened. No words are kept.',
    es: {
      tu: 'Si lo tocas, los dos y tu terapeuta pueden ver que pasó. No se guarda ninguna palabra.',
      vos: 'Si lo tocás, los dos y tu terapeuta pueden ver que pasó. No se guarda ninguna palabra.',
      usted: 'Si lo toca, los dos y su terapeuta pueden ver que pasó. No se guarda ninguna palabra.',
    },
  },
  undo: { en: 'No, that was a slip', es: 'No, lo toqué sin querer' },
  reviewTitle: {
    en: 'Before you finish',
    es: { tu: 'Antes de terminar', vos: 'Antes de terminar', usted: 'Antes de terminar' },
  },
  reviewTherapist: {
    en: 'Your therapist will see',
    es: { tu: 'Tu terapeuta verá', vos: 'Tu terapeuta va a ver', usted: 'Su terapeuta verá' },
  },
  reviewPartner: { en: '{partner} will see', es: '{partner} verá' },
  reviewOnlyYou: {
    en: 'Only you will see',
    es: { tu: 'Solo tú verás', vos: 'Solo vos vas a ver', usted: 'Solo usted verá' },
  },
  reviewNothing: { en: 'Nothing.', es: 'Nada.' },
  reviewSame: {
    en: 'If you share nothing, it looks exactly as if you had not answered.',
    es: {
      tu: 'Si no compartes nada, se ve igual que si no hubieras respondido.',
      vos: 'Si no compartís nada, se ve igual que si no hubieras respondido.',
      usted: 'Si no comparte nada, se ve igual que si no hubiera respondido.',
    },
  },
  opensBoth: {
    en: 'It opens at the closing time, and only if you both shared yours.',
    es: 'Se abre a la hora de cierre, y solo si los dos compartieron lo suyo.',
  },
  opensBothAt: {
    en: 'It opens on {when}, and only if you both shared yours.',
    es: 'Se abre el {when}, y solo si los dos compartieron lo suyo.',
  },
  opensAloneAt: { en: 'It opens on {when}.', es: 'Se abre el {when}.' },
  opensAlone: { en: 'It opens at the closing time.', es: 'Se abre a la hora de cierre.' },
  opensAppointment: {
    en: 'It opens in the appointment, with both of you there.',
    es: 'Se abre en la sesión, con los dos presentes.',
  },
  nothingWritten: { en: 'Nothing written. That is fine too.', es: 'Nada escrito. También está bien.' },
  finish: { en: 'Finish', es: 'Terminar' },
  yourPartner: { en: 'your partner', es: { tu: 'tu pareja', vos: 'tu pareja', usted: 'su pareja' } },
} satisfies Record<string, Words>;

export type TextKey = keyof typeof texts;

/** The player's words for this reader, with what stands in braces filled in. */
export function textsFor(locale: Locale, address: Address) {
  return (key: TextKey, filled: Record<string, string> = {}): string => {
    const text = say(texts[key], locale, address).replace(
      /\{(\w+)\}/g,
      (whole, name: string) => filled[name] ?? whole,
    );
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
}
