import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { actNow, doLater, takeBack } from './later.ts';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

const anAct = (about: string) => {
  const act = jest.fn<() => Promise<unknown>>().mockResolvedValue(undefined);
  doLater({ about, says: 'Withdrawn', act });
  return act;
};

describe('what is done in a moment', () => {
  it('is done once, and not before its time', () => {
    const act = anAct('one');
    jest.advanceTimersByTime(6_900);
    expect(act).not.toHaveBeenCalled();
    jest.advanceTimersByTime(60_000);
    expect(act).toHaveBeenCalledTimes(1);
  });

  it('is never done once it was taken back, and the others are', () => {
    const [one, other] = [anAct('one'), anAct('other')];
    takeBack('one');
    jest.advanceTimersByTime(60_000);
    expect([one.mock.calls.length, other.mock.calls.length]).toEqual([0, 1]);
  });

  it('is done at once, and only once, when its page goes away', async () => {
    const act = anAct('one');
    await actNow();
    jest.advanceTimersByTime(60_000);
    expect(act).toHaveBeenCalledTimes(1);
  });

  it('asked for twice is done once', () => {
    const [one, again] = [anAct('one'), anAct('one')];
    jest.advanceTimersByTime(60_000);
    expect([one.mock.calls.length, again.mock.calls.length]).toEqual([0, 1]);
  });
});
