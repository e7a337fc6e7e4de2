import { randomUUID } from 'node:crypto';
import { weekdayOf } from '@usward/schedule';
import type { Agenda } from './agenda.ts';
import { minutesAfter, weeksOfHistory, type Calendar } from './calendar.ts';
import type { Browser } from './browser.ts';
import type { Cast } from './cast.ts';
import { password, pin, practice } from './couples.ts';
import { tokenIn } from './links.ts';
import type { Gift, Partner, Story, Turn, Wrote } from './story.ts';

type Close = (occurrenceId: string) => Promise<void>;
type Stage = { cast: Cast; calendar: Calendar; agenda: Agenda; close: Close; now: Date };
type Due = { occurrenceId: string; closesAt: string };
type InAppointment = Exclude<Turn, { does: 'not-for-me' }>;

/** One couple's eight weeks, played through the endpoints that a console and two phones would call. */
export class CoupleOnStage {
  readonly #story: Story;
  readonly #cast: Cast;
  readonly #calendar: Calendar;
  readonly #agenda: Agenda;
  readonly #close: Close;
  readonly #now: Date;
  #coupleId = '';
  readonly #personIds = new Map<string, string>();
  readonly #given = new Map<Gift, Due[]>();

  constructor(story: Story, { cast, calendar, agenda, close, now }: Stage) {
    this.#story = story;
    this.#cast = cast;
    this.#calendar = calendar;
    this.#agenda = agenda;
    this.#close = close;
    this.#now = now;
  }

