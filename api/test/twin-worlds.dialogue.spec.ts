import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Browser } from './browser.ts';
import { aCouple, openPrivate, type Partner } from './builders/couples.ts';
import { aClinician, aPractice, signIn, tick } from './builders/identity.ts';
import { respond } from './builders/responses.ts';
import { aTalkToHave, begin, heard, move, opening, play, type Act } from './builders/talks.ts';
import { patience, prove, tell } from './effort.ts';
import { startWorld, type World } from './harness.ts';
import { remember, type Moment } from './moment.ts';
import { withoutNonces } from './nonces.ts';
import { Observer } from './twin-worlds/observer.ts';

// Two worlds that differ only in what Ann does alone in a talk: that she has heard enough, and takes it back; what she
// wants after a pause; the takeaway that waits for his; what is refused to her; what she tells the therapist the day after.

const afternoon = new Date('2026-03-18T15:00:00Z');
const minute = 60;

type Tap = Act['do'] | 'close-enough';
const taps = (...of: Tap[]) => fc.array(fc.constantFrom(...of), { maxLength: 4 });
const choice = fc.option(fc.constantFrom('go-on' as const, 'later' as const, 'leave-it' as const));
const alone = fc.record({
  /** Some of these are refused where she stands. */
  talking: taps('heard-enough', 'take-back', 'close-enough', 'paraphrase', 'ready'),
  chooses: fc.array(choice, { maxLength: 2 }),
  gives: fc.option(fc.record({ keep: fc.boolean(), takeaway: fc.constantFrom('', 'one', 'two words') })),
  feels: fc.option(fc.record({ picked: fc.constantFrom('heard', 'not-yet'), level: fc.constantFrom('V0' as const, 'V1' as const), ending: fc.constantFrom('open' as const, 'done' as const, 'appointment' as const) })),
}); // prettier-ignore
type Alone = typeof alone extends fc.Arbitrary<infer T> ? T : never;
/** What comes after the talk: a pause that nobody, or not both, come back from; or the last page, on which one falls asleep. */
const ways = fc.constantFrom('pause' as const, 'closing' as const);

class Side {
  private constructor(
    private readonly world: World,
    private readonly ann: Partner,
    private readonly ben: Partner,
    private readonly moment: Moment,
    private readonly talk: string,
    readonly observer: Observer,
  ) {}

  static async build(): Promise<Side> {
    const world = await startWorld();
    world.clock.set(new Date('2026-03-01T15:00:00Z'));
    const { owner } = await aPractice(world);
    const kim = await aClinician(world, owner, 'kim');
    const couple = await aCouple(world, kim, { names: ['ann', 'ben'] });
    const [ann, ben] = couple.partners;
    world.clock.set(afternoon);
    for (const staff of [owner, kim]) await signIn(world, staff);
    const { occurrenceId } = await aTalkToHave(world, couple);
    const { dialogueId: talk } = await begin(ann, occurrenceId);
    await play(talk, ...opening(ann, ben), ...heard(ann, ben), [ann, 'pass'], ...heard(ben, ann));
    for (const one of [ann, ben]) await openPrivate(one);
    const observer = new Observer(
      world,
      ben.browser,
      () => [occurrenceId],
      owner,
      () => [talk],
    );
    await observer.listen();
    // The day after they still hear.
    await world.admin.query(
      "UPDATE sign_in SET idle_seconds = 999999, expires_at = expires_at + interval '30 days'",
    );
    return new Side(world, ann, ben, await remember(world), talk, observer);
  }

