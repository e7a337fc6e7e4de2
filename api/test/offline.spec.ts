import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { patience, seed, tell, timeFor } from './effort.ts';
import { Dice } from './fuzz/dice.ts';
import { startWorld, type World } from './harness.ts';
import { comeBack, liveThreeDays, type Lived } from './offline/days.ts';
import { openBadLine, type BadLine } from './offline/faults.ts';
import { aHouse, everythingOf, type House } from './offline/house.ts';

// The queue that the portal ships, against the real server, through a line that drops, repeats and reorders. Whatever
// happened, at the end each text that was typed last on a device is kept for its author, once.

const seconds = 4;
const isLong = process.env['USWARD_PROVE_MINUTES'] !== undefined;
const least = isLong ? 500 : 12;
/** Some things befall seldom: it goes on until each did, and gives up where one never does. */
const most = 700;

let world: World;
let house: House;
let line: BadLine;
beforeAll(async () => {
  world = await startWorld();
  house = await aHouse(world);
  line = await openBadLine(world.address, () => world.clock.now());
}, 240_000);
afterAll(async () => {
  await line?.close();
  await world?.close();
});

const done = {
  runs: 0,
  typed: 0,
  deaths: 0,
  outages: 0,
  requests: 0,
  faults: 0,
  asides: 0,
  opened: 0,
  late: 0,
};

describe('three days without signal, on two devices, over a change of clocks', () => {
  it(
    'lose nothing, double nothing, keep conflicts and tell of them, and open only what was in time',
    async () => {
      const end = Date.now() + timeFor(seconds);
      for (let run = 0; run < least || Date.now() < end || (neverBefell() && run < most); run++) {
        const dice = new Dice(seed + run);
        await house.begin();
        line.begin(dice);
        const lived = await liveThreeDays(world, house, line, dice);
        await comeBack(world, lived, line, dice);
        expect({ seed: seed + run, ...(await wrongWith(lived)) }).toEqual({ seed: seed + run, ...nothing });
        count(lived);
      }
      const { none, ...befell } = line.befell;
      done.faults = Object.values(befell).reduce((sum, one) => sum + one, 0);
      done.requests = done.faults + none;
      tell(`${done.runs} times three days offline: ${done.typed} answers on two devices, ${done.deaths} dead batteries, ${done.outages} moments of signal, ${done.requests} requests of which ${done.faults} were dropped, repeated, late or out of order; ${done.asides} texts kept aside, ${done.opened} openings, ${done.late} texts too late`);
      expect(neverBefell()).toBe(false);
    },
    patience(seconds) + least * 10_000,
  ); // prettier-ignore
});

const neverBefell = (): boolean =>
  Math.min(done.asides, done.opened, done.late, done.deaths, ...Object.values(line.befell)) === 0;

const nothing = { waiting: false, lost: [], doubled: [], untold: [], tooLate: [] };

async function wrongWith({ phones }: Lived): Promise<typeof nothing> {
  const kept = await everythingOf(house);
  const texts = phones.flatMap(({ last }) => [...last]);
  const timesOf = ([at, words]: [string, string]) =>
    kept.filter((one) => one.at === at && one.text.includes(words)).length;
  const told = new Set(phones.flatMap(({ asked }) => [...asked.keys()]));
  const asides = kept.filter(({ isAside }) => isAside);
  done.asides += asides.length;
  return {
    waiting: phones.some((phone) => phone.isWaiting()),
    lost: texts.filter((text) => timesOf(text) === 0) as never[],
    doubled: texts.filter((text) => timesOf(text) > 1) as never[],
    untold: asides.filter(({ at }) => !told.has(at.split('/')[0] ?? '')) as never[],
    tooLate: (await openedTooLate(kept)) as never[],
  };
}

/** What opened, though no letter had brought these words before the closing time. */
async function openedTooLate(kept: { at: string; text: string; isAside: boolean }[]): Promise<string[]> {
  const { rows } = await world.admin.query<{ occurrence_id: string; step: string }>(
    'SELECT occurrence_id, step FROM opening WHERE author_id = $1',
    [house.ann.personId],
  );
  done.opened += rows.length;
  const answers = kept.filter(({ isAside }) => !isAside);
  const isLate = ({ occurrenceId, at }: { occurrenceId: string; at: Date }) =>
    at > (house.closings.get(occurrenceId) ?? at);
  const letters = line.given.map(({ path, at, body }) => {
    const occurrenceId = /occurrences\/([^/]+)/.exec(path)?.[1] ?? '';
    return { occurrenceId, body, isLate: isLate({ occurrenceId, at }) };
  });
  done.late += letters.filter((letter) => letter.isLate).length;
  return rows
    .map(({ occurrence_id: id, step }) => `${id}/${step}`)
    .filter((at) => {
      const words = /¤[^¤]+¤?/.exec(answers.find((answer) => answer.at === at)?.text ?? '')?.[0];
      return !letters.some(
        (one) => !one.isLate && at.startsWith(one.occurrenceId) && one.body.includes(words ?? '¤'),
      );
    });
}

function count({ typed, deaths, outages }: Lived): void {
  done.runs += 1;
  done.typed += typed;
  done.deaths += deaths;
  done.outages += outages;
}
