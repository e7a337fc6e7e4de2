import { randomUUID } from 'node:crypto';
import type { Agenda } from './agenda.ts';
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

  constructor(story: Story, stage: Stage) {
    this.#stage = stage;
    this.#file = new CoupleFile(story);
    this.#calendar = new Calendar(story, stage.now);
    this.#desk = new Desk(this.#file, stage.cast, this.#calendar);
  }

  /** Everything that can be known beforehand; closing times follow when something is given. */
  announce(): void {
    const { agenda } = this.#stage;
    const { wrote, turns } = this.#file.story;
    const { first, held } = this.#calendar.visits;
    agenda.add(this.#calendar.visit(first, -24 * 60), () => this.#desk.open());
    agenda.add(this.#calendar.visit(first), () => this.#join());
    for (const week of held.filter((each) => each !== first)) {
      agenda.add(this.#calendar.visit(week, -4), () => this.#desk.prepare());
      agenda.add(this.#calendar.visit(week), () => this.#desk.openTogether(week));
    }
    for (const week of held) agenda.add(this.#calendar.visit(week, 10), () => this.#meet(week));
    for (const each of wrote) agenda.add(this.#calendar.moment(each), () => this.#write(each));
    for (const turn of turns)
      if (turn.does === 'not-for-me') agenda.add(this.#calendar.moment(turn), () => this.#decline(turn));
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

  async #write({ who, key, ending = 'done', answers, happened = [], ...when }: Wrote): Promise<void> {
    const { me } = await this.#stage.cast.partner(this.#file.partner(who));
    await me.respond({
      params: { occurrenceId: this.#file.openTo(who, key, this.#calendar.moment(when)) },
      body: { write: randomUUID(), base: 0, ending, answers, happened },
    });
  }

  async #decline({ who, asksForPaper }: Extract<Turn, { does: 'not-for-me' }>): Promise<void> {
    const { me } = await this.#stage.cast.partner(this.#file.partner(who));
    await me.notForMe({ body: { asksForPaper } });
  }
}
