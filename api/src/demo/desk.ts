import { randomUUID } from 'node:crypto';
import { weekdayOf } from '@usward/schedule';
import type { Browser } from './browser.ts';
import type { Calendar } from './calendar.ts';
import type { Cast } from './cast.ts';
import type { CoupleFile } from './couple-file.ts';
import { password } from './practice.ts';
import type { Gift, Turn } from './story.ts';

type Clinic = Browser['clinic'];
type InAppointment = Exclude<Turn, { who: string }>;
type Closing = { occurrenceId: string; closesAt: Date };
type Due = ReturnType<CoupleFile['gave']>[number];

/** The clinician's side of one couple's weeks. */
export class Desk {
  readonly #file: CoupleFile;
  readonly #cast: Cast;
  readonly #calendar: Calendar;

  constructor(file: CoupleFile, cast: Cast, calendar: Calendar) {
    this.#file = file;
    this.#cast = cast;
    this.#calendar = calendar;
  }

  async open(): Promise<void> {
    const {
      timeZone,
      closingHour,
      bornMonthsAgo,
      avoidsBabyWords = false,
      children = [],
      partners,
    } = this.#file.story;
    const clinic = await this.#signIn();
    const { coupleId } = await clinic.openCouple({
      body: {
        timeZone,
        closingHour,
        birthDate: bornMonthsAgo === null ? null : this.#calendar.monthsAgo(bornMonthsAgo),
        avoidsBabyWords,
        children,
        partners: partners.map(({ name, locale, address }) => ({ displayName: name, locale, address })),
      },
    });
    const page = await clinic.couple({ params: { coupleId } });
    this.#file.opened(coupleId, page.partners);
    await this.#addAppointment(clinic, this.#calendar.visits.first);
    await clinic.signOut();
  }

