import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { jest } from '@jest/globals';
import type { Author } from '@usward/exercises';
import { ExercisesService } from '../../src/exercises/exercises.service.ts';
import { anAssignment, dayOf } from '../builders/assignments.ts';
import { aCouple, openPrivate, type Couple, type Partner } from '../builders/couples.ts';
import { aClinician, aPractice, signIn, tick } from '../builders/identity.ts';
import type { World } from '../harness.ts';
import { remember, type Moment } from '../moment.ts';
import { everyWay, valueOf, wordsOf } from './exercise.ts';
import type { Act, View } from './model.ts';

const evening = new Date('2026-03-18T02:28:00Z');
const closing = new Date('2026-03-18T02:30:00Z');
/** Concurrent acts set out within so many milliseconds of each other. */
const scatter = 12;

/** A couple beyond its first weeks, two minutes before the closing hour, again and again. */
export class Stage {
  occurrenceId = '';
  private writes = { a: 0, b: 0 };

  private constructor(
    private readonly world: World,
    private readonly couple: Couple,
    readonly partners: Record<Author, Partner>,
    private readonly moment: Moment,
  ) {}

  static async build(world: World): Promise<Stage> {
    jest.spyOn(ExercisesService.prototype, 'builtIn').mockReturnValue(everyWay);
    world.clock.set(new Date('2026-03-02T15:00:00Z'));
    const { owner } = await aPractice(world);
    const clinician = await aClinician(world, owner, 'kim');
    const couple = await aCouple(world, clinician, { names: ['ann', 'ben'] });
    const [a, b] = couple.partners.toSorted((one, other) => one.personId.localeCompare(other.personId));
    if (!a || !b) throw new Error('a couple is two');
    world.clock.set(evening);
    await signIn(world, clinician);
    for (const one of [a, b]) await openPrivate(one);
    return new Stage(world, couple, { a, b }, await remember(world));
  }

  /** As if nothing had been done before; what is given now opens in this way. */
  async begin(opening: 'closing' | 'appointment'): Promise<void> {
    await this.moment.restore();
    this.writes = { a: 0, b: 0 };
    const day = dayOf(this.world, -1);
    const { occurrenceIds } = await anAssignment(this.world, this.couple, {
      key: everyWay.key,
      opening,
      schedule: { kind: 'once', start: day, due: day },
      plan: {},
    });
    [this.occurrenceId = ''] = occurrenceIds;
  }

  tick = () => tick(this.world, 1);

  /** Does it over HTTP, and returns the code of the refusal, or `ok`. */
  async carryOut(act: Act): Promise<string> {
    await sleep(randomInt(scatter));
    const { occurrenceId } = this;
    const params = { occurrenceId, coupleId: this.couple.coupleId };
    const { clinic } = this.couple.clinician.browser;
    switch (act.do) {
      case 'write': {
        const { base, ending, sent } = act;
        const answers = Object.fromEntries(
          Object.entries(act.answers).map(([step, { value, level }]) => [
            step,
            { value: valueOf(step, value), level },
          ]),
        );
        const write = `${act.author}0000000-0000-4000-8000-${String(this.writes[act.author]++).padStart(12, '0')}`;
        const body = { write, base, ending, answers: answers as never, happened: [], sent };
        return codeOf(this.partners[act.author].browser.me.respond({ params, body }));
      }
      case 'levels':
        return codeOf(this.partners[act.author].browser.me.narrow({ params, body: { levels: act.levels } }));
      case 'erase':
        return codeOf(
          this.partners[act.author].browser.me.eraseAnswer({ params: { occurrenceId, step: act.field } }),
        );
      case 'hold':
      case 'release':
        return codeOf(clinic.hold({ params, body: { isHeld: act.do === 'hold' } }));
      case 'open-in-appointment':
        return codeOf(clinic.openTogether({ params }));
      case 'close':
        if (this.world.clock.now() < closing) this.world.clock.set(closing);
        return codeOf(this.world.work());
    }
  }

  /** What each of the three reads now. */
  async view(): Promise<View> {
    const [a, b, clinician] = await Promise.all([this.viewOf('a'), this.viewOf('b'), this.clinicians()]);
    return { a, b, clinician };
  }

  /** Everything that `author` can ask about this occurrence, as it comes. */
  async bytesFor(author: Author): Promise<string> {
    const paths = ['', '/today', '/us', '/mine', `/occurrences/${this.occurrenceId}`];
    const { browser } = this.partners[author];
    const answers = await Promise.all(paths.map((path) => browser.request('GET', `/api/me${path}`)));
    return answers.map(({ status, text }) => `${status} ${text}`).join('\n');
  }

  private async viewOf(author: Author): Promise<string[]> {
    const { me } = this.partners[author].browser;
    const other = author === 'a' ? 'b' : 'a';
    const [us, mine, { revision, task, isClosed }] = await Promise.all([
      me.us(),
      me.mine(),
      me.occurrence({ params: { occurrenceId: this.occurrenceId } }),
    ]);
    const own = mine.items.flatMap(({ answers }) => answers);
    const asides = mine.items.flatMap((item) => item.asides);
    return [
      ...us.items.flatMap(({ pieces }) =>
        pieces.map(({ by, step, value }) => `us ${by === 'me' ? author : other} ${step}: ${wordsOf(value)}`),
      ),
      ...(us.items.length ? us.items.map(({ state }) => `us ${state}`) : ['us nothing']),
      ...own.map(({ step, level, value }) => `mine ${step} ${level}: ${wordsOf(value)}`),
      ...asides.map(({ step, value }) => `aside ${step}: ${wordsOf(value)}`),
      `revision ${revision} ${task.ending ?? 'open'}${isClosed ? ' closed' : ''}`,
    ].sort();
  }

  private async clinicians(): Promise<string[]> {
    const { clinic } = this.couple.clinician.browser;
    const { coupleId } = this.couple;
    const read = async (author: Author) => {
      const { personId } = this.partners[author];
      const { words } = await clinic.privateWords({ params: { coupleId, personId }, query: {} });
      return words.map(({ step, value }) => `${author} ${step}: ${wordsOf(value)}`);
    };
    const [a, b, { wentWell }] = await Promise.all([
      read('a'),
      read('b'),
      clinic.brief({ params: { coupleId }, query: {} }),
    ]);
    const shown = wentWell ? [`brief ${wentWell.step}: ${wordsOf(wentWell.value)}`] : [];
    return [...a, ...b, ...shown].sort();
  }
}

async function codeOf(asked: Promise<unknown>): Promise<string> {
  try {
    await asked;
    return 'ok';
  } catch (error) {
    const { code } = error as { code?: string };
    if (!code) throw error;
    return code;
  }
}
