import { jest } from '@jest/globals';
import { library } from '@usward/catalogue';
import type { Author } from '@usward/exercises';
import { ExercisesService } from '../../src/exercises/exercises.service.ts';
import type { Answered } from '../browser.ts';
import { aCouple, openPrivate, type Couple, type Partner } from '../builders/couples.ts';
import { aClinician, aPractice, confirm, signIn, tick } from '../builders/identity.ts';
import { startWorld, type World } from '../harness.ts';
import { everyWay } from '../interleavings/exercise.ts';
import { remember, type Moment } from '../moment.ts';
import { withoutNonces } from '../nonces.ts';
import { alarming, alwaysOnDuty } from './alarming.ts';
import { enter, run, takeAlong, type Someone } from './errands.ts';
import { Observer } from './observer.ts';
import { bensInbox, before, give, givePause, haveMailboxes, staysOpen } from './given.ts';
import { lettersOnTheWay, Mailbox } from './mailbox.ts';
import { Met, meetings, type Meeting } from './met.ts';
import { unpacked } from './own-file.ts';
import { Pen, type Occurrences } from './pen.ts';
import { patiently, Phone } from './phone.ts';
import { react } from './reactions.ts';
import { tasks, type Own, type Script, type Step } from './script.ts';

const evening = new Date('2026-03-18T02:26:00Z');
const closing = new Date('2026-03-18T02:30:00Z');
// Soon enough that nobody’s sign-in goes idle on the way.
const pauseOver = new Date('2026-03-18T02:34:00Z');

type Cast = { couple: Couple; ann: Partner; ben: Partner };
/** On these the system itself writes to whoever asked. */
const asksForLetters = ['forgot-password', 'change-email'];

/** One of the two worlds. Everything Ben is sent in it is in `observer.seen`. */
export class Twin {
  readonly met = new Met();
  private readonly arrived: () => Promise<unknown>;
  private phones: Record<Author, Phone>;
  private pen: Pen;

  private constructor(
    readonly world: World,
    private readonly side: 'left' | 'right',
    readonly cast: Cast,
    private readonly moment: Moment,
    private readonly mailbox: Mailbox,
    readonly observer: Observer,
    private readonly occurrences: Occurrences,
    private readonly pauseId: string,
  ) {
    this.arrived = lettersOnTheWay(world);
    this.phones = this.inHand();
    this.pen = this.newPen();
  }

  static async build(side: 'left' | 'right'): Promise<Twin> {
    const everything = alarming(everyWay);
    const page = library.find(({ key }) => key === 'private-page');
    jest
      .spyOn(ExercisesService.prototype, 'builtIn')
      .mockImplementation((key) => (key === page?.key ? page : everything));
    const mailbox = await Mailbox.open();
    const world = await startWorld({ settings: { SMTP_URL: mailbox.url } });
    mailbox.clock = world.clock;
    world.clock.set(new Date('2026-03-01T15:00:00Z'));
    const { owner } = await aPractice(world);
    const clinician = await aClinician(world, owner, 'kim');
    const couple = await aCouple(world, clinician, { names: ['ann', 'ben'] });
    await haveMailboxes(world, couple);
    await alwaysOnDuty(owner, clinician);
    const [ann, ben] = couple.partners;
    const old = await before(world, couple, side);
    for (const staff of [owner, clinician]) await signIn(world, staff);
    const occurrences = await give(world, couple);
    const pauseId = await givePause(world, ben, occurrences.b.closing);
    world.clock.set(evening);
    for (const staff of [owner, clinician]) await signIn(world, staff);
    await confirm(world, clinician);
    for (const one of [ann, ben]) await openPrivate(one);
    await staysOpen(world, ben);
    mailbox.empty();

    const asked = () => [...Object.values(occurrences.b), occurrences.a.solo, old];
    const observer = new Observer(world, ben.browser, asked, owner, () => [], mailbox);
    await observer.listen();
    return new Twin(
      world,
      side,
      { couple, ann, ben },
      await remember(world),
      mailbox,
      observer,
      occurrences,
      pauseId,
    );
  }

  async close(): Promise<void> {
    this.observer.leave();
    await this.world.close();
    await this.mailbox.close();
  }

  /** The whole of a script; what Ben was sent, without nonces, and after which step he looked. */
  async live({ steps, looks }: Script): Promise<string[]> {
    await this.begin();
    for (const [index, step] of steps.entries()) {
      await this.play(step);
      if (!looks.includes(index)) continue;
      this.observer.seen.push(`after step ${index}`);
      await this.observer.look();
    }
    await this.end();
    return withoutNonces(this.observer.seen);
  }

  async begin(): Promise<void> {
    await this.moment.restore();
    this.phones = this.inHand();
    this.pen = this.newPen();
    this.mailbox.empty();
    this.observer.begin(this.phones.b);
  }

  async play(step: Step): Promise<void> {
    tick(this.world, 1);
    await this.act(step);
    await this.arrived();
    await this.world.work();
    const own = step.by === 'ann' ? step[this.side] : null;
    const isAskedFor = own?.do === 'errand' && asksForLetters.includes(own.errand);
    const letters = this.observer.collect((to) => isAskedFor && !to.includes(bensInbox));
    this.met.count('letter', letters.filter((to) => to === bensInbox).length);
  }