  async run(what: Alone, way: 'pause' | 'closing', bensChoice: 'later' | null): Promise<string[]> {
    await this.moment.restore();
    const [ann, ben] = [this.ann, this.ben].map(({ browser }) => ({ browser: browser.copy() }));
    if (!ann || !ben) throw new Error('two are needed');
    this.observer.begin(ben.browser);
    for (const tap of what.talking) await this.tries(ann, { do: tap } as Act);
    await this.seenBy(ben, { do: 'continue' });
    if (way === 'pause') await this.pause(ann, ben, what, bensChoice);
    else {
      await this.seenBy(ben, { do: 'close' });
      if (what.gives)
        await this.tries(ann, { do: 'give', keep: what.gives.keep }, { takeaway: what.gives.takeaway });
      await this.seenBy(ben, { do: 'fell-asleep' });
    }
    await this.dayAfter(ann, what);
    return withoutNonces(this.observer.seen);
  }

  close(): Promise<void> {
    this.observer.leave();
    return this.world.close();
  }

  private async pause(
    ann: { browser: Browser },
    ben: { browser: Browser },
    { chooses }: Alone,
    bens: 'later' | null,
  ) {
    await this.seenBy(ben, { do: 'pause', minutes: 20 });
    tick(this.world, 20 * minute);
    for (const one of chooses) if (one) await this.tries(ann, { do: 'choose', choice: one });
    if (bens) await this.seenBy(ben, { do: 'choose', choice: bens });
    await this.observer.look();
    tick(this.world, 15 * minute);
    await this.world.work();
    await this.observer.look();
  }

  private async dayAfter(ann: { browser: Browser }, { feels }: Alone) {
    this.world.clock.set(new Date(afternoon.getTime() + 86_400_000));
    await this.world.work();
    const { tasks } = await ann.browser.me.today();
    const asked = tasks.find(({ key }) => key === 'felt-heard')?.occurrenceId;
    if (!asked) throw new Error('nobody was asked');
    const { picked, level, ending } = feels ?? {};
    if (picked && level)
      await respond(
        ann,
        asked,
        { 'felt-heard': { value: { picked: [picked] }, level } },
        { ending: ending ?? 'done' },
      );
    await this.observer.look();
  }

  /** By Ann; a refusal is an outcome like any other. */
  private tries(one: { browser: Browser }, act: Act, words = {}): Promise<unknown> {
    return move(one, this.talk, act, words).catch(() => undefined);
  }

  /** By Ben, who looks at everything before and after. */
  private async seenBy(ben: { browser: Browser }, act: Act): Promise<void> {
    await this.observer.look();
    const { seq } = (await ben.browser.me.dialogue({ params: { dialogueId: this.talk } })).mine.view;
    const moveId = `b0000000-0000-4000-8000-${String(this.observer.seen.length).padStart(12, '0')}`;
    const path = `/api/me/dialogues/${this.talk}/moves/${moveId}`;
    this.observer.record(act.do, await ben.browser.request('PUT', path, { seq, act }));
    await this.observer.look();
  }
}

let left: Side;
let right: Side;
beforeAll(async () => {
  left = await Side.build();
  right = await Side.build();
}, 240_000);
afterAll(() => Promise.all([left?.close(), right?.close()]));

const seconds = 4;

it(
  'Ben sees the same whatever Ann does alone in a talk, after a pause, at its end and the day after',
  async () => {
    let runs = 0;
    const law = fc.asyncProperty(
      alone,
      alone,
      ways,
      fc.option(fc.constant('later' as const)),
      async (one, other, way, bens) => {
        const [seen, twin] = [await left.run(one, way, bens), await right.run(other, way, bens)];
        expect(seen).toEqual(twin);
        expect(seen.join('\n')).toMatch(way === 'pause' ? /"how":"later"/ : /"how":"asleep"/);
        runs += 1;
      },
    );
    await prove(law, seconds);
    tell(`${runs} twin talks: the same to Ben, whatever Ann did alone`);
  },
  patience(seconds),
);

it('and sees a difference where she does what both see', async () => {
  const same: Alone = { talking: [], chooses: [], gives: null, feels: null };
  const stopped: Alone = { ...same, talking: ['stop' as Tap] };
  const runs = [await left.run(same, 'closing', null), await right.run(stopped, 'closing', null)];
  expect(runs[0]).not.toEqual(runs[1]);
}, 180_000);
