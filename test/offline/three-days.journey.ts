import assert from 'node:assert/strict';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { library } from '@usward/catalogue';
import { give, joined, openCouple, takeTheDesk, type Desk } from '../world/couple.ts';
import { Partner } from '../world/partner.ts';
import { Visitor } from '../world/visitor.ts';
import { startWorld, type Practice, type World } from '../world/world.ts';
import { Device, diceOf, makeTheLineBad } from './device.ts';

// The portal itself, in a browser without signal. `npm run prove` does it ten times; api/test/offline.spec.ts does it
// hundreds of times with the same queue and without a screen.

const { USWARD_PROVE_MINUTES, USWARD_PROVE_SEED } = process.env;
const seed = Number(USWARD_PROVE_SEED ?? Date.now() % 1_000_000_000);
const runs = USWARD_PROVE_MINUTES ? 10 : 1;
/** How often somebody writes in three days. */
const times = USWARD_PROVE_MINUTES ? 20 : 8;
const day = 86_400_000;
/** Five in which something is written and nothing is let go or only offered: all of it must be found again. */
const exercises = library
  .filter(({ variants: { couple } }) => {
    const kinds = new Set(couple?.steps.map(({ kind }) => kind));
    return kinds.has('text') && !kinds.has('let-go') && !kinds.has('agree') && !kinds.has('note');
  })
  .map(({ key }) => key)
  .slice(0, 5);
const inTheEnd = 120_000;

let world: World;
let practice: Practice;
let desk: Desk;
beforeAll(async () => {
  world = await startWorld();
  practice = await world.found();
  desk = await takeTheDesk(world, practice);
}, 180_000);
afterAll(() => world?.close());

async function isBackAtTheDesk(): Promise<void> {
  const { signInName, password } = practice.owner;
  const body = { name: signInName, password, code: await desk.proof() };
  await desk.visitor.open.signInStaff({ body });
}

/** A couple with five exercises, and one of the two with a phone and a tablet. */
async function somebody(name: string) {
  // The last three days may have been longer than a sign-in of the staff lasts.
  await isBackAtTheDesk();
  const people = [name, `${name}-other`].map((one) => ({
    name: one,
    language: 'en' as const,
    signInName: one,
  }));
  const [self, other] = people;
  if (!self || !other) throw new Error('a couple is two');
  const couple = await openCouple(world, desk, people, 20);
  const phone = await joined(world, desk, couple, self);
  await joined(world, desk, couple, other, { at: 1 });
  for (const key of exercises) await give(desk, couple, key, 'both', 10);
  const tablet = await Partner.with(world, self);
  const visitor = new Visitor(world.product.address);
  const { signInName, password, pin } = tablet.self;
  await visitor.open.signInPartner({ body: { name: signInName, password, isOwnPhone: true } });
  await tablet.screen.context.addCookies(visitor.cookies());
  await tablet.page.goto('/');
  await phone.page.reload();
  const { tasks } = await visitor.me.today();
  const reads = new Visitor(world.product.address);
  await reads.open.signInPartner({ body: { name: signInName, password, isOwnPhone: true } });
  const everything = async () => {
    await reads.me.openPrivate({ body: { pin } });
    return JSON.stringify((await reads.me.mine()).items);
  };
  return {
    devices: [new Device(phone), new Device(tablet)],
    phone,
    ids: tasks
      .toSorted((one, other) => exercises.indexOf(one.key) - exercises.indexOf(other.key))
      .map(({ occurrenceId }) => occurrenceId),
    everything,
  };
}

const timesIn = (text: string, words: string) => text.split(words).length - 1;

/** As an answer of its own: E10 also says the words again, in the sentence it puts together. */
const answersIn = (kept: string, words: string) => timesIn(kept, JSON.stringify(words));

