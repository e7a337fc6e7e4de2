import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import type { Locator } from 'playwright-core';
import type { Talker } from '../world/talk.ts';
import { Visitor } from '../world/visitor.ts';
import type { Line } from './line.ts';

const minute = 60_000;
/** How long a thumb waits for a button that goes away meanwhile. */
const soon = { timeout: 1_000 };

/** What is tapped how often, of what a screen offers: a talk that is always interrupted gets nowhere. */
const weights = { main: 60, second: 20, quiet: 6, away: 1, nothing: 40 };

/** One of the two, who taps whatever their screen offers, and writes where there is room to write. */
export class Somebody {
  isAsleep = false;
  /** Until then nobody looks for another way out. */
  mayLeave = false;
  /** When this one last found something to do. */
  lastActed = Date.now();
  readonly talker: Talker;
  readonly line: Line;
  readonly #dice: (below: number) => number;
  #hasBegun = false;
  #written = 0;

  constructor(talker: Talker, line: Line, dice: (below: number) => number) {
    this.talker = talker;
    this.line = line;
    this.#dice = dice;
  }

  get page() {
    return this.talker.page;
  }

  /** Comes to the talk with a clock that can be set. */
  async comes(to: string): Promise<void> {
    await this.page.clock.install();
    await this.page.goto(to);
    await this.page.locator('main:not([aria-busy]) h1').waitFor();
  }

  /** Until it says on their screen that it is over. */
  async talks(): Promise<void> {
    while (!(await this.hasEnded())) {
      if (!this.isAsleep && (await this.#acts().catch(() => false))) this.lastActed = Date.now();
      await pause(20 + this.#dice(40));
    }
  }

  async hasEnded(): Promise<boolean> {
    return this.endings.includes(await this.title());
  }

  get endings(): string[] {
    const { thanked, asleepTitle, stopped, later } = this.talker.words;
    return [thanked, asleepTitle, stopped, later];
  }

  title(): Promise<string> {
    return this.page
      .locator('h1')
      .innerText(soon)
      .catch(() => '');
  }

  /** The screen is dark: no signal, and nothing on it goes on. */
  async fallsAsleep(): Promise<void> {
    this.isAsleep = true;
    this.line.cut();
    await this.page.clock.pauseAt((await this.page.evaluate(() => Date.now())) + 100);
  }

  /** So much later; nobody says to the phone that it was away. */
  async wakesAfter(minutes: number): Promise<void> {
    this.line.mend();
    await this.page.clock.fastForward(minutes * minute);
    await this.page.clock.resume();
    this.isAsleep = false;
  }

  /** What this one is told by the server, without their phone. */
  async told(address: string, dialogueId: string) {
    const visitor = new Visitor(address);
    const { signInName: name, password } = this.talker.partner.self;
    await visitor.open.signInPartner({ body: { name, password, isOwnPhone: true } });
    return visitor.me.dialogue({ params: { dialogueId } });
  }

  /** The words that stand on the screen. */
  quotes(): Promise<string[]> {
    return this.page.locator('main blockquote').allInnerTexts();
  }

  /** False where there is nothing to do but to wait. */
  async #acts(): Promise<boolean> {
    const radio = this.page.locator('main label.option');
    if (await radio.count()) await radio.first().click(soon);
    const field = this.page.locator('main textarea');
    if ((await field.count()) && this.#dice(2)) await field.fill(this.#words(), soon);
    const button = await this.#chosen();
    await button?.click(soon);
    return button !== undefined;
  }

  async #chosen(): Promise<Locator | undefined> {
    const { pause: pausing, ways, asleep, stop } = this.talker.words;
    this.#hasBegun ||= (await this.page.locator('.turn-mark').count()) > 0;
    const buttons = this.page.locator('main button:enabled:not([aria-disabled=true])');
    const offered = await buttons.evaluateAll((all) =>
      all.map((one) => ({
        looks: one.className,
        name: one.textContent,
        isPressed: one.ariaPressed === 'true',
      })),
    );
    const weighed = offered.map(({ looks, name, isPressed }) => {
      if (isPressed) return 0;
      // Before somebody has the floor there is nothing to interrupt.
      if (name === pausing) return this.#hasBegun ? weights.away : 0;
      if (name === ways) return this.mayLeave ? weights.away : 0;
      if (name === asleep || name === stop || looks.includes('quiet')) return weights.quiet;
      return looks.includes('second') ? weights.second : weights.main;
    });
    let left = this.#dice(weighed.reduce((sum, one) => sum + one, weights.nothing));
    const chosen = weighed.findIndex((one) => (left -= one) < 0);
    return chosen < 0 ? undefined : buttons.nth(chosen);
  }

  #words(): string {
    const { language, name } = this.talker.partner.self;
    const said = { en: 'what I mean by Sundays', es: 'lo que quiero decir de los domingos' }[language];
    return `${said}, ${name} ${++this.#written}`;
  }
}

/** Nothing that counted was refused in one of its copies, and what counted leaves no gap: nothing counted twice. */
export function countedOnce(lines: readonly Line[], seq: number, how: string): string[] {
  const all = lines.flatMap((line) => [...line.told.values()]);
  const counted = all.filter(({ statuses }) => statuses.includes(200));
  for (const { act, statuses } of counted) assert.deepEqual([act, [...new Set(statuses)]], [act, [200]]);
  const seen = [...new Set(counted.map((one) => one.seq))].sort((one, other) => one - other);
  // A pause that nobody came back from ended by itself.
  const byItself = how === 'later' ? [seq - 1] : [];
  const every = [...new Set([...seen, ...byItself])].sort((one, other) => one - other);
  assert.deepEqual(
    every,
    Array.from({ length: seq }, (_, at) => at),
  );
  return counted.map(({ act }) => act);
}
