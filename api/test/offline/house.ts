import { library } from '@usward/catalogue';
import { fieldsOf, keepsAnswer, stepsOf, variantOf, type Level } from '@usward/exercises';
import { sampleAnswer } from '@usward/exercises/samples';
import type { Browser } from '../browser.ts';
import { anAssignment, dayOf } from '../builders/assignments.ts';
import { aCouple, openPrivate, type Couple, type Partner } from '../builders/couples.ts';
import { aClinician, aPractice, password, signIn } from '../builders/identity.ts';
import type { World } from '../harness.ts';
import { remember } from '../moment.ts';

/** One field of one occurrence that takes words. */
export interface Place {
  occurrenceId: string;
  step: string;
  level: Level;
  /** These words as an answer of its kind. */
  say(words: string): unknown;
}

export interface House {
  couple: Couple;
  /** The one with two devices, and the second of them. */
  ann: Partner;
  tablet: Browser;
  ben: Partner;
  places: Place[];
  closings: Map<string, Date>;
  /** As if none of the three days had been, for the devices too. */
  begin(): Promise<void>;
}

/** Clocks of the couple go forward in the second of these nights. */
export const friday = new Date('2026-03-06T15:00:00Z');
const zone = 'America/New_York';

/** A couple with five exercises: two close within the three days, three later. Ben has handed in all of his. */
export async function aHouse(world: World): Promise<House> {
  world.clock.set(new Date('2026-02-02T15:00:00Z'));
  const { owner } = await aPractice(world);
  const clinician = await aClinician(world, owner, 'kim');
  const couple = await aCouple(world, clinician, { names: ['ann', 'ben'] });
  await world.admin.query('UPDATE couple SET time_zone = $1', [zone]);
  const [ann, ben] = couple.partners;
  const tablet = world.browser();
  await tablet.open.signInPartner({ body: { name: ann.signInName, password, isOwnPhone: true } });

  world.clock.set(new Date(friday.getTime() - 60_000));
  await signIn(world, clinician);
  const told = library.filter((exercise) => exercise.variants.couple && wordSteps(exercise.key).length > 0);
  const places: Place[] = [];
  const closings = new Map<string, Date>();
  for (let at = 0; closings.size < 5; at++) {
    const exercise = told[at % told.length];
    if (!exercise || at > 40) throw new Error('The library has not enough exercises with words.');
    const days = [1, 2, 5, 6, 7][closings.size] ?? 7;
    const schedule = { kind: 'once' as const, start: dayOf(world, -1), due: dayOf(world, days) };
    const { key, version } = exercise;
    const given = await anAssignment(world, couple, { key, version, schedule, plan: {} }).catch(() => null);
    const occurrenceId = given?.occurrenceIds[0];
    if (!occurrenceId) continue;
    places.push(...wordSteps(key).map((place) => ({ ...place, occurrenceId })));
    const { rows } = await world.admin.query<{ closes_at: Date }>(
      'SELECT closes_at FROM occurrence WHERE id = $1',
      [occurrenceId],
    );
    closings.set(occurrenceId, rows[0]?.closes_at ?? new Date(0));
  }
  for (const occurrenceId of closings.keys()) {
    const own = places.filter((place) => place.occurrenceId === occurrenceId);
    const answers = own.map(({ step, level, say }) => [step, { value: say(`ben ${step}`), level }]);
    await ben.browser.me.respond({
      params: { occurrenceId },
      body: {
        write: crypto.randomUUID(),
        base: 0,
        ending: 'done',
        answers: Object.fromEntries(answers) as never,
        happened: [],
      },
    });
  }
  const moment = await remember(world);
  const devices = [ann.browser, tablet].map(({ cookies }) => ({ cookies, before: [...cookies] }));
  const begin = async () => {
    await moment.restore();
    world.clock.set(friday);
    for (const { cookies, before } of devices) {
      cookies.clear();
      for (const [name, value] of before) cookies.set(name, value);
    }
  };
  return { couple, ann, tablet, ben, places, closings, begin };
}

/** The fields of an exercise for two into which a person writes. */
function wordSteps(key: string): Omit<Place, 'occurrenceId'>[] {
  const exercise = library.find((one) => one.key === key);
  if (!exercise) return [];
  const fields = fieldsOf(exercise, 'couple');
  return stepsOf(variantOf(exercise, 'couple'), 'full', 0).flatMap((step) => {
    const level = fields[step.id]?.widest;
    const say = (words: string) => sampleAnswer(step, () => words);
    const takesWords = keepsAnswer(step.kind) && JSON.stringify(say('¤') ?? '').includes('¤');
    return level && takesWords ? [{ step: step.id, level, say }] : [];
  });
}

/** All that is kept of what Ann wrote: as text, so that words are found wherever they stand. */
export async function everythingOf({
  ann,
}: House): Promise<{ at: string; text: string; isAside: boolean }[]> {
  await openPrivate(ann);
  const { items } = await ann.browser.me.mine();
  return items.flatMap(({ occurrenceId, answers, asides }) => [
    ...answers.map(({ step, value }) => ({
      at: `${occurrenceId}/${step}`,
      text: JSON.stringify(value),
      isAside: false,
    })),
    ...asides.map(({ step, value }) => ({
      at: `${occurrenceId}/${step}`,
      text: JSON.stringify(value),
      isAside: true,
    })),
  ]);
}
