import assert from 'node:assert/strict';
import { afterAll, beforeAll, describe, it, jest } from '@jest/globals';
import { library } from '@usward/catalogue';
import { isHandedIn, type Ending, type Exercise, type Size, type VariantName } from '@usward/exercises';
import fhir from 'fhir/fhir.js';
import type { Page } from 'playwright-core';
import { madeHere } from '../../api/test/builders/forms-made-here.ts';
import { joined, openCouple, takeTheDesk, type Couple, type Desk } from '../world/couple.ts';
import { formsToTap, publishForm } from '../world/forms.ts';
import { playsThrough, type Course } from '../world/hands.ts';
import type { Partner } from '../world/partner.ts';
import { startWorld, type World } from '../world/world.ts';

// Every exercise of the library in a real browser, driven by its own definition: a new one is tested by being added.
// Each is played once, on both phones where it is for two; how is taken in turns, so that every pair of ways is met
// somewhere. `npm run prove` plays every way of every exercise.

type Way = { variant: VariantName; sizes: [Size, Size]; courses: [Course, Course] };

const ways: Way[] = [
  { variant: 'couple', sizes: ['full', 'small'], courses: ['all', 'all'] },
  { variant: 'solo', sizes: ['full', 'small'], courses: ['all', 'asleep'] },
  { variant: 'couple', sizes: ['small', 'full'], courses: ['all', 'appointment'] },
  { variant: 'couple', sizes: ['full', 'full'], courses: ['pass', 'all'] },
  { variant: 'solo', sizes: ['small', 'full'], courses: ['pass', 'all'] },
  { variant: 'couple', sizes: ['full', 'small'], courses: ['asleep', 'all'] },
];

const isWhole = Boolean(process.env.USWARD_PROVE_MINUTES);
const begun = Number(process.env.USWARD_PROVE_SEED ?? Math.floor(Date.now() / 86_400_000));

function waysOf(exercise: Exercise, at: number): Way[] {
  const fitting = ways.filter(({ variant }) => exercise.variants[variant]);
  return isWhole ? fitting : fitting.filter((_, index) => index === (at + begun) % fitting.length);
}

let world: World;
let desk: Desk;
let couple: Couple;
let phones: [Partner, Partner];

beforeAll(async () => {
  world = await startWorld();
  desk = await takeTheDesk(world, await world.found());
  const people = [
    { name: 'Nora', language: 'en', signInName: 'nora' },
    { name: 'Inés', language: 'es', signInName: 'ines' },
  ] as const;
  couple = await openCouple(world, desk, [...people], 20);
  phones = [
    await joined(world, desk, couple, people[0]),
    await joined(world, desk, couple, people[1], { at: 1, theme: 'dark' }),
  ];
}, 180_000);
afterAll(() => world?.close());

/** One occurrence for both, or one for each alone. */
async function gives({ key, version }: Exercise, variant: VariantName): Promise<void> {
  const { clinic } = desk.visitor;
  const { coupleId } = couple;
  // A pause of the way before holds for a day: for this one it is over.
  await world.product.database.query("DELETE FROM standing WHERE kind = 'pause'");
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const body = {
    key,
    version,
    for: { kind: variant === 'couple' ? ('both' as const) : ('each' as const) },
    schedule: { kind: 'once' as const, start: day(-1), due: day(3) },
    plan: { atHome: true },
  };
  await clinic.assign({ params: { coupleId }, body });
}

/** The task of that name that nobody has begun yet, as this phone's own person is told of it. */
const newest = (page: Page, key: string): Promise<string> =>
  page.evaluate(async (wanted) => {
    const answer = (await (await fetch('/api/me/today')).json()) as {
      tasks: { key: string; occurrenceId: string; ending: string | null }[];
    };
    return answer.tasks.find((task) => task.key === wanted && task.ending === null)?.occurrenceId ?? '';
  }, key);

async function plays(at: 0 | 1, occurrenceId: string, size: Size, course: Course): Promise<void> {
  const { page, self } = phones[at];
  const { exercise, task } = await page.evaluate(async (id) => {
    const answer = await fetch(`/api/me/occurrences/${id}`);
    return (await answer.json()) as { exercise: Exercise; task: { variant: VariantName; turn: number } };
  }, occurrenceId);
  await page.goto(`/x/${occurrenceId}${size === 'small' ? '?small' : ''}`);
  const { variant, turn } = task;
  const voice = (step: string) => `${self.name}: ${step}`;
  await playsThrough({ page, exercise, variant, size, turn, language: self.language, voice }, course);
  await page.locator('.player-foot .player-action').click();
  await page.waitForURL(/\/$/);
}