  /** Everything that can be known beforehand; closing times follow when something is given. */
  announce(): void {
    const { wrote, turns, timeZone, hour } = this.#story;
    const visits = this.#story.visits.filter((week) => week <= weeksOfHistory);
    const [first = 1, ...later] = visits;
    this.#agenda.add(this.#calendar.at(first, -1, hour, practice.timeZone), () => this.#open(first));
    this.#agenda.add(this.#visit(first), () => this.#join());
    for (const week of visits) this.#agenda.add(this.#visit(week, 10), () => this.#meet(week));
    for (const week of later) this.#agenda.add(this.#visit(week, -4), () => this.#prepare(week));
    for (const each of wrote)
      this.#agenda.add(this.#calendar.at(each.week, each.day, each.at, timeZone), () => this.#write(each));
    for (const turn of turns)
      if (turn.does === 'not-for-me')
        this.#agenda.add(this.#calendar.at(turn.week, turn.day, turn.at, timeZone), () =>
          this.#decline(turn),
        );
  }

  #visit(week: number, minutes = 0): Date {
    const { hour, isSoon } = this.#story;
    const startsAt =
      week === weeksOfHistory + 1
        ? this.#calendar.next(hour, practice.timeZone, this.#now, isSoon)
        : this.#calendar.at(week, 0, hour, practice.timeZone);
    return minutesAfter(startsAt, minutes);
  }

  /** The week of the appointment after this one. */
  #after(week: number): number {
    return this.#story.visits.find((visit) => visit > week) ?? week + 1;
  }

  async #open(first: number): Promise<void> {
    const {
      clinician,
      timeZone,
      closingHour,
      bornMonthsAgo,
      avoidsBabyWords = false,
      partners,
    } = this.#story;
    const { clinic } = await this.#cast.clinician(clinician);
    const { coupleId } = await clinic.openCouple({
      body: {
        timeZone,
        closingHour,
        birthDate: bornMonthsAgo === null ? null : this.#calendar.monthsAgo(bornMonthsAgo),
        avoidsBabyWords,
        partners: partners.map(({ name, locale, address }) => ({ displayName: name, locale, address })),
      },
    });
    this.#coupleId = coupleId;
    const page = await clinic.couple({ params: { coupleId } });
    for (const { displayName, personId } of page.partners) this.#personIds.set(displayName, personId);
    await this.#addAppointment(clinic, first);
    await clinic.signOut();
  }

  /** In the room, by two QR codes and the digits said aloud. */
  async #join(): Promise<void> {
    const { clinic } = await this.#cast.clinician(this.#story.clinician);
    for (const partner of this.#story.partners) {
      const { link, code } = await clinic.invite({
        params: { coupleId: this.#coupleId },
        body: { personId: this.#personOf(partner.signInName), email: null },
      });
      if (partner.joins === false) continue;
      const { name, signInName, locale, address, isOwnPhone, contact } = partner;
      await this.#cast.browser(signInName).open.join({
        body: {
          token: tokenIn(link), code, displayName: name, signInName, email: null, password, pin,
          locale, address, isOwnPhone, safeContact: contact, acknowledges: practice.policy,
        },
      }); // prettier-ignore
    }
  }

  /** A moment before: the brief, then one partner's words after the other's. */
  async #prepare(week: number): Promise<void> {
    const { clinic } = await this.#cast.clinician(this.#story.clinician);
    const coupleId = this.#coupleId;
    await clinic.brief({ params: { coupleId } });
    for (const partner of this.#joined())
      await clinic.privateWords({ params: { coupleId, personId: this.#personOf(partner.signInName) } });
    for (const gift of this.#story.gifts.filter(({ openedIn }) => openedIn === week))
      this.#agenda.add(this.#visit(week), () => this.#openTogether(gift));
  }

  async #openTogether(gift: Gift): Promise<void> {
    const { clinic } = this.#cast.atDesk(this.#story.clinician);
    for (const { occurrenceId } of this.#given.get(gift) ?? [])
      await clinic.openTogether({ params: { coupleId: this.#coupleId, occurrenceId } });
  }

  async #meet(week: number): Promise<void> {
    const { clinician, visits, turns, gifts } = this.#story;
    const { clinic } = this.#cast.atDesk(clinician);
    if (week === visits[0]) await this.#askAlone(clinic);
    for (const turn of turns)
      if (turn.week === week && turn.does !== 'not-for-me') await this.#turn(clinic, turn);
    for (const gift of gifts) if (gift.week === week) await this.#give(clinic, gift);
    const next = this.#after(week);
    await this.#addAppointment(clinic, next);
    if (next > weeksOfHistory) await this.#addAppointment(clinic, next + 2);
    await clinic.signOut();
  }

  async #turn(clinic: Browser['clinic'], turn: InAppointment): Promise<void> {
    const params = { coupleId: this.#coupleId };
    switch (turn.does) {
      case 'tags':
        await clinic.changeTags({ params, body: { tags: turn.tags } });
        return;
      case 'own-weeks':
        await clinic.changeCouple({ params, body: { ownWeeks: true } });
        return;
      case 'ask-again':
        await this.#askAlone(clinic);
        return;
      case 'acknowledge': {
        const { requests } = await clinic.requests();
        for (const { requestId, coupleId, acknowledgedAt } of requests)
          if (coupleId === this.#coupleId && !acknowledgedAt)
            await clinic.acknowledgeRequest({ params: { requestId }, body: { note: turn.note } });
      }
    }
  }

  /** Each asked alone; joint work where both came. */
  async #askAlone(clinic: Browser['clinic']): Promise<void> {
    await clinic.confirm({ body: { proof: password } });
    const decision = this.#joined().length === 2 ? 'joint' : 'alone';
    for (const { signInName, asked } of this.#joined())
      await clinic.recordSuitability({
        params: { coupleId: this.#coupleId, personId: this.#personOf(signInName) },
        body: { wasAskedAlone: true, concerns: asked?.concerns ?? [], decision, note: asked?.note ?? '' },
      });
  }

  async #give(clinic: Browser['clinic'], gift: Gift): Promise<void> {
    const params = { coupleId: this.#coupleId };
    const { key, weekly, week } = gift;
    const isForOne = gift.for !== 'both' && gift.for !== 'each';
    const start = this.#calendar.day(week, weekly?.day);
    const { assignmentId } = await clinic.assign({
      params,
      body: {
        key,
        version: 1,
        for: isForOne
          ? { kind: 'one', personId: this.#personOf(gift.for) }
          : { kind: gift.for as 'both' | 'each' },
        schedule: weekly
          ? { kind: 'weekly', start, weeks: weekly.weeks, days: [weekdayOf(start)] }
          : { kind: 'once', start, due: this.#calendar.day(this.#after(week), -1) },
        plan: gift.plan,
      },
    });
    if (gift.for !== 'both') return;
    const { assignments } = await clinic.assignments({ params });
    const due = assignments.find((each) => each.assignmentId === assignmentId)?.occurrences ?? [];
    this.#given.set(gift, due);
    for (const { occurrenceId, closesAt } of due) {
      if (gift.isHeld) await clinic.hold({ params: { ...params, occurrenceId }, body: { isHeld: true } });
      this.#agenda.add(new Date(closesAt), () => this.#close(occurrenceId));
    }
  }

  async #addAppointment(clinic: Browser['clinic'], week: number): Promise<void> {
    const startsAt = this.#visit(week).toISOString();
    await clinic.addAppointment({ params: { coupleId: this.#coupleId }, body: { startsAt, minutes: 50 } });
  }

  async #write({ who, key, ending = 'done', answers, happened = [] }: Wrote): Promise<void> {
    const { me } = await this.#cast.partner(this.#partner(who));
    const { tasks } = await me.today();
    const task = tasks.findLast((each) => each.key === key && each.ending === null);
    if (!task) throw new Error(`The story of ${who} writes ${key} where there is none to write.`);
    await me.respond({
      params: { occurrenceId: task.occurrenceId },
      body: { write: randomUUID(), base: 0, ending, answers, happened },
    });
  }

  async #decline({ who, asksForPaper }: Extract<Turn, { does: 'not-for-me' }>): Promise<void> {
    const { me } = await this.#cast.partner(this.#partner(who));
    await me.notForMe({ body: { asksForPaper } });
  }

  #joined(): Partner[] {
    return this.#story.partners.filter(({ joins = true }) => joins);
  }

  #partner(signInName: string): Partner {
    const found = this.#story.partners.find((partner) => partner.signInName === signInName);
    if (!found) throw new Error(`Nobody in this story signs in as ${signInName}.`);
    return found;
  }

  #personOf(signInName: string): string {
    const { name } = this.#partner(signInName);
    const found = this.#personIds.get(name);
    if (!found) throw new Error(`${name} is not in the couple.`);
    return found;
  }
}
