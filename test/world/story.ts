import { it, jest } from '@jest/globals';
import type { World } from './world.ts';

/** Longer than any one thing a person does, on a slow machine. */
const patience = 180_000;

/**
 * Tests that follow one another: once one of them fails, those after it would only repeat it, and fail at once. What
 * was on the screens then is in `screens/failed/`, and its words in what the failure says.
 */
export function story(world: () => World): (promise: string, act: () => Promise<void>) => void {
  jest.setTimeout(patience);
  let hasStopped = false;
  return (promise, act) =>
    it(promise, async () => {
      if (hasStopped) throw new Error('An earlier part of this story failed.');
      try {
        await act();
      } catch (error) {
        hasStopped = true;
        const seen = await world().keepPictures(promise);
        throw new Error(`${String(error)}\n\n${seen}`, { cause: error });
      }
    });
}
