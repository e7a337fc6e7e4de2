import type { clinic } from '@usward/contract/clinic';
import type { me } from '@usward/contract/me';
import type { Address, Ending, Locale, PauseChoice, StopTag } from '@usward/exercises';
import type { z } from 'zod';
import type { Clinician } from './practice.ts';

type Answers = z.input<typeof me.respond.body>['answers'];
type Asked = z.input<typeof clinic.recordSuitability.body>;

/** Weeks are counted from 1; each begins with the day of the couple's appointment, which is day 0. The ninth begins today or soon. */
type Told = { week: number; day: number; at: string };

/** What is still fresh when the story is told has no week: it was so many hours ago. */
export type When = Told | { hoursAgo: number };

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
  key: string;
  for: 'both' | 'each' | string;
  /** Once a week on that day, or every so many weeks. Otherwise once: until the eve of the next appointment, or this day. */
  weekly?: { weeks: number; day: number; every?: number };
  until?: { week: number; day: number };
  plan: z.input<typeof clinic.assign.body>['plan'];
  /** The appointment, by its week, in which the clinician opens it with both present. */
  openedIn?: number;
  /** Held by the clinician, who wants to speak of it first. */
  isHeld?: boolean;
};

export type Wrote = When & {
  who: string;
  key: string;
  ending?: Ending;
  answers: Answers;
  happened?: string[];
  /** Notes that went out. */
  sent?: string[];
  /** Nobody gave it: it was begun from what is always there. */
  begins?: boolean;
};

/** What passed between the two. */
export type Passed =
  | (When & {
      does: 'offers';
      who: string;
      key: string;
      step: string;
      /** The day is one of the story. A change of one tap belongs to what stands already. */
      offer: { words: string; day?: [week: number, day: number]; at?: string; quick?: string };
      /** When the other said yes; an offer without it waits. */
      yes?: When;
    })
  /** Each then says alone how to go on, some minutes after they came back. */
  | (When & { does: 'pauses'; who: string; minutes: number; then: Record<string, PauseChoice> });

/** What happened outside the exercises. */
export type Turn =
  | { week: number; does: 'tags'; tags: StopTag[] }
  | { week: number; does: 'own-weeks' }
  | { week: number; does: 'ask-again' }
  | { week: number; does: 'acknowledge'; note: string }
  /** Exercises over weeks, beginning so many days after the appointment. */
  | { week: number; does: 'program'; key: string; day: number }
  /** Each filled in a form on paper; the clinician types it. What was left out is null. */
  | { week: number; does: 'form'; instrument: 'gad-7' | 'rdas'; of: Record<string, (number | null)[]> }
  | (When & { does: 'not-for-me'; who: string; asksForPaper: boolean })
  /** From the portal: how the children are called, and that what comes from the other waits until asked for. */
  | (When & { does: 'names'; who: string; children: string[] })
  | (When & { does: 'keeps-unread'; who: string })
  /** Lets the therapist show the own line while both are there. */
  | (When & { does: 'shows-line'; who: string });

export type Story = {
  clinician: Clinician;
  timeZone: string;
  closingHour: string;
  /** Whole months before today; null where nothing was born, or nobody should be reminded. */
  bornMonthsAgo: number | null;
  avoidsBabyWords?: boolean;
  /** As the clinician wrote them down. */
  children?: string[];
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
  passed?: Passed[];
  turns: Turn[];
};
