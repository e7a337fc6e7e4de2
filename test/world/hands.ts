import {
  dealt, fieldsOf, keepsAnswer, readers, say, stepsOf, variantOf,
  type Ending, type Exercise, type Kind, type Locale, type Size, type Step, type StepOf, type VariantName, type Words,
} from '@usward/exercises'; // prettier-ignore
import type { Locator, Page } from 'playwright-core';

/** What a screen was given, and who taps. */
export type Playing = {
  page: Page;
  exercise: Exercise;
  variant: VariantName;
  size: Size;
  turn: number;
  language: Locale;
  /** What this person writes wherever there is room to write. */
  voice: (step: string) => string;
};

type Touch<K extends Kind> = (body: Locator, step: StepOf<K>, playing: Playing) => Promise<void>;

const nothing = async () => undefined;
const button = (body: Locator, name: string) => body.getByRole('button', { name, exact: true });
const tap = (body: Locator, words: Words, { language }: Playing) =>
  button(body, say(words, language, 'tu')).click();
const write = (body: Locator, words: string) => body.getByRole('textbox').first().fill(words);
const opens = (body: Locator, words: Words, { language }: Playing) =>
  body.getByRole('button', { name: say(words, language, 'tu') }).first();

/** Every card of this sitting goes somewhere. */
const deal =
  (choicesOf: (step: StepOf<'marks' | 'sort'>) => readonly { words: Words }[]) =>
  async (body: Locator, step: StepOf<'marks' | 'sort'>, playing: Playing) => {
    const choices = choicesOf(step);
    for (const at of dealt(step, playing.turn).keys()) {
      const choice = at % 3 === 0 ? choices[0] : choices.at(-1);
      if (choice) await tap(body, choice.words, playing);
    }
  };

/** The first of the ready sentences; behind its heading where there are several sets. */
const chooseReady: Touch<'sentence' | 'note'> = async (body, step, playing) => {
  const [set] = step.sets ?? [];
  const [sentence] = set?.sentences ?? [];
  if (!set || !sentence) return write(body, playing.voice(step.id).slice(0, step.max));
  if ((step.sets ?? []).length > 1) await opens(body, set.title, playing).click();
  await tap(body, sentence.words, playing);
};

/** What a thumb does at each kind of step: one that is missing here does not compile. */
const touches: { [K in Kind]: Touch<K> } = {
  read: nothing,
  show: nothing,
  receive: nothing,
  card: nothing,
  recall: nothing,
  // A door to other screens: the journey of the talk goes through it.
  dialogue: nothing,
  text: (body, { id, max }, { voice }) => write(body, voice(id).slice(0, max)),
  compose: (body, { id, max }, { voice }) => write(body, voice(id).slice(0, max)),
  choice: async (body, { families, options }, playing) => {
    const [family] = families ?? [];
    const option = options.find((one) => !family || one.family === family.id);
    if (family) await opens(body, family.words, playing).click();
    if (option) await tap(body, option.words, playing);
  },
  rate: (body) => button(body, '7').click(),
  sentence: chooseReady,
  timer: (body) => body.locator('.player-reach').getByRole('button').first().click(),
  pick: (body) => body.locator('.player-second[aria-pressed]').click(),
  marks: deal((step) => (step.kind === 'marks' ? step.choices : [])),
  sort: deal((step) => (step.kind === 'sort' ? step.piles : [])),
  cue: (body, { presets: [first] }, playing) => (first ? tap(body, first.words, playing) : nothing()),
  'let-go': (body, { id }, { voice }) => write(body, voice(id)),
  together: (body, step, playing) => tap(body, step.button, playing),
  agree: async (body, step, playing) => {
    const words = playing.voice(step.id).slice(0, step.max);
    const field = body.getByRole('textbox').first();
    const isWritten = await field.fill(words, { timeout: 3_000 }).then(
      () => true,
      () => false,
    );
    // What the other offers comes first: one's own is behind a button then.
    if (!isWritten) {
      await body.locator('.player-quiet').last().click();
      await field.fill(words);
    }
    await tap(body, step.button, playing);
    await body.locator('.player-offer').first().waitFor();
  },
  note: async (body, step, playing) => {
    await chooseReady(body, step, playing);
    await tap(body, step.button, playing);
    await body.getByRole('status').filter({ hasNotText: /^$/ }).first().waitFor();
  },
  topics: (body) => body.locator('.player-row').last().click(),
  ready: (body, step, playing) => tap(body, step.button, playing),
  // The other may stop first: then that pause holds for both.
  pause: async (body) => {
    const paused = body.locator('.player-soothing');
    const briefly = { timeout: 2_000 };
    for (let tries = 0; tries < 10 && !(await paused.isVisible()); tries++) {
      await body
        .locator('.player-return[aria-pressed="false"]')
        .first()
        .click(briefly)
        .catch(() => undefined);
      await body
        .locator('.player-second')
        .click(briefly)
        .catch(() => undefined);
    }
    await paused.waitFor();
  },
};

