import type { Words } from '@usward/exercises/playing';
import { shelf } from '../phone/shelf.ts';

/** An hour of the day at which this phone says something again. It stays here: no server knows it. */
export interface Cue {
  occurrenceId: string;
  /** `HH:MM` by this phone's clock. */
  hour: string;
  /** What that hour is called, where it was picked by its name. */
  called: Words | null;
  title: Words;
  /** When it was chosen, in milliseconds. */
  since: number;
}

const name = 'cues';
const fourWeeks = 28 * 24 * 60 * 60 * 1000;

type Kept = Record<string, Cue>;

const all = async (): Promise<Kept> => (await shelf.get<Kept>(name).catch(() => null)) ?? {};

/** One for each step of an exercise: a later choice takes the place of the earlier one. */
export async function keepCue(id: string, cue: Cue | null): Promise<void> {
  const others = Object.entries(await all()).filter(([other]) => other !== id);
  const kept = Object.fromEntries(cue ? [...others, [id, cue]] : others);
  await shelf.put(name, kept).catch(() => undefined);
}

export async function keptCues(now = Date.now()): Promise<[string, Cue][]> {
  return Object.entries(await all()).filter(([, { since }]) => now - since < fourWeeks);
}

/** For one hour from its own on. */
export function isItsHour({ hour }: Pick<Cue, 'hour'>, now: Date): boolean {
  const [hours = 0, minutes = 0] = hour.split(':').map(Number);
  const passed = now.getHours() * 60 + now.getMinutes() - hours * 60 - minutes;
  return (passed + 24 * 60) % (24 * 60) < 60;
}
