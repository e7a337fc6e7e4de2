import type { Language } from './browser.ts';
import { give, joined, openCouple, type Couple, type Desk } from './couple.ts';
import type { Partner } from './partner.ts';
import { talkWords, type TalkWords } from './talk.words.ts';
import type { World } from './world.ts';

/** One of the two in a listening talk: what they read, and what they tap. */
export class Talker {
  readonly partner: Partner;
  readonly words: TalkWords;

  constructor(partner: Partner) {
    this.partner = partner;
    this.words = talkWords[partner.self.language];
  }

  get page() {
    return this.partner.page;
  }

  get name(): string {
    return this.partner.self.name;
  }

  /** Waits until the screen has this heading. */
  async sees(heading: string | RegExp): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor();
  }

  taps(name: string | RegExp): Promise<void> {
    return this.partner.taps(name);
  }

  async writes(field: string, text: string): Promise<void> {
    await this.page.getByRole('textbox', { name: field, exact: true }).fill(text);
  }

  /** From Today through the exercise to its door. */
  async findsTheDoor(): Promise<void> {
    const { words } = this.partner;
    const card = this.page.getByRole('heading', { name: this.words.title, exact: true });
    await this.page.getByRole('link', { name: words.begin }).waitFor();
    while (!(await card.isVisible())) await this.partner.taps(words.another);
    await this.page.getByRole('link', { name: words.begin }).click();
    await this.partner.taps(words.begin);
    const door = this.page.getByRole('button', { name: this.words.begin });
    while (!(await door.isVisible())) await this.page.locator('.player-foot .player-action').click();
    await door.click();
  }

  /** From the end of a talk to what is left of its exercise, and to the end of that. */
  async goesBackAndFinishes(): Promise<void> {
    const end = this.page.locator('.player-end');
    await this.page.getByRole('link', { name: this.words.goOn, exact: true }).click();
    await this.page.locator('.player-foot').waitFor();
    while (!(await end.isVisible())) await this.page.locator('.player-foot .player-action').click();
    await this.taps(this.partner.words.close);
  }

  /** Comes to it from Today. */
  async joins(): Promise<void> {
    await this.page.goto('/');
    await this.page.getByRole('link', { name: this.words.join }).click();
  }

  /** The subject, oneself first, and the rule. */
  async gathers(topic: string): Promise<void> {
    const { words } = this;
    await this.sees(words.topic);
    await this.writes(words.topicField, topic);
    await this.taps(words.topicUse);
    await this.sees(words.first);
    await this.taps(words.firstMe);
    await this.sees(words.rule);
    await this.taps(words.ruleRead);
    await this.sees(words.ready);
  }

  /** The three pages of the end; for their part the words stay. */
  async closes(takeaway: string, thanks: string): Promise<void> {
    const { words } = this;
    await this.sees(words.takeaway);
    await this.writes(words.takeawayField, takeaway);
    await this.taps(words.onWritten);
    await this.writes(words.thanksField, thanks);
    await this.taps(words.onWritten);
    await this.sees(words.keepTitle);
    await this.taps(words.keep);
  }
}

/** Two who have joined, each in a language, with the task on Today. */
export async function twoTalkers(
  world: World,
  desk: Desk,
  names: readonly string[],
  languages: readonly Language[],
  lines: readonly string[] = [],
): Promise<[Couple, Talker, Talker]> {
  const selves = names.map((name, at) => ({
    name,
    language: languages[at] ?? 'en',
    signInName: `${name}-talks`.toLowerCase(),
  }));
  const couple = await openCouple(world, desk, selves, 20);
  const [first, second] = await Promise.all(
    selves.map(
      async (self, at) => new Talker(await joined(world, desk, couple, self, { at, line: lines[at] })),
    ),
  );
  if (!first || !second) throw new Error('A talk needs two.');
  await give(desk, couple, 'listening', 'both');
  await first.page.goto('/');
  return [couple, first, second];
}

/** One says something, the other says it back, and that was it. All of it aloud. */
export async function understood(speaker: Talker, listener: Talker): Promise<void> {
  await speaker.sees(speaker.words.talk);
  await speaker.taps(speaker.words.said);
  await listener.sees(listener.words.sayBack);
  await listener.taps(listener.words.saidBack);
  await speaker.sees(speaker.words.answer);
  await speaker.taps(speaker.words.yes);
  await speaker.sees(speaker.words.settled);
}
