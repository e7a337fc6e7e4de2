import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import { newReveal, whatOpens, type Author } from '@usward/exercises';
import { ExercisesService } from '../../src/exercises/exercises.service.ts';
import type { Answered, Browser } from '../browser.ts';
import { aCouple, openPrivate, type Couple, type Partner } from '../builders/couples.ts';
import { aClinician, aPractice, signIn, tick, type Staff } from '../builders/identity.ts';
import { startWorld, type World } from '../harness.ts';
import { everyWay, valueOf } from '../interleavings/exercise.ts';
import { play, type Known, type PersonalAct } from '../interleavings/model.ts';
import { personalAct } from '../interleavings/script.ts';
import { remember, type Moment } from '../moment.ts';
import { alarming, alwaysOnDuty, answerAlarms } from './alarming.ts';
import { enter, run, type Someone } from './errands.ts';
import { Observer } from './observer.ts';
import { before, give, givePause, tapOf } from './given.ts';
import { tasks, type Mind, type Own, type Step, type Tap, type Task } from './script.ts';

const evening = new Date('2026-03-18T02:26:00Z');
const closing = new Date('2026-03-18T02:30:00Z');
// Soon enough that nobody’s sign-in goes idle on the way.
const pauseOver = new Date('2026-03-18T02:34:00Z');
const openings = { closing: 'closing', appointment: 'appointment', solo: 'never' } as const;

type Cast = { couple: Couple; owner: Staff; ann: Partner; ben: Partner };

/** One of the two worlds. Everything Ben is sent in it is in `observer.seen`. */
export class Twin {
  /** How often something of Ann’s would have opened, had she not thought better of it. */
  nearly = 0;
  /** How often Kim wrote back to what Ann had said. */
  written = 0;
  /** How many alarms of Ann’s Kim looked at. */
  alarms = 0;
  private known = untouched();
  private writes = { a: 0, b: 0 };
  private phones: Record<Author, Browser>;
  private occurrences: Record<Author, Record<Task, string>>;

  private constructor(
    private readonly world: World,
    private readonly side: 'left' | 'right',
    private readonly cast: Cast,
    private readonly moment: Moment,
    readonly observer: Observer,
    occurrences: Record<Author, Record<Task, string>>,
    private readonly pauseId: string,
  ) {
    this.occurrences = occurrences;
    this.phones = { a: cast.ann.browser, b: cast.ben.browser };
  }

  static async build(side: 'left' | 'right'): Promise<Twin> {
    jest.spyOn(ExercisesService.prototype, 'builtIn').mockReturnValue(alarming(everyWay));
    const world = await startWorld();
    world.clock.set(new Date('2026-03-01T15:00:00Z'));
    const { owner } = await aPractice(world);
    const clinician = await aClinician(world, owner, 'kim');
    const couple = await aCouple(world, clinician, { names: ['ann', 'ben'], email: 'ann@inbox.example' });
    await alwaysOnDuty(owner, clinician);
    const [ann, ben] = couple.partners;
    const old = await before(world, couple, side);
    for (const staff of [owner, clinician]) await signIn(world, staff);
    const occurrences = await give(world, couple);
    const pauseId = await givePause(world, ben, occurrences.b.closing);
    world.clock.set(evening);
    for (const staff of [owner, clinician]) await signIn(world, staff);
    for (const one of [ann, ben]) await openPrivate(one);

    const asked = () => [...Object.values(occurrences.b), occurrences.a.solo, old];
    const observer = new Observer(world, ben.browser, asked, owner);
    await observer.listen();
    return new Twin(
      world,
      side,
      { couple, owner, ann, ben },
      await remember(world),
      observer,
      occurrences,
      pauseId,
    );
  }

  close(): Promise<void> {
    this.observer.leave();
    return this.world.close();
  }

  async begin(): Promise<void> {
    await this.moment.restore();
    this.known = untouched();
    this.writes = { a: 0, b: 0 };
    this.phones = { a: this.cast.ann.browser.copy(), b: this.cast.ben.browser.copy() };
    this.observer.begin(this.phones.b);
  }

  async play(step: Step): Promise<void> {
    tick(this.world, 1);
    if (step.by === 'ann') await this.own('a', step[this.side]);
    if (step.by === 'ben')
      for (const answer of await this.own('b', step.own)) this.observer.record(step.own.do, answer);
    if (step.by === 'kim') await this.clinicians(step.does);
    if (step.by === 'time' && step.does === 'end-pause') this.world.clock.set(pauseOver);
    else if (step.by === 'time') {
      for (const task of tasks)
        await this.thinkBetter(task, step.does === 'close' ? 'closing' : 'appointment', step[this.side]);
      await this.open(step.does);
    }
    await this.observer.look();
  }

  /** Ann shares in time what Ben shares too: this he must see. */
  async share(author: Author): Promise<void> {
    await this.say('closing', { do: 'write', author, base: 0, ending: 'done', sent: [], answers: { question: { value: 'shared', level: 'V2' } } }); // prettier-ignore
  }

  /** The closing time comes, whatever anybody shared. */
  async closeAsIs(): Promise<void> {
    await this.open('close');
    await this.observer.look();
  }

  private async own(author: Author, own: Own | null): Promise<Answered[]> {
    if (!own) return [];
    if (own.do === 'errand') {
      // What she has shared stays shared when her account is closed: that would be an act towards him.
      if (own.errand === 'close-account') for (const task of tasks) await this.withdraw(task);
      return run(own.errand, this.someone(author));
    }
    if (own.do === 'tap') return [await this.tap(author, own.tap)];
    return [await this.say(own.task, personalAct(own.intent, this.known[own.task]))];
  }

