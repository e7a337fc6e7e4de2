import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Saver, type Draft, type Keep } from './saver.ts';

type Call = { noteId: string; base: number; text: string };
let calls: Call[];
let states: string[];
let answer: () => Promise<void>;

const draft = (text: string): Draft => ({ text, about: null, appointmentId: null });
const keep: Keep = async (noteId, base, { text }) => {
  calls.push({ noteId, base, text });
  await answer();
  return base + 1;
};
const saver = (revision = 0) =>
  new Saver({ noteId: 'one', revision }, keep, (state) => states.push(state), () => 'another'); // prettier-ignore
const refuse = (code: string) => Promise.reject(Object.assign(new Error(code), { code }));
const wait = (ms: number) => jest.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  jest.useFakeTimers();
  [calls, states, answer] = [[], [], () => Promise.resolve()];
});
afterEach(() => void jest.useRealTimers());

describe('a note that is typed', () => {
  it('goes out a moment after the last key, whole, and goes on from its own revision', async () => {
    const note = saver();
    for (const text of ['H', 'Ha', 'Half']) note.write(draft(text));
    await wait(600);
    expect(calls).toEqual([]);
    await wait(200);
    expect(calls).toEqual([{ noteId: 'one', base: 0, text: 'Half' }]);
    expect([states.at(-1), note.isOwing]).toEqual(['saved', false]);
    note.write(draft('Half a th'));
    expect(note.isOwing).toBe(true);
    await wait(800);
    expect(calls.at(-1)).toEqual({ noteId: 'one', base: 1, text: 'Half a th' });
  });

  it('never has two writes under way, and the last text goes last', async () => {
    let arrive: () => void = () => undefined;
    answer = () => new Promise((done) => (arrive = done));
    const note = saver();
    note.write(draft('One'));
    await wait(700);
    note.write(draft('One, two'));
    await wait(5_000);
    expect(calls).toHaveLength(1);
    arrive();
    await wait(0);
    expect(calls.at(-1)).toEqual({ noteId: 'one', base: 1, text: 'One, two' });
  });

  it('waits for the server and loses nothing meanwhile', async () => {
    answer = () => refuse('offline');
    const note = saver();
    note.write(draft('One'));
    await wait(700);
    expect([states.at(-1), note.isOwing]).toEqual(['waiting', true]);
    note.write(draft('One, two'));
    answer = () => Promise.resolve();
    await wait(700);
    expect(calls.at(-1)).toEqual({ noteId: 'one', base: 0, text: 'One, two' });
    answer = () => refuse('offline');
    note.write(draft('Three'));
    await wait(700);
    answer = () => Promise.resolve();
    await wait(5_000);
    expect(calls.at(-1)).toEqual({ noteId: 'one', base: 1, text: 'Three' });
    expect(note.isOwing).toBe(false);
  });

  it('becomes a note of its own where another window wrote meanwhile', async () => {
    let times = 0;
    answer = () => (times++ ? Promise.resolve() : refuse('note.conflict'));
    const note = saver(4);
    note.write(draft('Mine'));
    await wait(700);
    expect(calls).toEqual([
      { noteId: 'one', base: 4, text: 'Mine' },
      { noteId: 'another', base: 0, text: 'Mine' },
    ]);
    expect(states).toContain('apart');
  });

  it('goes out at once when the page is left', async () => {
    const note = saver();
    note.write(draft('Half a th'));
    await note.save();
    expect(calls).toEqual([{ noteId: 'one', base: 0, text: 'Half a th' }]);
    await wait(5_000);
    expect(calls).toHaveLength(1);
  });
});
