import { dayIn, daysLater, instantAt } from '@usward/schedule';

const minute = 60_000;
const anHour = 60 * minute;
export const weeksOfHistory = 8;

/** The days of the story, counted back from the day on which it is told. */
export class Calendar {
  readonly today: string;
  readonly #shift: number;

  /** `shift`: how many days after the practice's first the couple's week begins. */
  constructor(today: string, shift = 0) {
    this.today = today;
    this.#shift = shift;
  }

  /** Weeks from 1, days of it from 0; the ninth week begins today, or `shift` days later. */
  day(week: number, day = 0): string {
    return daysLater(this.today, 7 * (week - 1 - weeksOfHistory) + day + this.#shift);
  }

  at(week: number, day: number, hour: string, timeZone: string): Date {
    return instantAt(this.day(week, day), hour, timeZone);
  }

  /**
   * The next appointment, always still to come, so that its brief is full. One for which it has grown too late today is in the
   * next full hour where it should be `soon`, and otherwise tomorrow.
   */
  next(hour: string, timeZone: string, now: Date, isSoon = false): Date {
    const planned = this.at(weeksOfHistory + 1, 0, hour, timeZone);
    const inAnHour = new Date(Math.ceil((now.getTime() + 1) / anHour) * anHour);
    if (planned > now) return planned;
    return isSoon && dayIn(timeZone, inAnHour) === this.today
      ? inAnHour
      : this.at(weeksOfHistory + 1, 1, hour, timeZone);
  }

  monthsAgo(months: number): string {
    return daysLater(this.today, -Math.round(30.4 * months) - 6);
  }
}

export const minutesAfter = (at: Date, minutes: number): Date => new Date(at.getTime() + minutes * minute);