const endingOf = (size: Size, course: Course): Ending =>
  course === 'all' || course === 'pass' ? (size === 'small' ? 'small' : 'done') : course;

type Arrived = { ending: Ending; answers: number };

/** What arrived of whom; it may still be on its way. The words themselves are sealed and stay so. */
async function arrived(occurrenceId: string, personId = ''): Promise<Arrived> {
  for (const end = Date.now() + 60_000; ;) {
    const found = await kept(occurrenceId, personId);
    if (isHandedIn(found.ending) || Date.now() > end) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function kept(occurrenceId: string, personId: string): Promise<Arrived> {
  const { rows } = await world.product.database.query<Arrived>(
    `SELECT ending, (SELECT count(*)::int FROM answer a WHERE a.occurrence_id = r.occurrence_id AND a.author_id = r.author_id) AS answers
     FROM response r WHERE occurrence_id = $1 AND author_id = $2`,
    [occurrenceId, personId],
  );
  return rows[0] ?? { ending: 'open', answers: 0 };
}

/** A form on one of the phones, from its first question to what goes out of it. */
async function tapsThrough(who: 0 | 1, key: string, name: string, total: number | undefined): Promise<void> {
  const { clinic } = desk.visitor;
  await gives({ key, version: 1 } as Exercise, 'solo');
  const occurrenceId = await newest(phones[who].page, key);
  const personId = couple.personIds[who] ?? '';
  await plays(who, occurrenceId, 'full', 'all');
  assert.equal((await arrived(occurrenceId, personId)).ending, 'done', name);
  const { resource } = await clinic.exportResponses({
    params: { coupleId: couple.coupleId, personId, occurrenceId },
  });
  // Read once more here: the validator knows only lists of its own world.
  const read = JSON.parse(JSON.stringify(resource)) as object;
  const { messages } = new fhir.Fhir().validate(read, { errorOnUnexpected: true });
  const wrong = messages.filter(({ severity }) => severity === 'error' || severity === 'fatal');
  assert.equal(wrong.map(({ message, location }) => `${location}: ${message}`).join(), '', name);
  assert.ok(JSON.stringify(resource).includes('"answer"'), name);
  if (total === undefined) return;
  const { pictures } = await clinic.measures({ params: { coupleId: couple.coupleId } });
  const lines = pictures.find(({ id }) => id.startsWith(`${key}.`))?.lines;
  const points = lines?.find((line) => line.personId === personId)?.points;
  assert.equal(points?.map((point) => String(point.total)).join(), String(total), name);
}

describe('every exercise, on the phones of two people', () => {
  jest.setTimeout(240_000);

  for (const [at, exercise] of library.entries())
    for (const { variant, sizes, courses } of waysOf(exercise, at))
      it(`${exercise.key}, ${variant}, ${sizes.join(' and ')}, ${courses.join(' and ')}`, async () => {
        await gives(exercise, variant);
        const ids = await Promise.all(phones.map(({ page }) => newest(page, exercise.key)));
        const idOf = (who: 0 | 1) => ids[who] ?? '';
        const playing = ([0, 1] as const).map((who) => plays(who, idOf(who), sizes[who], courses[who]));
        await Promise.all(playing).catch(async (error: unknown) => {
          const seen = await world.keepPictures(exercise.key);
          throw new Error(`${String(error)}\n\n${seen}`, { cause: error });
        });
        for (const who of [0, 1] as const) {
          const { ending, answers } = await arrived(idOf(who), couple.personIds[who]);
          assert.equal(ending, endingOf(sizes[who], courses[who]));
          if (courses[who] === 'pass') assert.equal(answers, 0);
        }
      });

  it('fifteen forms that nobody here wrote, and three with points: tapped through, and out again as FHIR', async () => {
    // By tapping the first of every list: worked out by hand.
    const totals = new Map([
      ['points on the coding', 5],
      ['weights that skip and go below nothing', -2],
      ['groups in groups', 0],
    ]);
    const waiting = [...madeHere.filter(({ name }) => totals.has(name)), ...(await formsToTap(18))];
    let left = 15 + totals.size;
    const next = async (who: 0 | 1): Promise<void> => {
      const form = left > 0 ? waiting.shift() : undefined;
      if (!form) return;
      left -= 1;
      const key = await publishForm(desk, form.json);
      if (key) await tapsThrough(who, key, form.name, totals.get(form.name));
      else left += 1;
      await next(who);
    };
    await Promise.all(([0, 1] as const).map(next));
    assert.equal(left, 0);
  });

  it('nothing went wrong on either phone', async () => {
    assert.deepEqual(world.complaints(), []);
  });
});
