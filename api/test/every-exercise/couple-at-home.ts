import { randomUUID } from 'node:crypto';
import { played, type Played } from '@usward/exercises/samples';
import {
  after, authors, fieldsOf, isHandedIn, mayRead, newReveal, readers,  type Author, type Exercise, type Gesture, type Reveal, type VariantName,
} from '@usward/exercises'; // prettier-ignore
import { anAssignment, dayOf } from '../builders/assignments.ts';
import type { Couple, Partner } from '../builders/couples.ts';
import type { World } from '../harness.ts';
import { levelFor, openingOf, type Case, type Way } from './cases.ts';

/** Words that tell whose they are, wherever they turn up; short enough for every field. */
const mark = (author: Author, step: string) => `¤${author}${randomUUID().slice(0, 8)}·${step}`;

/** What one person hands in, and by step the words that stand for it, where it is words. */
export type Said = { part: Played; words: Map<string, string> };

/** One occurrence, as the test knows it. */
export type Done = { occurrenceId: string; how: Case; said: Record<Author, Said> };

/** One couple doing one exercise, over HTTP, as two phones would. */
export class CoupleAtHome {
  readonly world: World;
  readonly couple: Couple;
  readonly exercise: Exercise;

  constructor(world: World, couple: Couple, exercise: Exercise) {
    this.world = world;
    this.couple = couple;
    this.exercise = exercise;
  }

  partner(author: Author): Partner {
    return this.couple.partners[authors.indexOf(author)] as Partner;
  }

  /** Given anew for every case, so that decks go on and every occurrence closes on its own. */
  async gives(variant: VariantName, to?: Author): Promise<string[]> {
    const { key, version } = this.exercise;
    const { occurrenceIds } = await anAssignment(this.world, this.couple, {
      key,
      version,
      for:
        variant === 'couple' ? { kind: 'both' } : { kind: 'one', personId: this.partner(to ?? 'a').personId },
      schedule: { kind: 'once', start: dayOf(this.world, -1), due: dayOf(this.world, 1) },
      plan: {},
    });
    return occurrenceIds;
  }

  /** What this person would hand in, in words of their own. */
  part(author: Author, variant: VariantName, { size, shares }: Way, turn: number): Said {
    const words = new Map<string, string>();
    const voice = (step: string) => {
      const said = words.get(step) ?? mark(author, step);
      words.set(step, said);
      return said;
    };
    const { exercise } = this;
    const part = played({
      exercise,
      variant,
      size,
      turn,
      voice,
      level: (widest) => levelFor(shares, widest),
    });
    return { part, words };
  }

  async does(author: Author, occurrenceId: string, part: Played, ending: Way['ending']): Promise<void> {
    const { me } = this.partner(author).browser;
    const params = { occurrenceId };
    const { revision: base } = await me.occurrence({ params });
    const { answers, happened } = part;
    const sent = [...this.sent(part)];
    await me.respond({
      params,
      body: { write: randomUUID(), base, ending, answers: answers as never, happened, sent },
    });
  }

  /** Puts something between the two at a step, or answers it. */
  async gestures(author: Author, occurrenceId: string, step: string, gesture: Gesture): Promise<string> {
    const gestureId = randomUUID();
    const params = { occurrenceId, step, gestureId };
    await this.partner(author).browser.me.gesture({ params, body: gesture });
    return gestureId;
  }

  /** Everything this person can read of both, as one text. */
  async sees(author: Author): Promise<string> {
    const { me } = this.partner(author).browser;
    const pages = [await me.today(), await me.us({ query: { all: 'yes' } })];
    return JSON.stringify(pages);
  }

  /** The rules of opening over the same acts: what the server is compared to. */
  reveal({ how, said }: Done, isOpenedInAppointment: boolean): Reveal {
    const { exercise } = this;
    let state = newReveal(fieldsOf(exercise, 'couple'), openingOf(exercise));
    for (const author of authors)
      state = after(state, {
        do: 'write',
        author,
        answers: said[author].part.answers,
        ending: how[author].ending,
      });
    state = after(state, { do: 'close' });
    return isOpenedInAppointment ? after(state, { do: 'open-in-appointment' }) : state;
  }

  /** Notes that go out: only what may be read by the other can be sent to them. */
  sent({ sent, answers }: Played): Set<string> {
    return new Set(sent.filter((step) => answers[step] && readers(answers[step].level).partner));
  }

  /** Steps whose words the partner of `author` may read. */
  readByPartner(reveal: Reveal, author: Author, part: Played): Set<string> {
    const opened = Object.keys(part.answers).filter((step) => mayRead(reveal, 'partner', author, step));
    return new Set([...this.sent(part), ...opened]);
  }

  /** Steps whose words the clinician may read. */
  readByClinician(part: Played, ending: Way['ending']): Set<string> {
    const handedIn = isHandedIn(ending) ? Object.entries(part.answers) : [];
    return new Set(handedIn.filter(([, { level }]) => readers(level).clinicians).map(([step]) => step));
  }
}
