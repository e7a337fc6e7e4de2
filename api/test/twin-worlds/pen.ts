import { newReveal, whatOpens, type Author } from '@usward/exercises';
import type { Answered } from '../browser.ts';
import { everyWay, valueOf } from '../interleavings/exercise.ts';
import { play, type Act, type Known, type PersonalAct } from '../interleavings/model.ts';
import { personalAct, type PersonalIntent } from '../interleavings/script.ts';
import { cry } from './alarming.ts';
import { tapOf } from './given.ts';
import type { Phone } from './phone.ts';
import type { Mind, Tap, Task } from './script.ts';

const openings = { closing: 'closing', appointment: 'appointment', solo: 'never' } as const;

export type Occurrences = Record<Author, Record<Task, string>>;
type Around = {
  /** She is signed in, and her private area is open. */
  enter: () => Promise<void>;
  hold: () => Promise<void>;
};

/** What the two write and tap in one course of a script, and what would open of it. */
export class Pen {
  private readonly known = untouched();
  private readonly writes = { a: 0, b: 0 };

  constructor(
    private readonly phones: Record<Author, Phone>,
    private readonly occurrences: Occurrences,
    private readonly pauseId: string,
    private readonly around: Around,
  ) {}

  intend = (task: Task, intent: PersonalIntent): Promise<Answered> =>
    this.say(task, personalAct(intent, this.known[task]));

  /** Somebody else did something that changes what opens. */
  note(task: Task, act: Act): void {
    this.known[task] = play(this.known[task], act).known;
  }

  async cry(task: Task): Promise<Answered> {
    const base = this.known[task].revision.a;
    const answers = { fairness: { value: cry, level: 'V1' as const } };
    return this.say(task, { do: 'write', author: 'a', base, ending: 'done', sent: [], answers });
  }

  tap(author: Author, tap: Tap): Promise<Answered> {
    const { step, body } = tapOf(tap, this.pauseId);
    const gestureId = `${author}0000000-0000-4000-8000-${String(this.writes[author]++).padStart(12, '0')}`;
    const path = `/api/me/occurrences/${this.occurrences[author].closing}/steps/${step}/gestures/${gestureId}`;
    return this.phones[author].request('PUT', path, body);
  }

  async withdraw(task: Task): Promise<void> {
    const { answers } = this.known[task].reveal.parts.a;
    if (!Object.keys(answers).length) return;
    await this.around.enter();
    const levels = Object.fromEntries(Object.keys(answers).map((field) => [field, 'V0' as const]));
    await this.say(task, { do: 'levels', author: 'a', levels });
  }

  async say(task: Task, act: PersonalAct): Promise<Answered> {
    const answer = await this.send(task, act);
    if (answer.status >= 500) throw new Error(`${act.do} → ${answer.status}`);
    // Who is signed out, or has closed the account, changes nothing.
    if (answer.status !== 401 && answer.status !== 403) this.note(task, act);
    return answer;
  }

  private send(task: Task, act: PersonalAct): Promise<Answered> {
    const path = `/api/me/mine/${this.occurrences[act.author][task]}`;
    const phone = this.phones[act.author];
    if (act.do === 'levels') return phone.request('PUT', `${path}/levels`, { levels: act.levels });
    if (act.do === 'erase') return phone.request('DELETE', `${path}/answers/${act.field}`);
    const { base, ending, author, sent } = act;
    const answers = Object.fromEntries(
      Object.entries(act.answers).map(([step, { value, level }]) => [
        step,
        { value: valueOf(step, value, task !== 'solo'), level },
      ]),
    );
    const write = `${author}0000000-0000-4000-8000-${String(this.writes[author]++).padStart(12, '0')}`;
    const body = { write, base, ending, answers, happened: [], sent: task === 'solo' ? [] : sent };
    return phone.request('PUT', `${path.replace('mine', 'occurrences')}/response`, body);
  }

  /** Nothing of Ann’s may open: before it would, she narrows, withdraws, erases, takes it back, or Kim holds it. */
  async thinkBetter(task: Task, when: 'closing' | 'appointment', mind: Mind): Promise<boolean> {
    const opens = () => whatOpens(this.known[task].reveal, when).filter(({ author }) => author === 'a');
    const levels = (all: string[], level: 'V0' | 'V1') =>
      this.say(task, {
        do: 'levels',
        author: 'a',
        levels: Object.fromEntries(all.map((one) => [one, level])),
      });
    const fields = opens().map(({ field }) => field);
    if (!fields.length) return false;
    const isBens = whatOpens(this.known[task].reveal, when).some(
      ({ author, field }) => author === 'b' && everyWay.fields[field]?.opens === 'alone',
    );
    await this.around.enter();
    if (mind === 'narrow')
      for (const field of fields) await levels([field], field === 'memory' ? 'V0' : 'V1');
    if (mind === 'erase')
      for (const field of fields) await this.say(task, { do: 'erase', author: 'a', field });
    if (mind === 'take-back') {
      const base = this.known[task].revision.a;
      await this.say(task, { do: 'write', author: 'a', base, answers: {}, ending: 'open', sent: [] });
    }
    if (mind === 'be-held' && when === 'closing' && !isBens) await this.around.hold();
    if (mind === 'withdraw' || opens().length) await this.withdraw(task);
    if (opens().length) throw new Error('Ann could not think better of it');
    return true;
  }
}

const untouched = (): Record<Task, Known> => {
  const fresh = (task: Task): Known => ({
    reveal: newReveal(everyWay.fields, openings[task]),
    revision: { a: 0, b: 0 },
    asides: { a: [], b: [] },
  });
  return { closing: fresh('closing'), appointment: fresh('appointment'), solo: fresh('solo') };
};
