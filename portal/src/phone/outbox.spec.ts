import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Letter } from './entry.ts';
import { createOutbox, type Outbox, type Reply } from './outbox.ts';
import { oneTab, type Shelf, type Tabs } from './places.ts';

const kept = new Map<string, string>();
const shelf: Shelf = {
  put: async (name, value) => void kept.set(name, JSON.stringify(value)),
  get: async <T>(name: string) => JSON.parse(kept.get(name) ?? 'null') as T | null,
  drop: async (name) => void kept.delete(name),
  names: async (beginning) => [...kept.keys()].filter((name) => name.startsWith(beginning)),
};
const said = (value: string) => ({ answers: { statement: { value, level: 'V2' as const } } });

let letters: Letter[];
let replies: Reply[];
let outbox: Outbox;
const opened = (tabs: Tabs = oneTab()) => {
  let count = 0;
  return createOutbox({
    shelf,
    tabs,
    newId: () => `write-${letters.length}-${(count += 1)}`,
    deliver: async (_id, letter) => {
      letters.push(letter);
      return replies.shift() ?? { revision: letter.base + 1 };
    },
  });
};

/** Two tabs of one browser: turns they share, and what one tells the other hears. */
function twoTabs(): [Tabs, Tabs] {
  const { inTurn } = oneTab();
  const ears = [new Set<(id: string) => void>(), new Set<(id: string) => void>()] as const;
  const tab = (own: 0 | 1): Tabs => ({
    inTurn,
    tell: (id) => ears[own === 0 ? 1 : 0].forEach((ear) => ear(id)),
    hear(ear) {
      ears[own].add(ear);
      return () => void ears[own].delete(ear);
    },
  });
  return [tab(0), tab(1)];
}

beforeEach(() => {
  kept.clear();
  letters = [];
  replies = [];
  outbox = opened();
});

