import type { Browser } from '../browser.ts';
import type { Dice } from '../fuzz/dice.ts';
import type { World } from '../harness.ts';
import type { BadLine } from './faults.ts';
import { friday, type House, type Place } from './house.ts';
import { Phone } from './phone.ts';

const hour = 3_600_000;
const days = 3;
const answers = 20;

/** What happened in three days, for whoever counts. */
export interface Lived {
  phones: Phone[];
  typed: number;
  deaths: number;
  outages: number;
}

/** Three days of one person with two devices, as the dice fall: mostly without signal, with now and then a bad one. */
export async function liveThreeDays(world: World, house: House, line: BadLine, dice: Dice): Promise<Lived> {
  const browsers: [Browser, Browser] = [house.ann.browser, house.tablet];
  const phones = browsers.map((browser) => new Phone(browser, line.address, dice));
  const lived: Lived = { phones, typed: 0, deaths: 0, outages: 0 };
  line.badness = 0.5;

  for (let act = 0; lived.typed < answers; act++) {
    const phone = dice.one(phones);
    const place = dice.one(house.places);
    await passTime(world, dice.below((2 * days * 24 * hour) / (answers * 2.5)));
    const does = dice.below(11);
    if (does < 5) {
      await type(phone, place, dice, `${phones.indexOf(phone)}-${act}`);
      lived.typed += 1;
    } else if (does === 5 || does === 10) {
      await phone.write(dice.below(2), place.occurrenceId, { ending: dice.one(['done', 'asleep', 'small']) });
    } else if (does === 6) {
      lived.deaths += 1;
      // In the middle of sending, as often as not.
      void phone.flush();
      await new Promise((resolve) => setTimeout(resolve, dice.below(12)));
      phone.die();
    } else if (does === 7) {
      phone.open();
    } else {
      lived.outages += 1;
      phone.isOnline = true;
      await (dice.falls(0.2)
        ? signedOut(browsers[phones.indexOf(phone)], () => phone.flush())
        : phone.flush());
      phone.isOnline = dice.falls(0.3);
    }
  }
  return lived;
}

/** Back where there is signal, in whatever order, until nothing waits any more. */
export async function comeBack(world: World, { phones }: Lived, line: BadLine, dice: Dice): Promise<void> {
  await passTime(world, friday.getTime() + days * 24 * hour - world.clock.now().getTime());
  for (const phone of dice.falls(0.5) ? phones : phones.toReversed()) {
    phone.isOnline = true;
    for (let tries = 0; tries < 60; tries++) {
      line.badness = Math.max(0, 0.5 - tries / 20);
      await phone.flush();
      if (!phone.isWaiting() && tries > 1) break;
    }
  }
}

/** One answer, key by key: somebody else's tab may hear of it in the middle. */
async function type(
  phone: Phone,
  { occurrenceId, step, level, say }: Place,
  dice: Dice,
  name: string,
): Promise<void> {
  const words = `¤${name}¤`;
  const tab = dice.below(2);
  const keys = [words.slice(0, 2), words.slice(0, 3), words];
  const written = keys.map((text) =>
    phone.write(tab, occurrenceId, { at: step, answers: { [step]: { value: say(text), level } } }),
  );
  await Promise.all(written);
  phone.last.set(`${occurrenceId}/${step}`, words);
  if (dice.falls(0.4)) void phone.flush();
}

async function passTime({ clock, work }: World, milliseconds: number): Promise<void> {
  clock.set(new Date(Math.max(0, milliseconds) + clock.now().getTime()));
  await work();
}

/** The sign-in ran out; a moment later the same person is back. */
async function signedOut(browser: Browser | undefined, act: () => Promise<void>): Promise<void> {
  const cookies = new Map(browser?.cookies);
  browser?.cookies.clear();
  await act();
  for (const [name, value] of cookies) browser?.cookies.set(name, value);
}
