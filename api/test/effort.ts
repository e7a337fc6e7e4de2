import fc from 'fast-check';

/**
 * How long the random tests go on, and where their randomness begins. Inside `npm test` they are short and begin somewhere
 * else each time; `npm run prove` makes them long, and the same seed gives the same course:
 *   USWARD_PROVE_MINUTES   for each of them
 *   USWARD_PROVE_SEED      a whole number
 */
const { USWARD_PROVE_MINUTES, USWARD_PROVE_SEED } = process.env;

export const seed = Number(USWARD_PROVE_SEED ?? Date.now() % 1_000_000_000);

/** Asked to go on for minutes. */
export const isLong = USWARD_PROVE_MINUTES !== undefined;

/** In milliseconds: the short form's own seconds, or the minutes asked for. */
export const timeFor = (seconds: number): number =>
  USWARD_PROVE_MINUTES ? Number(USWARD_PROVE_MINUTES) * 60_000 : seconds * 1000;

/** For jest: the time, and enough beside it to build a world and to make a failing example small. */
export const patience = (seconds: number): number => timeFor(seconds) + 600_000;

/**
 * Holds the law over one batch of random runs after another, until the time is up, and what must have happened for the
 * law to say anything has happened.
 */
export async function prove<T>(
  law: fc.IAsyncPropertyWithHooks<T>,
  seconds: number,
  hasHappened: () => boolean = () => true,
): Promise<void> {
  const end = Date.now() + timeFor(seconds);
  for (let batch = 0; batch === 0 || Date.now() < end || (!hasHappened() && batch < 60); batch++)
    await fc.assert(law, { seed: seed + batch, numRuns: 5 });
}

/** What was covered: `npm test` and `npm run prove` print these lines. */
export const tell = (covered: string): void => void process.stdout.write(`· ${covered} (seed ${seed})\n`);
