import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { DraftKeeper, type Kept, type Pocket } from './keeper.ts';

/** A server that holds one draft, and refuses whoever does not know its last revision. */
function server() {
  const here = { revision: 1, document: 'first' as unknown, isDown: false, isMute: false, asked: 0 };
  const save = async ({ revision, document }: Kept<object>) => {
    here.asked += 1;
    await Promise.resolve();
    if (here.isDown) throw { code: 'offline' };
    if (revision !== here.revision) throw { code: 'draft.conflict' };
    here.revision += 1;
    here.document = document;
    if (here.isMute) throw { code: 'offline' };
    return { revision: here.revision };
  };
  return { here, save };
}

function memory(): Pocket & { size: () => number } {
  const kept = new Map<string, string>();
  return {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
    size: () => kept.size,
  };
}

const keeperOn = ({ here, save }: ReturnType<typeof server>, pocket: Pocket = memory()) =>
  new DraftKeeper({
    name: 'draft',
    start: { revision: here.revision, document: here.document },
    save,
    load: async () => ({ revision: here.revision, document: here.document }),
    onSaved: () => undefined,
    pocket,
  });
const rest = () => jest.advanceTimersByTimeAsync(1_000);

describe('a draft', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('is saved once the typing rests, and once only', async () => {
    const house = server();
    const keeper = keeperOn(house);
    keeper.change('a');
    keeper.change('ab');
    expect(keeper.state()).toEqual({ is: 'waiting' });
    await rest();
    expect(house.here).toMatchObject({ document: 'ab', asked: 1, revision: 2 });
    expect(keeper.isAhead).toBe(false);
  });

  it('saves what was typed while it was being saved', async () => {
    const house = server();
    const keeper = keeperOn(house);
    keeper.change('a');
    const under = jest.advanceTimersByTimeAsync(800);
    await under;
    keeper.change('b');
    const third = keeper.flush();
    keeper.change('c');
    await third;
    await rest();
    expect(house.here).toMatchObject({ document: 'c', revision: house.here.asked + 1 });
  });

  it('is kept in the tab while the server is away, and goes out by itself', async () => {
    const house = server();
    const pocket = memory();
    const keeper = keeperOn(house, pocket);
    house.here.isDown = true;
    keeper.change('a');
    await rest();
    expect(keeper.state()).toEqual({ is: 'failed', code: 'offline' });
    expect(pocket.size()).toBe(1);
    house.here.isDown = false;
    await jest.advanceTimersByTimeAsync(5_000);
    expect(house.here.document).toBe('a');
    expect(pocket.size()).toBe(0);
  });

  it('survives a reload with every letter', async () => {
    const house = server();
    const pocket = memory();
    keeperOn(house, pocket).change('typed and never sent');
    jest.clearAllTimers();
    const again = keeperOn(house, pocket);
    expect(again.document).toBe('typed and never sent');
    await rest();
    expect(house.here.document).toBe('typed and never sent');
  });

  it('that arrived without an answer is not taken for somebody else’s', async () => {
    const house = server();
    const keeper = keeperOn(house);
    house.here.isMute = true;
    keeper.change('arrived');
    await rest();
    expect(keeper.state()).toEqual({ is: 'failed', code: 'offline' });
    house.here.isMute = false;
    keeper.change('and more');
    await jest.advanceTimersByTimeAsync(6_000);
    expect([house.here.document, keeper.state().is]).toEqual(['and more', 'saved']);
  });

  it('that arrived while the page was reloaded is gone on with', async () => {
    const house = server();
    const pocket = memory();
    const keeper = keeperOn(house, pocket);
    house.here.isMute = true;
    keeper.change('arrived');
    void keeper.flush();
    keeper.change('arrived, and one letter more');
    await Promise.resolve();
    await Promise.resolve();
    jest.clearAllTimers();
    house.here.isMute = false;
    const again = keeperOn(house, pocket);
    expect(again.state()).toEqual({ is: 'waiting' });
    await rest();
    expect(house.here.document).toBe('arrived, and one letter more');
  });

  it('overwrites nothing that somebody else saved, and keeps both until one is chosen', async () => {
    const house = server();
    const keeper = keeperOn(house);
    Object.assign(house.here, { revision: 7, document: 'theirs' });
    keeper.change('mine');
    await rest();
    expect(keeper.state()).toEqual({ is: 'conflict' });
    expect(keeper.document).toBe('mine');
    expect(house.here.document).toBe('theirs');
    await keeper.keepMine(7);
    expect(house.here.document).toBe('mine');
  });

  it('finds the conflict after a reload too, and lets go of mine where theirs is taken', async () => {
    const house = server();
    const pocket = memory();
    keeperOn(house, pocket).change('mine');
    jest.clearAllTimers();
    Object.assign(house.here, { revision: 7, document: 'theirs' });
    const keeper = keeperOn(house, pocket);
    expect(keeper.state()).toEqual({ is: 'conflict' });
    keeper.takeTheirs(house.here);
    expect([keeper.document, pocket.size(), keeper.isAhead]).toEqual(['theirs', 0, false]);
  });
});