  private tap(author: Author, tap: Tap): Promise<Answered> {
    const { step, body } = tapOf(tap, this.pauseId);
    const gestureId = `${author}0000000-0000-4000-8000-${String(this.writes[author]++).padStart(12, '0')}`;
    const path = `/api/me/occurrences/${this.occurrences[author].closing}/steps/${step}/gestures/${gestureId}`;
    return this.phones[author].request('PUT', path, body);
  }

  private someone(author: Author): Someone {
    const { signInName } = author === 'a' ? this.cast.ann : this.cast.ben;
    return { browser: this.phones[author], signInName };
  }

  private async withdraw(task: Task): Promise<void> {
    const { answers } = this.known[task].reveal.parts.a;
    if (!Object.keys(answers).length) return;
    await enter(this.someone('a'));
    const levels = Object.fromEntries(Object.keys(answers).map((field) => [field, 'V0' as const]));
    await this.say(task, { do: 'levels', author: 'a', levels });
  }

  private async say(task: Task, act: PersonalAct): Promise<Answered> {
    const answer = await this.send(task, act);
    if (answer.status >= 500) throw new Error(`${act.do} → ${answer.status}`);
    // Who is signed out, or has closed the account, changes nothing.
    if (answer.status !== 401 && answer.status !== 403) this.known[task] = play(this.known[task], act).known;
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

  private async clinicians(does: Extract<Step, { by: 'kim' }>['does']): Promise<void> {
    const { coupleId, clinician, partners } = this.cast.couple;
    const { clinic } = clinician.browser;
    if (does === 'hold' || does === 'release') return this.hold(does);
    if (does === 'write-back') return this.writeBack();
    if (does === 'answer-alarms') {
      this.alarms += await answerAlarms(this.cast.couple, `Called, ${this.side}`);
      return;
    }
    if (does === 'arrange-appointment') {
      const startsAt = new Date(closing.getTime() + 86_400_000).toISOString();
      await clinic.addAppointment({ params: { coupleId }, body: { startsAt, minutes: 50 } });
    } else {
      for (const { personId } of partners)
        await clinic.privateWords({ params: { coupleId, personId }, query: {} });
      await clinic.brief({ params: { coupleId }, query: {} });
    }
  }

  /** To every word of Ann's that is there, and a note: in each world another. */
  private async writeBack(): Promise<void> {
    const { coupleId, clinician } = this.cast.couple;
    const { clinic } = clinician.browser;
    const { personId } = this.cast.ann;
    const { words } = await clinic.privateWords({ params: { coupleId, personId }, query: {} });
    const text = `What you wrote, ${this.side}`;
    for (const { occurrenceId, step } of words)
      await clinic.reply({ params: { coupleId, personId, occurrenceId, step }, body: { text } });
    this.written += words.length;
    const note = { base: 0, text, about: personId, appointmentId: null };
    await clinic.keepNote({ params: { coupleId, noteId: randomUUID() }, body: note });
  }

  private async hold(does: 'hold' | 'release'): Promise<void> {
    const { coupleId, clinician } = this.cast.couple;
    const params = { coupleId, occurrenceId: this.occurrences.a.closing };
    const path = `/api/clinic/couples/${coupleId}/occurrences/${params.occurrenceId}/hold`;
    await clinician.browser.request('PUT', path, { isHeld: does === 'hold' });
    this.known.closing = play(this.known.closing, { do: does }).known;
  }

  private async open(does: 'close' | 'open-in-appointment'): Promise<void> {
    const { coupleId, clinician } = this.cast.couple;
    if (does === 'close') {
      if (this.world.clock.now() < closing) this.world.clock.set(closing);
      await this.world.work();
      this.known.closing = play(this.known.closing, { do: does }).known;
      return;
    }
    for (const task of ['closing', 'appointment'] as const) {
      const params = { coupleId, occurrenceId: this.occurrences.a[task] };
      await clinician.browser.clinic.openTogether({ params });
      this.known[task] = play(this.known[task], { do: does }).known;
    }
  }

  /** Nothing of Ann’s may open: before it would, she narrows, withdraws, erases, takes it back, or Kim holds it. */
  private async thinkBetter(task: Task, when: 'closing' | 'appointment', mind: Mind): Promise<void> {
    const opens = () => whatOpens(this.known[task].reveal, when).filter(({ author }) => author === 'a');
    const levels = (all: string[], level: 'V0' | 'V1') =>
      this.say(task, {
        do: 'levels',
        author: 'a',
        levels: Object.fromEntries(all.map((one) => [one, level])),
      });
    const fields = opens().map(({ field }) => field);
    if (!fields.length) return;
    const isBens = whatOpens(this.known[task].reveal, when).some(
      ({ author, field }) => author === 'b' && everyWay.fields[field]?.opens === 'alone',
    );
    this.nearly += 1;
    await enter(this.someone('a'));
    if (mind === 'narrow')
      for (const field of fields) await levels([field], field === 'memory' ? 'V0' : 'V1');
    if (mind === 'erase')
      for (const field of fields) await this.say(task, { do: 'erase', author: 'a', field });
    if (mind === 'take-back') {
      const base = this.known[task].revision.a;
      await this.say(task, { do: 'write', author: 'a', base, answers: {}, ending: 'open', sent: [] });
    }
    if (mind === 'be-held' && when === 'closing' && !isBens) await this.hold('hold');
    if (mind === 'withdraw' || opens().length) await this.withdraw(task);
    if (opens().length) throw new Error('Ann could not think better of it');
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
