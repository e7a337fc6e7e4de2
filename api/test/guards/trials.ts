import { appendFile } from 'node:fs/promises';
import { firedBy, without } from './switch.ts';

type Trial = { act: () => Promise<string>; expected: string };

/** What refused what, and the same asked once more with each of them switched off: the answer must be another. */
export class GuardTrials {
  private readonly of = new Map<string, Trial[]>();

  /** Does it, and remembers which guards refused. `said`: what counts of the result. */
  async record<T>(act: () => Promise<T>, said: (result: T) => string = JSON.stringify): Promise<T> {
    const { result, fired } = await firedBy(act);
    const trial = { act: async () => said(await act()), expected: said(result) };
    for (const guard of fired) this.of.set(guard, [...(this.of.get(guard) ?? []), trial]);
    return result;
  }

  async run(): Promise<{ caught: string[]; survivors: string[] }> {
    const caught: string[] = [];
    const survivors: string[] = [];
    for (const [guard, trials] of this.of)
      ((await this.isMissed(guard, trials)) ? caught : survivors).push(guard);
    const { USWARD_GUARDS_CAUGHT: file } = process.env;
    if (file) await appendFile(file, caught.map((id) => `${id}\n`).join(''));
    return { caught, survivors };
  }

  /** By one of them: the first and the last, and those between where these say nothing. */
  private async isMissed(guard: string, trials: Trial[]): Promise<boolean> {
    for (const { act, expected } of spread(trials, 12))
      if ((await without(guard, act).catch(String)) !== expected) return true;
    return false;
  }
}

/** So many of them, from all over the list. */
function spread<T>(all: T[], count: number): T[] {
  if (all.length <= count) return all;
  return Array.from({ length: count }, (_, i) => all[Math.floor((i * all.length) / count)] as T);
}
