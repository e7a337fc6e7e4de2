import { dayIn, daysLater, instantAt } from '@usward/schedule';
import { practice } from './practice.ts';
import type { Story, When } from './story.ts';

const minute = 60_000;
const hour = 60 * minute;
/** Played to their end; the week after them is the one that is now. */
const weeksPlayed = 8;

/** A day of the story, counted back from the day on which it is told: weeks from 1, days of it from 0. */
const dayOfStory = (now: Date, week: number, day: number): string =>
  daysLater(dayIn(practice.timeZone, now), 7 * (week - 1 - weeksPlayed) + day);

/** Some days before the first couple comes. */
export const opensItsDoors = (now: Date): Date =>
  instantAt(dayOfStory(now, 1, -3), '09:00', practice.timeZone);

/** When things happen in one couple's weeks, each of which begins with the day of an appointment. */
export class Calendar {
  readonly #story: Story;
  readonly #now: Date;

  constructor(story: Story, now: Date) {
    this.#story = story;
    this.#now = now;
  }

  /** The weeks in which there was an appointment, and the one before which they have not yet come. */
  get visits(): { held: number[]; first: number } {
    const held = this.#story.visits.filter((week) => week <= weeksPlayed);
    return { held, first: Math.min(...held) };
  }

  /** The week of the appointment after this one. */
  after(week: number): number {
    return this.#story.visits.find((visit) => visit > week) ?? week + 1;
  }

  isAhead(week: number): boolean {
    return week > weeksPlayed;
  }

  day(week: number, day = 0): string {
    return dayOfStory(this.#now, week, day + this.#story.dayShift);
  }

  /** An hour of the couple's own clock. */
  moment(when: When): Date {
    if ('hoursAgo' in when) return new Date(this.#now.getTime() - when.hoursAgo * hour);
    const { week, day, at } = when;
    return instantAt(this.day(week, day), at, this.#story.timeZone);
  }

  /** Minutes into the appointment, or before it. */
  visit(week: number, minutes = 0): Date {
    const planned = this.#planned(week);
    const startsAt = this.isAhead(week) && planned <= this.#now ? this.#later(week) : planned;
    return new Date(startsAt.getTime() + minutes * minute);
  }

  monthsAgo(months: number): string {
    return daysLater(dayIn(practice.timeZone, this.#now), -Math.round(30.4 * months) - 6);
  }

  #planned(week: number, day = 0): Date {
    return instantAt(this.day(week, day), this.#story.hour, practice.timeZone);
  }

  /** The next appointment is always still to come, so that its brief is full: within the hour where it should be soon, else tomorrow. */
  #later(week: number): Date {
    const soon = new Date(Math.ceil((this.#now.getTime() + 1) / hour) * hour);
    return this.#story.isSoon && dayIn(practice.timeZone, soon) === this.day(week)
      ? soon
      : this.#planned(week, 1);
  }
}