  private async act(step: Step): Promise<void> {
    if (step.by === 'ann') await this.own('a', step[this.side]);
    if (step.by === 'ben')
      for (const answer of await this.own('b', step.own)) this.observer.record(step.own.do, answer);
    if (step.by === 'kim') await this.clinicians(step.does);
    if (step.by === 'kim alone') {
      const does = step[this.side];
      if (does) this.met.count(does, await react(this.world, this.cast.couple, does, this.side));
    }
    if (step.by === 'time' && step.does === 'end-pause') this.world.clock.set(pauseOver);
    else if (step.by === 'time') {
      const when = step.does === 'close' ? 'closing' : 'appointment';
      for (const task of tasks)
        if (await this.pen.thinkBetter(task, when, step[this.side])) this.met.count('nearly');
      await this.open(step.does);
    }
  }

  /** In the end he looks at everything once more, over the wire, and takes what is his along. */
  async end(): Promise<void> {
    await this.observer.look(true);
    const file = (await takeAlong(this.someone('b'))).at(-1);
    if (file?.status !== 200) throw new Error('Ben could not take his data along');
    this.met.count('file');
    this.observer.record('file', unpacked(file));
  }

  private inHand = (): Record<Author, Phone> => ({
    a: new Phone(this.world, this.cast.ann.browser.cookies),
    b: new Phone(this.world, this.cast.ben.browser.cookies),
  });

  private newPen = (): Pen =>
    new Pen(this.phones, this.occurrences, this.pauseId, {
      enter: () => enter(this.someone('a')),
      hold: () => this.hold('hold'),
    });

  /** Ann shares in time what Ben shares too: this he must see. */
  async share(author: Author): Promise<void> {
    await this.pen.say('closing', { do: 'write', author, base: 0, ending: 'done', sent: [], answers: { question: { value: 'shared', level: 'V2' } } }); // prettier-ignore
  }

  /** The closing time comes, whatever anybody shared. */
  async closeAsIs(): Promise<void> {
    await this.open('close');
    await this.world.work();
    await this.observer.look();
  }

  private async own(author: Author, own: Own | null): Promise<Answered[]> {
    if (!own) return [];
    if (own.do === 'errand') {
      // What she has shared stays shared when her account is closed: that would be an act towards him.
      if (own.errand === 'close-account') for (const task of tasks) await this.pen.withdraw(task);
      const answers = await run(own.errand, this.someone(author));
      const failed = answers.find(({ status }) => status >= 500);
      if (failed) throw new Error(`${own.errand} → ${failed.status} ${failed.text}`);
      const isDone = answers.length > 0 && answers.every(({ status }) => status < 300);
      if (author === 'a' && isDone && isMeeting(own.errand)) this.met.count(own.errand);
      return answers;
    }
    if (own.do === 'tap') return [await this.pen.tap(author, own.tap)];
    if (own.do === 'words') return [await this.pen.intend(own.task, own.intent)];
    const answer = await this.pen.cry(own.task);
    if (answer.status === 200) this.met.count('alarm');
    return [answer];
  }

  private someone(author: Author): Someone {
    const { signInName } = author === 'a' ? this.cast.ann : this.cast.ben;
    return { browser: this.phones[author], signInName, work: () => this.world.work() };
  }

  private async clinicians(does: Extract<Step, { by: 'kim' }>['does']): Promise<void> {
    const { coupleId, clinician, partners } = this.cast.couple;
    const { clinic } = clinician.browser;
    if (does === 'hold' || does === 'release') return this.hold(does);
    if (does === 'arrange-appointment') {
      const startsAt = new Date(closing.getTime() + 86_400_000).toISOString();
      await patiently(() => clinic.addAppointment({ params: { coupleId }, body: { startsAt, minutes: 50 } }));
    } else {
      for (const { personId } of partners)
        await patiently(() => clinic.privateWords({ params: { coupleId, personId }, query: {} }));
      await patiently(() => clinic.brief({ params: { coupleId }, query: {} }));
    }
  }

  private async hold(does: 'hold' | 'release'): Promise<void> {
    const { coupleId, clinician } = this.cast.couple;
    const params = { coupleId, occurrenceId: this.occurrences.a.closing };
    const path = `/api/clinic/couples/${coupleId}/occurrences/${params.occurrenceId}/hold`;
    await patiently(() => clinician.browser.request('PUT', path, { isHeld: does === 'hold' }));
    this.pen.note('closing', { do: does });
  }

  private async open(does: 'close' | 'open-in-appointment'): Promise<void> {
    const { coupleId, clinician } = this.cast.couple;
    if (does === 'close') {
      if (this.world.clock.now() < closing) this.world.clock.set(closing);
      this.pen.note('closing', { do: does });
      return;
    }
    for (const task of ['closing', 'appointment'] as const) {
      const params = { coupleId, occurrenceId: this.occurrences.a[task] };
      await patiently(() => clinician.browser.clinic.openTogether({ params }));
      this.pen.note(task, { do: does });
    }
  }
}

const isMeeting = (errand: string): errand is Meeting => errand in meetings;