describe('three days without signal', () => {
  it(
    'everything stays at hand, nothing is lost and nothing doubled',
    async () => {
      for (let run = 0; run < runs; run++) {
        const dice = diceOf(seed + run);
        const { devices, phone, ids, everything } = await somebody(`ann${run}`);
        for (const device of devices) await device.isReady(ids);
        for (const device of devices) await device.context.setOffline(true);
        await standsByItself(phone, devices[0] as Device);

        for (let typed = 0, tries = 0; typed < times && tries < 3 * times; tries++) {
          const device = devices[dice(2)] as Device;
          if (dice(4) === 0) await device.wakes(new Date(Date.now() + (tries / (3 * times)) * 3 * day));
          const words = `¤${devices.indexOf(device)}-${tries}¤`;
          const isSaid = await device
            .answers(ids[dice(ids.length)] ?? '', words)
            .catch(async (error: unknown) => {
              await device.keepPicture('three days');
              throw error;
            });
          if (isSaid) typed++;
        }
        await world.itIs(new Date(Date.now() + 3 * day));
        for (const device of dice(2) ? devices : devices.toReversed()) {
          await makeTheLineBad(device.context, dice);
          await device.context.setOffline(false);
        }
        const last = devices.flatMap((device) => [...device.last.values()]);
        let kept = '';
        const end = Date.now() + inTheEnd;
        do {
          for (const { page } of devices) {
            await page.goto('/');
            await page.locator('main:not([aria-busy]) h1').waitFor();
            await page.waitForTimeout(500);
          }
          kept = await everything();
        } while (last.some((words) => answersIn(kept, words) === 0) && Date.now() < end);
        expect({ seed: seed + run, wrong: last.filter((words) => answersIn(kept, words) !== 1) }).toEqual({
          seed: seed + run,
          wrong: [],
        });
        for (const { context } of devices) await context.close();
        await world.itIs(undefined);
        process.stdout.write(
          `· three days offline in the browser, ${last.length} fields written, all kept once (seed ${seed + run})\n`,
        );
      }
    },
    runs * 600_000,
  );
});

/** Opened cold, without a server: Today, Help, and a door that says why it stays shut. */
async function standsByItself(partner: Partner, { page }: Device): Promise<void> {
  const { words } = partner;
  await page.goto('/h');
  await page
    .getByRole('link', { name: /112|024|988|911|\d{3}/ })
    .first()
    .waitFor();
  await page.goto('/');
  await page.getByRole('link', { name: words.begin }).or(page.locator('.screen-foot a')).first().waitFor();
  await partner.goesTo('mine');
  await partner.types(words.pinAtDoor, partner.self.pin);
  await partner.taps(words.openMine);
  await page.getByRole('alert').filter({ hasText: /\S/ }).waitFor();
  assert.doesNotMatch(await page.locator('body').innerText(), /error|failed/i);
}

describe('two tabs of one browser', () => {
  it('show the same words, and send them once', async () => {
    const { devices, ids, everything } = await somebody('tess');
    const [device] = devices as [Device];
    await device.answers(ids[0] ?? '', 'nothing yet');
    const other = await device.context.newPage();
    const letters: string[] = [];
    device.context.on('request', (request) => {
      if (request.method() === 'PUT') letters.push(request.postData() ?? '');
    });
    const field = (page: typeof other) =>
      page.locator('.player textarea, .player input[type="text"]').first();
    for (const page of [device.page, other]) {
      await page.goto(`/x/${ids[0]}`);
      await page.locator('.player-foot .player-action').waitFor();
      if (!(await field(page).count())) await page.locator('.player-back').click();
      await field(page).waitFor();
    }
    await field(device.page).fill('typed in the one');
    await other.waitForFunction(
      () =>
        document.querySelector<HTMLTextAreaElement>('.player textarea, .player input[type="text"]')?.value ===
        'typed in the one',
    );
    await field(other).fill('typed in the one, and on in the other');
    await device.page.waitForFunction(() =>
      document
        .querySelector<HTMLTextAreaElement>('.player textarea, .player input[type="text"]')
        ?.value.endsWith('the other'),
    );
    await Promise.all(
      [device.page, other].map((page) =>
        page.evaluate(() => document.dispatchEvent(new Event('visibilitychange'))),
      ),
    );
    const end = Date.now() + inTheEnd;
    while (!(await everything()).includes('on in the other') && Date.now() < end)
      await other.waitForTimeout(300);
    expect(timesIn(await everything(), 'typed in the one')).toBe(1);
    const writes = letters.map((letter) => (JSON.parse(letter) as { write: string }).write);
    expect(new Set(writes).size).toBe(writes.length);
  }, 300_000);
});
