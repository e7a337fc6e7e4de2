import type { clinic } from '@usward/contract/clinic';
import type { me } from '@usward/contract/me';
import type { Address, Ending, Level, Locale, StopTag } from '@usward/exercises';
import type { z } from 'zod';
import type { Clinician } from './practice.ts';

type Answers = z.input<typeof me.respond.body>['answers'];
type Asked = z.input<typeof clinic.recordSuitability.body>;

/** Weeks are counted from 1; each begins with the day of the couple's appointment, which is day 0. The ninth begins today or soon. */
export type When = { week: number; day: number; at: string };

export type Partner = {
  name: string;
  /** What this one types to sign in. */
  signInName: string;
  locale: Locale;
  address: Address;
  isOwnPhone: boolean;
  contact: z.input<typeof me.changeSafeContact.body>;
  /** What the clinician noted after asking this one alone, where there was something to note. */
  asked?: Partial<Pick<Asked, 'concerns' | 'note'>>;
  /** False where the invitation was never taken up. */
  joins?: boolean;
};

export type Gift = {
  week: number;
  key: 'i-statement' | 'say-it' | 'pulse';
  for: 'both' | 'each' | string;
  /** Until the eve of the next appointment, or once a week on that day. */
  weekly?: { weeks: number; day: number };
  plan: z.input<typeof clinic.assign.body>['plan'];
  /** The appointment, by its week, in which the clinician opens it with both present. */
  openedIn?: number;
  /** Held by the clinician, who wants to speak of it first. */
  isHeld?: boolean;
};

export type Wrote = When & {
  who: string;
  key: Gift['key'];
  ending?: Ending;
  answers: Answers;
  happened?: string[];
};

/** What happened outside the exercises. */
export type Turn =
  | { week: number; does: 'tags'; tags: StopTag[] }
  | { week: number; does: 'own-weeks' }
  | { week: number; does: 'ask-again' }
  | { week: number; does: 'acknowledge'; note: string }
  | (When & { does: 'not-for-me'; who: string; asksForPaper: boolean });

export type Story = {
  clinician: Clinician;
  timeZone: string;
  closingHour: string;
  /** Whole months before today; null where nothing was born, or nobody should be reminded. */
  bornMonthsAgo: number | null;
  avoidsBabyWords?: boolean;
  /** The couple's day: how many days after the practice's first, and the hour on the practice's wall. */
  dayShift: number;
  hour: string;
  /** The weeks that begin with an appointment; the first is the one in which they came, the ninth is still to come. */
  visits: number[];
  /** Where the ninth should be within the hour when the day is already late, so that there is one to prepare for. */
  isSoon?: boolean;
  partners: Partner[];
  gifts: Gift[];
  wrote: Wrote[];
  turns: Turn[];
};

type Done = Omit<Wrote, 'who' | 'key' | 'answers' | keyof When>;

/** One partner's writing: week, day and hour first, as in a diary. */
export const diary = (who: string) => ({
  says: (
    when: [number, number, string],
    level: Level,
    sentence: { ready: string } | { own: string },
    more: Done = {},
  ): Wrote => wrote(who, 'say-it', when, { sentence: { value: sentence, level } }, more),

  /** The four parts on the way stay the author's; only the finished sentence has a level to choose. */
  feels: (
    when: [number, number, string],
    level: Level,
    [feeling, happened]: [string, string],
    statement: string,
    more: Done = {},
  ): Wrote =>
    wrote(
      who,
      'i-statement',
      when,
      {
        feeling: { value: { picked: [feeling] }, level: 'V0' },
        when: { value: happened, level: 'V0' },
        statement: { value: statement, level },
      },
      more,
    ),

  /** Two questions a week, which take turns: closeness and room in the odd weeks, team and lightness in the even ones. */
  pulse: (when: [number, number, string], first: string, second: string): Wrote => {
    const picked = (option: string) => ({ value: { picked: [option] }, level: 'V1' as const });
    const answers: Answers =
      when[0] % 2 === 1
        ? { closeness: picked(first), room: picked(second) }
        : { team: picked(first), lightness: picked(second) };
    return wrote(who, 'pulse', when, answers, {});
  },
});

const wrote = (
  who: string,
  key: Gift['key'],
  [week, day, at]: [number, number, string],
  answers: Answers,
  more: Done,
): Wrote => ({ who, key, week, day, at, answers, ...more });

/** Said with both there. */
export const together = { happened: ['said'] };

/** The same two questions for each, every week, alone. */
export const weeklyPulse = (why: string, weeks = 10, whom: Gift['for'] = 'each', week = 1): Gift => ({
  week,
  key: 'pulse',
  for: whom,
  weekly: { weeks, day: 4 },
  plan: { why, atHome: true },
});
