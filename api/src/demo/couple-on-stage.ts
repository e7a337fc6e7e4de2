import { randomUUID } from 'node:crypto';
import type { Agenda } from './agenda.ts';
import { BetweenThem } from './between-them.ts';
import { Calendar } from './calendar.ts';
import type { Cast } from './cast.ts';
import { CoupleFile } from './couple-file.ts';
import { Desk } from './desk.ts';
import { tokenIn } from './links.ts';
import { password, pin, practice } from './practice.ts';
import type { Story, Turn, Wrote } from './story.ts';

type Stage = { cast: Cast; agenda: Agenda; now: Date; close: (occurrenceId: string) => Promise<void> };

/** One couple's eight weeks, played through the endpoints that a console and two phones would call. */
export class CoupleOnStage {
  readonly #stage: Stage;
  readonly #file: CoupleFile;
  readonly #calendar: Calendar;
  readonly #desk: Desk;
  readonly #between: BetweenThem;

  constructor(story: Story, stage: Stage) {
    this.#stage = stage;
    this.#file = new CoupleFile(story);
    this.#calendar = new Calendar(story, stage.now);
    this.#desk = new Desk(this.#file, stage.cast, this.#calendar);
    this.#between = new BetweenThem(this.#file, this.#calendar, stage);
  }

  /** Everything that can be known beforehand; closing times follow when something is given. */
  announce(): void {
    const { agenda } = this.#stage;
    const { wrote, passed = [], turns } = this.#file.story;
    const { first, held } = this.#calendar.visits;
    agenda.add(this.#calendar.visit(first, -24 * 60), () => this.#desk.open());
    agenda.add(this.#calendar.visit(first), () => this.#join());
    for (const week of held.filter((each) => each !== first)) {
      agenda.add(this.#calendar.visit(week, -4), () => this.#desk.prepare());
      agenda.add(this.#calendar.visit(week), () => this.#desk.openTogether(week));
    }
    for (const week of held) agenda.add(this.#calendar.visit(week, 10), () => this.#meet(week));
    for (const each of wrote) agenda.add(this.#calendar.moment(each), () => this.#write(each));
    for (const each of passed) agenda.add(this.#calendar.moment(each), () => this.#between.pass(each));
    for (const turn of turns)
      if ('who' in turn) agenda.add(this.#calendar.moment(turn), () => this.#byThemselves(turn));
  }

  async #meet(week: number): Promise<void> {
    const { agenda, close } = this.#stage;
    for (const { occurrenceId, closesAt } of await this.#desk.meet(week))
      agenda.add(closesAt, () => close(occurrenceId));
  }

  /** In the room, by two QR codes and the digits said aloud. */
  async #join(): Promise<void> {
    const invitations = await this.#desk.invite();
    for (const { name, signInName, locale, address, isOwnPhone, contact } of this.#file.joined()) {
      const { link = '', code = '' } = invitations.get(signInName) ?? {};
      await this.#stage.cast.browser(signInName).open.join({
        body: {
          token: tokenIn(link), code, displayName: name, signInName, email: null, password, pin,
          locale, address, isOwnPhone, safeContact: contact, acknowledges: practice.policy,
        }, // prettier-ignore
      });
    }
  }

  async #write(wrote: Wrote): Promise<void> {
    const { who, key, ending = 'done', answers, happened = [], sent = [], begins = false } = wrote;
    const { me } = await this.#stage.cast.partner(this.#file.partner(who));
    const { occurrenceId } = begins
      ? await me.begin({ params: { key } })
      : { occurrenceId: this.#file.openTo(who, key, this.#calendar.moment(wrote)) };
    await me.respond({
      params: { occurrenceId },
      body: { write: randomUUID(), base: 0, ending, answers, happened, sent },
    });
  }

  async #byThemselves(turn: Extract<Turn, { who: string }>): Promise<void> {
    const { me } = await this.#stage.cast.partner(this.#file.partner(turn.who));
    switch (turn.does) {
      case 'not-for-me':
        await me.notForMe({ body: { asksForPaper: turn.asksForPaper } });
        return;
      case 'names':
        await me.changeHome({ body: { children: turn.children } });
        return;
      case 'shows-line':
        await me.openPrivate({ body: { pin } });
        await me.changeLines({ body: { mayShow: true } });
        return;
      case 'keeps-unread':
        await me.changeMe({ body: { keepsUnread: true } });
    }
  }
}
