import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Config } from './config.ts';
import { Keys } from './keys.ts';

let folder: string;
const another = (master = Buffer.alloc(32, 7)) => new Keys({ master, keys: folder } as Config);
const scope = 'answer/practice/couple/author/V1' as const;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'usward-keys-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('keys', () => {
  it('open what they sealed, in the row they sealed it for', async () => {
    const sealed = await another().seal(scope, 'answer|body|1', { words: 'I miss us' });
    expect(sealed.includes('miss')).toBe(false);
    expect(await another().open(scope, 'answer|body|1', sealed)).toEqual({ words: 'I miss us' });
  });

  it('do not open what was moved to another row, another scope, or touched', async () => {
    const keys = another();
    const sealed = await keys.seal(scope, 'answer|body|1', 'words');
    await keys.seal('answer/practice/couple/other/V1', 'answer|body|1', 'words');
    const touched = Buffer.from(sealed);
    touched[touched.length - 1]! ^= 1;
    await expect(keys.open(scope, 'answer|body|2', sealed)).rejects.toThrow();
    await expect(keys.open('answer/practice/couple/other/V1', 'answer|body|1', sealed)).rejects.toThrow();
    await expect(keys.open(scope, 'answer|body|1', touched)).rejects.toThrow();
  });

  it('are of no use under another master key', async () => {
    const sealed = await another().seal(scope, 'row', 'words');
    await expect(another(Buffer.alloc(32, 8)).open(scope, 'row', sealed)).rejects.toThrow();
  });

  it('are the same one for processes that make it at the same moment', async () => {
    const fresh = 'answer/practice/couple/race/V1' as const;
    const processes = Array.from({ length: 8 }, () => another());
    const sealed = await Promise.all(processes.map((keys, i) => keys.seal(fresh, 'row', i)));
    expect(await Promise.all(sealed.map((one) => another().open(fresh, 'row', one)))).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7,
    ]);
    const files = await readdir(folder, { recursive: true, withFileTypes: true });
    expect(files.filter((file) => file.isFile() && file.name.length > 62)).toEqual([]);
  });

  it('once destroyed leave nothing that opens, and the other scopes as they were', async () => {
    const keys = another();
    const gone = await keys.seal('person/practice/gone', 'row', 'a name');
    const stays = await keys.seal('person/practice/stays', 'row', 'a name');
    await keys.destroy('person/practice/gone');
    await expect(another().open('person/practice/gone', 'row', gone)).rejects.toThrow();
    expect(await another().open('person/practice/stays', 'row', stays)).toBe('a name');
  });

  it('are wrapped anew while both open, and a scope’s new key leaves what was sealed before as it was', async () => {
    const keys = await mkdtemp(join(tmpdir(), 'usward-rewrap-'));
    const [older, newer] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
    const holding = (...wrapping: Buffer[]) =>
      new Keys({ master: Buffer.alloc(32, 7), keys, wrapping } as unknown as Config);
    const scope = 'person/practice/one' as const;
    const sealed = await holding(older).seal(scope, 'row', 'words');
    await expect(holding(newer).open(scope, 'row', sealed)).rejects.toThrow();
    const both = holding(newer, older);
    expect(await both.open(scope, 'row', sealed)).toBe('words');
    expect(await both.rewrap()).toEqual({ rewrapped: 1, wereSo: 0, whenNextUsed: 0 });
    expect(await both.rewrap()).toEqual({ rewrapped: 0, wereSo: 1, whenNextUsed: 0 });
    expect(await holding(newer).open(scope, 'row', sealed)).toBe('words');
    await expect(holding(older).open(scope, 'row', sealed)).rejects.toThrow();

    const idle = holding(newer);
    await idle.open(scope, 'row', sealed);
    await both.rotate(scope);
    const again = await both.seal(scope, 'row', 'more words');
    expect([sealed[0], again[0]]).toEqual([1, 2]);
    expect([await idle.open(scope, 'row', sealed), await idle.open(scope, 'row', again)]).toEqual([
      'words',
      'more words',
    ]);
    // All at once: every file gets one, what was sealed before opens, and nobody does it at the same time.
    expect(
      (await Promise.allSettled([both.rotateAll(), both.rotateAll()])).map(({ status }) => status),
    ).toEqual(['fulfilled', 'rejected']);
    const third = await both.seal(scope, 'row', 'most words');
    expect(third[0]).toBe(3);
    for (const one of [sealed, again, third])
      expect(await holding(newer).open(scope, 'row', one)).toMatch(/words$/);
    await writeFile(join(keys, 'being-rewritten'), '99999999');
    expect(await both.rotateAll()).toEqual({ rotated: 1, whenNextUsed: 0 });
    await both.destroy(scope);
    expect(await both.rotateAll()).toEqual({ rotated: 0, whenNextUsed: 0 });
    await both.rewrap();
    await expect(holding(newer, older).open(scope, 'row', again)).rejects.toThrow();
    await rm(keys, { recursive: true });
  });

  it('find a name whatever its capitals, and tell uses apart', () => {
    const keys = another();
    expect(keys.blind('sign-in name', ' Lucía ')).toEqual(keys.blind('sign-in name', 'lucía'));
    expect(keys.blind('sign-in name', 'lucía')).not.toEqual(keys.blind('e-mail', 'lucía'));
  });
});