  /** A link and four digits for each, at the first appointment. */
  async invite(): Promise<Map<string, { link: string; code: string }>> {
    const clinic = await this.#signIn();
    const invitations = new Map<string, { link: string; code: string }>();
    for (const { signInName } of this.#file.story.partners) {
      const body = { personId: this.#file.personOf(signInName), email: null };
      invitations.set(signInName, await clinic.invite({ params: this.#couple(), body }));
    }
    return invitations;
  }

  /** A moment before the appointment: the brief, then one partner's words after the other's. */
  async prepare(): Promise<void> {
    const clinic = await this.#signIn();
    await clinic.brief({ params: this.#couple() });
    for (const { signInName } of this.#file.joined())
      await clinic.privateWords({ params: { ...this.#couple(), personId: this.#file.personOf(signInName) } });
  }

  async openTogether(week: number): Promise<void> {
    const { clinic } = this.#browser();
    for (const gift of this.#file.story.gifts.filter(({ openedIn }) => openedIn === week))
      for (const { occurrenceId } of this.#file.occurrencesOf(gift))
        await clinic.openTogether({ params: { ...this.#couple(), occurrenceId } });
  }

  /** The appointment itself; tells what will close, and when. */
  async meet(week: number): Promise<Closing[]> {
    const { turns, gifts } = this.#file.story;
    const { clinic } = this.#browser();
    if (week === this.#calendar.visits.first) await this.#askAlone(clinic);
    const closings: Closing[] = [];
    for (const turn of turns)
      if (!('who' in turn) && turn.week === week) closings.push(...(await this.#turn(clinic, turn)));
    for (const gift of gifts) if (gift.week === week) closings.push(...(await this.#give(clinic, gift)));
    const next = this.#calendar.after(week);
    await this.#addAppointment(clinic, next);
    if (this.#calendar.isAhead(next)) await this.#addAppointment(clinic, next + 2);
    await clinic.signOut();
    return closings;
  }

  async #turn(clinic: Clinic, turn: InAppointment): Promise<Closing[]> {
    const params = this.#couple();
    switch (turn.does) {
      case 'tags':
        await clinic.changeTags({ params, body: { tags: turn.tags } });
        return [];
      case 'own-weeks':
        await clinic.changeCouple({ params, body: { ownWeeks: true } });
        return [];
      case 'ask-again':
        await this.#askAlone(clinic);
        return [];
      case 'program': {
        const start = this.#calendar.day(turn.week, turn.day);
        await clinic.assignProgram({ params, body: { key: turn.key, start } });
        return closingsOf(await this.#nowDue(clinic, null));
      }
      case 'form':
        await this.#type(clinic, turn);
        return [];
      case 'acknowledge': {
        const { requests } = await clinic.requests();
        for (const { requestId, coupleId, acknowledgedAt } of requests)
          if (coupleId === params.coupleId && !acknowledgedAt)
            await clinic.acknowledgeRequest({ params: { requestId }, body: { note: turn.note } });
        return [];
      }
    }
  }

  async #type(clinic: Clinic, { week, instrument, of }: Extract<Turn, { does: 'form' }>): Promise<void> {
    const { instruments } = await clinic.instruments();
    const rights = instruments.find(({ key }) => key === instrument)?.rights ?? [];
    for (const { signInName, locale } of this.#file.joined()) {
      const rightId = rights.find(({ language }) => language === locale)?.rightId ?? '';
      const personId = this.#file.personOf(signInName);
      await clinic.enterMeasure({
        params: { ...this.#couple(), measureId: randomUUID() },
        body: { base: 0, personId, rightId, on: this.#calendar.day(week), answers: of[signInName] ?? [], parent: null },
      }); // prettier-ignore
    }
  }

  /** Each asked alone; joint work where both came. */
  async #askAlone(clinic: Clinic): Promise<void> {
    await clinic.confirm({ body: { proof: password } });
    const joined = this.#file.joined();
    const decision = joined.length === 2 ? 'joint' : 'alone';
    for (const { signInName, asked } of joined)
      await clinic.recordSuitability({
        params: { ...this.#couple(), personId: this.#file.personOf(signInName) },
        body: { wasAskedAlone: true, concerns: asked?.concerns ?? [], decision, note: asked?.note ?? '' },
      });
  }

  async #give(clinic: Clinic, gift: Gift): Promise<Closing[]> {
    const params = this.#couple();
    const { key, weekly, week, until, plan, isHeld } = gift;
    const start = this.#calendar.day(week, weekly?.day);
    const last = until
      ? this.#calendar.day(until.week, until.day)
      : this.#calendar.day(this.#calendar.after(week), -1);
    const schedule = weekly
      ? { kind: 'weekly' as const, start, weeks: weekly.weeks, days: [weekdayOf(start)], every: weekly.every }
      : { kind: 'once' as const, start, due: last };
    await clinic.assign({
      params,
      body: { key, version: 1, for: this.#whom(gift), schedule, plan },
    });
    const due = await this.#nowDue(clinic, gift);
    for (const { occurrenceId } of isHeld ? due : [])
      await clinic.hold({ params: { ...params, occurrenceId }, body: { isHeld: true } });
    return closingsOf(due);
  }

  async #nowDue(clinic: Clinic, gift: Gift | null): Promise<Due[]> {
    const { assignments } = await clinic.assignments({ params: this.#couple() });
    return this.#file.gave(gift, assignments);
  }

  #whom({ for: whom }: Gift) {
    if (whom === 'both' || whom === 'each') return { kind: whom } as const;
    return { kind: 'one', personId: this.#file.personOf(whom) } as const;
  }

  async #addAppointment(clinic: Clinic, week: number): Promise<void> {
    const startsAt = this.#calendar.visit(week).toISOString();
    await clinic.addAppointment({ params: this.#couple(), body: { startsAt, minutes: 50 } });
  }

  #couple = () => ({ coupleId: this.#file.coupleId });
  #browser = (): Browser => this.#cast.atDesk(this.#file.story.clinician);
  #signIn = async (): Promise<Clinic> => (await this.#cast.clinician(this.#file.story.clinician)).clinic;
}

const closingsOf = (due: Due[]): Closing[] =>
  due.map(({ occurrenceId, closesAt }) => ({ occurrenceId, closesAt: new Date(closesAt) }));