describe('the outbox', () => {
  it('sends what changed, once, on the revision it was written on', async () => {
    await outbox.write('o', said('I miss us'));
    await outbox.flush();
    await outbox.flush();
    expect(letters).toHaveLength(1);
    expect(letters[0]).toMatchObject({ base: 0, ending: 'open', ...said('I miss us') });
    expect(outbox.state()).toMatchObject({ waiting: [], isSending: false });
  });

  it('keeps answers to other steps, and the place, without sending for a mere step', async () => {
    await outbox.write('o', said('a'));
    await outbox.write('o', { answers: { note: { value: 'b', level: 'V0' } } });
    await outbox.flush();
    await outbox.write('o', { at: 'note' });
    await outbox.flush();
    expect(letters).toHaveLength(1);
    expect(Object.keys(letters[0]?.answers ?? {})).toEqual(['statement', 'note']);
    expect(await outbox.draft('o')).toMatchObject({ at: 'note' });
  });

  it('repeats a lost letter word for word before anything newer, also after a reload', async () => {
    replies = ['later'];
    await outbox.write('o', said('first'));
    await outbox.flush();
    await outbox.write('o', said('second'));
    expect(outbox.state().waiting).toEqual(['o']);

    const reloaded = opened();
    await reloaded.look();
    expect(reloaded.state().waiting).toEqual(['o']);
    await reloaded.flush();
    expect(letters[1]).toEqual(letters[0]);
    expect(letters[2]).toMatchObject({ base: 1, ...said('second') });
    expect(letters[2]?.write).not.toBe(letters[0]?.write);
    expect(letters).toHaveLength(3);
  });

  it('keeps no word on the phone of what was handed in and has arrived, and goes on from its revision', async () => {
    await outbox.write('o', said('a'));
    await outbox.write('o', { ending: 'done' });
    expect(outbox.state().handedIn).toEqual(['o']);
    await outbox.flush();
    expect(letters.at(-1)).toMatchObject({ ending: 'done' });
    expect([...kept.values()].join()).not.toContain('answers":{"');
    await outbox.write('o', said('b'));
    await outbox.flush();
    expect(letters.at(-1)?.base).toBeGreaterThan(0);
  });

  it('says when another phone wrote too, and lets its own draft go: the server keeps both', async () => {
    replies = [{ refused: 'response.conflict' }];
    await outbox.write('o', said('a'));
    await outbox.flush();
    expect(outbox.state().refusal).toEqual({ occurrenceId: 'o', code: 'response.conflict' });
    const reloaded = opened();
    await reloaded.look();
    expect(reloaded.state()).toEqual({ ...outbox.state(), isSending: false });
    reloaded.hasRead();
    expect(reloaded.state().refusal).toBeNull();
    expect(kept.size).toBe(0);
  });

  it('sends what was written since the letter that came back, and only that, so that it is kept too', async () => {
    replies = ['later', { refused: 'response.conflict' }, { refused: 'response.conflict' }];
    await outbox.write('o', said('a'));
    await outbox.flush();
    expect(outbox.state().isHeld).toBe(true);
    await outbox.write('o', { answers: { note: { value: 'newer', level: 'V0' } } });
    await outbox.flush();
    expect(letters).toHaveLength(3);
    expect(letters[2]?.answers).toEqual({ note: { value: 'newer', level: 'V0' } });
    expect(outbox.state()).toMatchObject({ waiting: [], isHeld: false });
    outbox.hasRead();
    expect(kept.size).toBe(0);
  });

  it('keeps the words of any other refusal, and sends them again only when they have changed', async () => {
    replies = [{ refused: 'level.too-wide' }];
    await outbox.write('o', { ...said('a'), ending: 'done' });
    await outbox.flush();
    await outbox.flush();
    expect(letters).toHaveLength(1);
    expect(await outbox.draft('o')).toMatchObject({ ending: 'open', ...said('a') });
    await outbox.write('o', { answers: { statement: { value: 'a', level: 'V1' } } });
    await outbox.flush();
    expect(letters).toHaveLength(2);
  });

  it('sends only what was written since the last letter', async () => {
    await outbox.write('o', said('a'));
    await outbox.flush();
    await outbox.write('o', { answers: { note: { value: 'b', level: 'V0' } } });
    await outbox.flush();
    expect(letters.map(({ answers }) => Object.keys(answers))).toEqual([['statement'], ['note']]);
  });

  it('claims to know nothing of steps that another phone may have written, and empties again what it must', async () => {
    replies = [{ revision: 1 }, { revision: 4 }];
    await outbox.write('o', said('a'));
    await outbox.flush();
    await outbox.write('o', said(''));
    await outbox.flush();
    expect(letters[2]).toMatchObject({ base: 4, ...said('') });
    await outbox.write('o', { answers: { note: { value: 'b', level: 'V0' } }, ending: 'done' });
    await outbox.write('o', said('c'));
    await outbox.flush();
    expect(letters.slice(3)).toMatchObject([
      { base: 0, ending: 'open', answers: { note: { value: 'b' } } },
      { ending: 'done', ...said('c') },
    ]);
    expect(Object.keys(letters[4]?.answers ?? {})).toEqual(['statement']);
  });

  it('keeps what has no place with the server', async () => {
    replies = [{ refused: 'absent' }];
    await outbox.write('o', said('a'));
    await outbox.flush();
    expect(await outbox.draft('o')).toMatchObject(said('a'));
    await outbox.write('o', { answers: { note: { value: 'b', level: 'V0' } } });
    await outbox.flush();
    expect(Object.keys(letters[1]?.answers ?? {})).toEqual(['statement', 'note']);
  });

  it('keeps the turns of two on this phone to itself, and sends what both said with the ending', async () => {
    const said = { first: { answer: 'rain' }, second: { answer: 'tea' } };
    await outbox.write('o', { turns: { size: 'full', stretch: 1, at: null, said } });
    await outbox.flush();
    expect([letters, outbox.state().waiting]).toEqual([[], []]);
    expect((await opened().draft('o')).turns?.said).toEqual(said);

    const together = [{ id: 'piece', step: 'answer', mine: 'rain', theirs: 'tea' }];
    replies = ['later'];
    await outbox.write('o', { turns: null, together, ending: 'done' });
    await outbox.flush();
    expect(outbox.state().waiting).toEqual(['o']);
    const reloaded = opened();
    await reloaded.flush();
    expect(letters[1]).toEqual(letters[0]);
    expect(letters[0]).toMatchObject({ together, ending: 'done', answers: {} });
    expect(letters[0]).not.toHaveProperty('turns');
    expect([...kept.values()].join()).not.toMatch(/rain|tea/);
  });

  it('two tabs write one draft, hear each other, and send one letter', async () => {
    const [tab, other] = twoTabs();
    const heard: unknown[] = [];
    const one = opened(tab);
    const two = opened(other);
    one.hear('o', (draft) => heard.push(draft?.answers['note']?.value ?? null));
    await one.write('o', said('a'));
    await Promise.all([
      one.write('o', said('ab')),
      two.write('o', { answers: { note: { value: 'b', level: 'V0' } } }),
    ]);
    await Promise.all([one.flush(), two.flush()]);
    expect(letters).toHaveLength(1);
    expect(letters[0]?.answers).toMatchObject({ ...said('ab').answers, note: { value: 'b' } });
    await two.write('o', { ending: 'done' });
    await two.flush();
    await one.draft('o');
    expect(heard[0]).toBe('b');
    expect(heard.at(-1)).toBeNull();
    expect(one.state().waiting).toEqual([]);
  });

  it('loses no keystroke that comes while a letter is under way', async () => {
    await outbox.write('o', said('a'));
    const sending = outbox.flush();
    await Promise.all(['ab', 'abc', 'abcd'].map((text) => outbox.write('o', said(text))));
    await sending;
    await outbox.flush();
    expect(letters.at(-1)).toMatchObject(said('abcd'));
    letters.forEach((letter, at) => expect(letter.base).toBe(at));
  });
});
