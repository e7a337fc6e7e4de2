import type { Locale } from '@usward/exercises';

export type Reason = 'why' | 'when' | 'obstacle';
type Texts = Record<Locale, string[]>;

/** The first of each is the default: the usual case needs no tap. In the language of whom it is for; no form of address. */
export const planWords: Record<Reason, Texts> = {
  why: {
    en: [
      'to be heard without a fight',
      'to say what is hard to say',
      'to feel like a couple again',
      'because you asked for it',
    ],
    es: [
      'para que te escuchen sin pelear',
      'para decir lo que cuesta decir',
      'para volver a sentirse pareja',
      'porque lo pidieron',
    ],
  },
  when: {
    en: [
      'when the baby sleeps',
      'with the first coffee',
      'before the phone, in bed',
      'on a day without hurry',
    ],
    es: ['cuando el bebé duerme', 'con el primer café', 'en la cama, antes del teléfono', 'un día sin prisa'],
  },
  obstacle: {
    en: [
      'too tired: the small version counts',
      'the baby wakes: stop there, it counts',
      'no wish for it that day: leave it',
      'a quarrel that day: keep it for the appointment',
    ],
    es: [
      'mucho cansancio: la versión corta cuenta',
      'el bebé se despierta: parar ahí, cuenta',
      'ese día no hay ganas: dejarlo',
      'ese día hubo pelea: guardarlo para la cita',
    ],
  },
};

export type PlanText = Partial<Record<Reason, string>> & { atHome?: boolean };

export const usualPlan = (locale: Locale): PlanText => ({
  why: planWords.why[locale][0],
  when: planWords.when[locale][0],
  obstacle: planWords.obstacle[locale][0],
});

/** Planned at home: why still stands, the rest is theirs. */
export function planOf({ why, when, obstacle, atHome }: PlanText): PlanText {
  const text = (words?: string) => words?.trim() || undefined;
  return atHome ? { why: text(why), atHome } : { why: text(why), when: text(when), obstacle: text(obstacle) };
}

/** The language that all these people read; undefined when they read different ones. */
export function sharedLocale(locales: Locale[]): Locale | undefined {
  const [first, ...rest] = locales;
  return rest.every((locale) => locale === first) ? first : undefined;
}
