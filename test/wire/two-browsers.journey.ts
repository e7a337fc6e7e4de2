import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { takeTheDesk, type Couple, type Desk } from '../world/couple.ts';
import { twoTalkers } from '../world/talk.ts';
import { startWorld, type World } from '../world/world.ts';
import { diceOf } from '../offline/device.ts';
import { Line } from './line.ts';
import { countedOnce, Somebody } from './somebody.ts';

// A talk in two browsers, one in English and one in Spanish, on two processes of the product; one of them is killed in the
// middle and comes back, one phone sleeps, and every command comes twice and late. `npm run prove` does it five times;
// api/test/dialogue.wire.spec.ts does it a hundred times without a screen.

const { USWARD_PROVE_MINUTES, USWARD_PROVE_SEED } = process.env;
const seed = Number(USWARD_PROVE_SEED ?? Date.now() % 1_000_000_000);
const runs = USWARD_PROVE_MINUTES ? 5 : 1;
const minute = 60_000;
/** Within a moment, on a machine that does other things besides. */
const moment = 30_000;
/** Where nobody has found anything to do for so long, they wait for an hour to come. */
const waiting = 2_500;
/** After so many commands one may as well stop. */
const enough = 35;

type Two = readonly [Somebody, Somebody];

let world: World;
let desk: Desk;
/** How far this talk's time is ahead, in milliseconds. */
let passed = 0;
beforeAll(async () => {
  world = await startWorld({ processes: 2 });
  desk = await takeTheDesk(world, await world.found());
}, 180_000);
afterAll(() => world?.close());

it(
  'both screens end in the same state, whatever befalls the two processes and the two phones',
  async () => {
    const done = { sent: 0, counted: 0, ends: [] as string[] };
    for (let run = 0; run < runs; run++) {
      const dice = diceOf(seed + run);
      const { couple, two, dialogueId } = await aTalk(run, dice);
      try {
        await Promise.all([two[0].talks(), two[1].talks(), befalls(two, dice)]);
        for (const { line } of two) await line.settle();
        const [how, acts] = await agree(two, dialogueId);
        await world.itIs(undefined);
        await expectCounts(couple, acts);
        done.sent += two.reduce((sum, { line }) => sum + line.told.size, 0);
        done.counted += acts.length;
        done.ends.push(how);
      } catch (error) {
        const seen = await world.keepPictures(`two browsers, seed ${seed + run}`);
        throw new Error(`seed ${seed + run}\n\n${seen}`, { cause: error });
      }
      for (const { page, line } of two) {
        await page.context().close();
        await line.close();
      }
    }
    process.stdout.write(
      `· ${runs} talks in two browsers on two processes: ${done.sent} commands sent twice and late, ${done.counted} counted, each once; ${runs} processes killed, ${runs} phones asleep; ended ${done.ends.join(', ')}, both screens the same (seed ${seed})\n`,
    );
    expect(world.complaints().filter((one) => !isOfTheLine(one))).toEqual([]);
  },
  runs * 240_000,
);

async function aTalk(run: number, dice: (below: number) => number) {
  passed = 0;
  const { servers } = world.product;
  const lines = await Promise.all([Line.open(servers, 0, dice), Line.open(servers, 1, dice)]);
  const [couple, one, other] = await twoTalkers(
    world,
    desk,
    [`Wren${run}`, `Ivo${run}`],
    ['en', 'es'],
    lines.map(({ address }) => address),
  );
  await one.findsTheDoor();
  await one.taps(one.words.two);
  await one.sees(one.words.topic);
  const { pathname } = new URL(one.page.url());
  const two: Two = [new Somebody(one, lines[0], dice), new Somebody(other, lines[1], dice)];
  await Promise.all(two.map((somebody) => somebody.comes(pathname)));
  return { couple, two, dialogueId: pathname.split('/').at(-1) ?? '' };
}

/** One process dies in the middle and comes back, while one phone sleeps. Then time goes by whenever both wait for it. */
async function befalls(two: Two, dice: (below: number) => number): Promise<void> {
  const sent = () => two.reduce((sum, { line }) => sum + line.told.size, 0);
  const isOver = async () => (await Promise.all(two.map((one) => one.hasEnded()))).every(Boolean);
  const [middle, killed, sleeper] = [8 + dice(12), dice(2), dice(2)];
  while (sent() < middle) await orTimePasses(two);
  const server = world.product.servers[killed];
  await two[sleeper]?.fallsAsleep();
  await Promise.all([server?.kill(), pause(300 + dice(700))]);
  await server?.begin();
  await passes(two, [1, 21, 36][dice(3)] ?? 1);
  while (!(await isOver())) {
    for (const one of two) one.mayLeave = sent() > enough;
    await orTimePasses(two);
  }
}

async function orTimePasses(two: Two): Promise<void> {
  await pause(100);
  if (two.some(({ lastActed }) => Date.now() - lastActed < waiting)) return;
  await passes(two, 21);
  for (const somebody of two) somebody.lastActed = Date.now();
}

/** On every clock there is; whoever slept wakes up. */
async function passes(two: Two, minutes: number): Promise<void> {
  passed += minutes * minute;
  await world.itIs(new Date(Date.now() + passed));
  await Promise.all(two.map((somebody) => somebody.wakesAfter(minutes)));
}

/** What stands on both screens is what the server says to each, and stands there again when they are opened anew. */
async function agree(two: Two, dialogueId: string): Promise<[string, string[]]> {
  const told = await Promise.all(two.map((somebody) => somebody.told(world.product.address, dialogueId)));
  const [one, other] = told.map(({ mine: { view, words } }) => ({
    ended: view.ended,
    seq: view.seq,
    said: words.map(({ text }) => text),
  }));
  assert.ok(one?.ended);
  assert.deepEqual(one, other);
  for (const somebody of two)
    for (const isAnew of [false, true]) {
      if (isAnew) await somebody.page.reload();
      const { thanked, asleepTitle: asleep, stopped, later } = somebody.talker.words;
      await somebody.page
        .getByRole('heading', {
          level: 1,
          name: { thanked, asleep, stopped, later }[one.ended.how],
          exact: true,
        })
        .waitFor({ timeout: moment });
      const quotes = await somebody.quotes();
      for (const text of one.said) assert.ok(quotes.some((quote) => quote.includes(text)));
      assert.equal(quotes.length, one.said.length);
    }
  return [
    one.ended.how,
    countedOnce(
      two.map(({ line }) => line),
      one.seq,
      one.ended.how,
    ),
  ];
}

/** The clinician's figures are those of the commands that counted, each taken once. */
async function expectCounts({ coupleId }: Couple, acts: readonly string[]): Promise<void> {
  const { dialogues } = await desk.visitor.clinic.dialogues({ params: { coupleId } });
  const times = (...names: string[]) => acts.filter((act) => names.includes(act)).length;
  // Of a talk in which nobody had the floor there is nothing to tell.
  if (dialogues.length === 0) return expect(times('said')).toBe(0);
  expect(dialogues).toMatchObject([
    {
      answered: times('confirm', 'close-enough', 'for-appointment'),
      pauses: times('pause'),
      keptForAppointment: times('for-appointment'),
    },
  ]);
}

/** What Chromium writes down about a line that broke, in many words. */
const isOfTheLine = (complaint: string): boolean => /^Failed to load resource: net::ERR_/.test(complaint);
