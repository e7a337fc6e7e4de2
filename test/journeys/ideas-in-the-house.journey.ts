import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from '@jest/globals';
import type { Exercise, VariantName } from '@usward/exercises';
import type { Page } from 'playwright-core';
import { elsewhere } from '../ideas.ts';
import { give, joined, openCouple, takeTheDesk, type Couple, type Desk } from '../world/couple.ts';
import { playsThrough } from '../world/hands.ts';
import type { Partner } from '../world/partner.ts';
import { story } from '../world/story.ts';
import { startWorld, type World } from '../world/world.ts';

// Ideas of the articles that no exercise holds: they live in the house itself, and are seen where they live.
// `USWARD_IDEAS_PICTURES=1` keeps a picture of each in `screens/ideas/`.

const folder = join(import.meta.dirname, '../../screens/ideas');
const keepsPictures = Boolean(process.env.USWARD_IDEAS_PICTURES);

let world: World;
let desk: Desk;
let couple: Couple;
let phones: [Partner, Partner];

beforeAll(async () => {
  world = await startWorld();
  desk = await takeTheDesk(world, await world.found());
  const people = [
    { name: 'Noa', language: 'en', signInName: 'noa' },
    { name: 'Iker', language: 'es', signInName: 'iker' },
  ] as const;
  couple = await openCouple(world, desk, [...people], 20);
  const params = { coupleId: couple.coupleId };
  await desk.visitor.clinic.changeCouple({ params, body: { children: ['Lola', 'Teo'] } });
  phones = [
    await joined(world, desk, couple, people[0]),
    await joined(world, desk, couple, people[1], { at: 1 }),
  ];
  if (keepsPictures) await mkdir(folder, { recursive: true });
}, 180_000);
afterAll(() => world?.close());

const picture = async (page: Page, name: string) => {
  if (keepsPictures) await page.screenshot({ path: join(folder, `in the house, ${name}.png`) });
};

const taskOf = async ({ page }: Partner, key: string) => {
  const answer = await page.request.get('/api/me/today');
  const { tasks } = (await answer.json()) as {
    tasks: { key: string; occurrenceId: string; variant: VariantName; turn: number }[];
  };
  const task = tasks.find((one) => one.key === key);
  if (!task) throw new Error(`${key} is not on Today.`);
  return task;
};

/** The closing is done in its own time. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await isSo()); tries++) {
    if (tries === 100) throw new Error('It never came to be.');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** Begins it where it waits. */
async function begins(partner: Partner, key: string) {
  const { page, self } = partner;
  const { occurrenceId, variant, turn } = await taskOf(partner, key);
  const answer = await page.request.get(`/api/me/occurrences/${occurrenceId}`);
  const { exercise } = (await answer.json()) as { exercise: Exercise };
  await page.goto(`/x/${occurrenceId}`);
  const voice = (step: string) => `${self.name}: ${step}`;
  return { page, exercise, variant, size: 'full' as const, turn, language: self.language, voice };
}

describe('what lives in the house itself', () => {
  const it = story(() => world);
  const where = (part: string) => {
    assert.ok(
      elsewhere.some((one) => one.where.includes(part)),
      part,
    );
    return part;
  };

  it(where('one thing, “another” behind it'), async () => {
    await give(desk, couple, 'check-in', 'both', 4);
    await give(desk, couple, 'question', 'both', 5);
    const { page, words } = phones[0];
    await page.reload();
    await page.getByRole('link', { name: words.begin, exact: true }).waitFor();
    assert.equal(await page.locator('main a[href^="/x/"]').count(), 1);
    await page.getByRole('button', { name: words.another, exact: true }).waitFor();
    await picture(page, 'today, one thing');
  });

  it(`${where('one smile at the end')}, ${where('the pile of bricks')}`, async () => {
    for (const phone of phones) {
      const playing = await begins(phone, 'check-in');
      await playsThrough(playing, 'all');
      await phone.page.locator('.player-smile').waitFor();
      await picture(phone.page, `the end of it, ${phone.self.language}`);
      await phone.page.locator('.player-foot .player-action').click();
      await phone.page.waitForURL(/\/$/);
    }
    await phones[0].goesTo('us');
    await phones[0].page.locator('.bricks').waitFor();
    await picture(phones[0].page, 'us, bricks');
  });

  it(where('the printed slip'), async () => {
    const { page } = phones[0];
    await give(desk, couple, 'appreciation', 'both', 12);
    const { exercise } = await begins(phones[0], 'appreciation');
    const at = exercise.variants.couple?.steps.findIndex(({ kind }) => kind === 'note') ?? -1;
    for (let step = -1; step < at; step++) await page.locator('.player-foot .player-action').click();
    await page.getByRole('button', { name: 'Print it as a slip' }).waitFor();
    await picture(page, 'a slip to print');
  });

  it(where('the names of the children'), async () => {
    const { page } = phones[0];
    await give(desk, couple, 'weekly-meeting', 'both', 12);
    const heard: string[] = [];
    await playsThrough(await begins(phones[0], 'weekly-meeting'), 'pass', async ({ id }) => {
      if (id !== 'children') return;
      heard.push(await page.locator('.player-body').innerText());
      await picture(page, 'twins by their names');
    });
    assert.match(heard.join(), /Lola and Teo/);
  });

  it(where('one of us fell asleep'), async () => {
    await give(desk, couple, 'say-it', 'both', 5);
    await playsThrough(await begins(phones[0], 'say-it'), 'asleep');
    await phones[0].page.getByText('That’s a fine ending.').waitFor();
    await picture(phones[0].page, 'one of us fell asleep');
  });

  it(`${where('the order of the weeks')}, and ${where('touch ideas come after talk')}`, async () => {
    const { programs } = await desk.visitor.clinic.programs();
    for (const { key, weeks } of programs.filter((program) => program.for === 'couple')) {
      const firstWeekOf = (...wanted: string[]) =>
        weeks.findIndex(({ tasks }) => tasks.some(({ exercise }) => wanted.includes(exercise)));
      const talk = firstWeekOf('appreciation', 'check-in', 'say-it', 'question', 'stress-talk');
      const later = [firstWeekOf('date'), firstWeekOf('touch-ideas')].filter((week) => week >= 0);
      assert.deepEqual([key, talk >= 0 && later.every((week) => week > talk)], [key, true]);
    }
  });

  it(where('read again in the load map'), async () => {
    const { page } = phones[0];
    await give(desk, couple, 'load-map', 'both', 12);
    await world.itIs(new Date(Date.now() + 7 * 86_400_000));
    const { occurrenceId } = await taskOf(phones[0], 'load-map');
    await page.goto(`/x/${occurrenceId}`);
    const parked = page.getByText('Noa: parked');
    await until(async () => {
      const answer = await page.request.get(`/api/me/occurrences/${occurrenceId}`);
      return (await answer.text()).includes('Noa: parked');
    });
    const read: string[] = [];
    await page.reload();
    await playsThrough(await begins(phones[0], 'load-map'), 'pass', async ({ id }) => {
      if (id !== 'parked') return;
      await parked.waitFor();
      read.push(id);
      await picture(page, 'a parked task in the load map');
    });
    assert.deepEqual(read, ['parked']);
    await world.itIs(undefined);
  });
});