async function touch<K extends Kind>(step: StepOf<K>, playing: Playing): Promise<void> {
  await touches[step.kind as K](playing.page.locator('.player-body'), step, playing);
}

/** On the screen now: what a heading says is what a person goes by. */
async function stands(page: Page, step: Step, language: Locale): Promise<void> {
  if (!('prompt' in step)) return;
  await page.getByRole('heading', { name: say(step.prompt, language, 'tu'), exact: true }).waitFor();
}

/** Not every step is asked of everybody: what the screen asks now is what counts. */
const isAsked = async (page: Page, step: Step, language: Locale): Promise<boolean> => {
  if (!step.askedIf) return true;
  const words = 'prompt' in step ? step.prompt : 'text' in step ? step.text : null;
  const heading = await page.locator('.player-body h1').first().textContent();
  return words !== null && heading?.trim() === say(words, language, 'tu').trim();
};

const goOn = (page: Page) => page.locator('.player-foot .player-action').click();
const hasEnded = (page: Page) => page.locator('.player-end').waitFor();

/** How one goes through it: everything said, everything passed, or left in the middle. */
export type Course = 'all' | 'pass' | Extract<Ending, 'asleep' | 'appointment'>;

/** From the first page to the last, by tapping and typing only. `looks` sees each step when something was said there. */
export async function playsThrough(
  playing: Playing,
  course: Course,
  looks: (step: Step) => Promise<void> = nothing,
): Promise<void> {
  const { page, exercise, variant, size, turn, language } = playing;
  const steps = stepsOf(variantOf(exercise, variant), size, turn);
  await goOn(page);
  for (const [at, step] of steps.entries()) {
    if (!(await isAsked(page, step, language))) continue;
    await stands(page, step, language);
    if (course !== 'pass') await touch(step, playing);
    await looks(step);
    if (course !== 'all' && course !== 'pass' && at >= Math.floor((steps.length - 1) / 2)) {
      await leaves(page, course);
      return hasEnded(page);
    }
    await goOn(page);
    if (step.kind === 'let-go' && course !== 'pass') await goOn(page);
  }
  const fields = fieldsOf(exercise, variant);
  const isShareable = steps.some(({ id, kind }) => {
    const { partner, clinicians } = readers(fields[id]?.widest ?? 'V0');
    return keepsAnswer(kind) && (partner || clinicians);
  });
  if (isShareable) await goOn(page);
  await hasEnded(page);
}

/** By one of the quiet ways out. */
async function leaves(page: Page, course: 'asleep' | 'appointment'): Promise<void> {
  const ways = page.locator('.player-ways');
  await ways.getByRole('button').nth(1).click();
  await ways
    .locator('.player-way')
    .nth(course === 'appointment' ? 1 : 2)
    .click();
}

/** Past the first page, and what its first step asks. */
export async function playsTheFirstStep(playing: Playing): Promise<void> {
  const { page, exercise, variant, size, turn, language } = playing;
  const [step] = stepsOf(variantOf(exercise, variant), size, turn);
  if (!step) throw new Error(`${exercise.key} has no step.`);
  await goOn(page);
  await stands(page, step, language);
  await touch(step, playing);
}
