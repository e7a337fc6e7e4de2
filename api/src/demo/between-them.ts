import { randomUUID } from 'node:crypto';
import type { Agenda } from './agenda.ts';
import type { Browser } from './browser.ts';
import type { Calendar } from './calendar.ts';
import type { Cast } from './cast.ts';
import type { CoupleFile } from './couple-file.ts';
import type { Passed } from './story.ts';

type Offers = Extract<Passed, { does: 'offers' }>;
type Pauses = Extract<Passed, { does: 'pauses' }>;
type Place = Parameters<Browser['me']['gesture']>[0]['params'];

const minute = 60_000;

/** What passes between the two: offers and the yes to them, and pauses. */
export class BetweenThem {
  readonly #file: CoupleFile;
  readonly #calendar: Calendar;
  readonly #cast: Cast;
  readonly #agenda: Agenda;

  constructor(file: CoupleFile, calendar: Calendar, { cast, agenda }: { cast: Cast; agenda: Agenda }) {
    this.#file = file;
    this.#calendar = calendar;
    this.#cast = cast;
    this.#agenda = agenda;
  }

  pass(passed: Passed): Promise<void> {
    return passed.does === 'offers' ? this.#offer(passed) : this.#pause(passed);
  }

  async #offer({ who, key, step, offer: { words, day, at, quick }, yes, ...when }: Offers): Promise<void> {
    const occurrenceId =
      (quick && this.#file.placeOf(key, step)) ?? this.#file.lastOf(who, key, this.#calendar.moment(when));
    const place = { occurrenceId, step };
    const me = await this.#me(who);
    const { offers } = await me.gesture({
      params: { ...place, gestureId: randomUUID() },
      body: { do: 'offer', offer: { words, on: day && this.#calendar.day(...day), at, quick } },
    });
    const offerId = offers.find(({ by }) => by === 'me')?.id;
    if (!yes || !offerId) return;
    this.#agenda.add(this.#calendar.moment(yes), () => this.#accept(who, key, place, offerId));
  }

  async #accept(by: string, key: string, place: Omit<Place, 'gestureId'>, offerId: string): Promise<void> {
    const me = await this.#me(this.#file.other(by).signInName);
    await me.gesture({
      params: { ...place, gestureId: randomUUID() },
      body: { do: 'accept', offerId },
    });
    this.#file.agreedAt(key, place.step, place.occurrenceId);
  }

  async #pause({ who, minutes, then, ...when }: Pauses): Promise<void> {
    const at = this.#calendar.moment(when);
    const place = { occurrenceId: this.#file.lastOf(who, 'pause', at), step: 'pause' };
    const me = await this.#me(who);
    const { pause } = await me.gesture({
      params: { ...place, gestureId: randomUUID() },
      body: { do: 'pause', minutes },
    });
    if (!pause) return;
    for (const [index, [chooser, choice]] of Object.entries(then).entries())
      this.#agenda.add(new Date(at.getTime() + (minutes + 1 + 3 * index) * minute), async () => {
        const theirs = await this.#me(chooser);
        await theirs.gesture({
          params: { ...place, gestureId: randomUUID() },
          body: { do: 'choose', pauseId: pause.id, choice },
        });
      });
  }

  async #me(signInName: string): Promise<Browser['me']> {
    return (await this.#cast.partner(this.#file.partner(signInName))).me;
  }
}
