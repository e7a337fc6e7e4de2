import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings } from './settings.ts';

const before = { ...process.env };
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'usward-settings-'));
  process.env = { PATH: before.PATH, USWARD_DATA: join(folder, 'data') };
});

afterEach(async () => {
  process.env = before;
  await rm(folder, { recursive: true, force: true });
});

test('the master key lies beside the data, for its owner only, and is made once', async () => {
  const file = readSettings().env.USWARD_MASTER_KEY_FILE ?? '';
  expect(file).toBe(join(folder, 'data-master', 'master.key'));
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  const key = await readFile(file, 'utf8');
  expect(Buffer.from(key, 'base64')).toHaveLength(32);
  readSettings();
  expect(await readFile(file, 'utf8')).toBe(key);
});

test('a new master key is never made for data that another one sealed', () => {
  mkdirSync(join(folder, 'data', 'keys'), { recursive: true });
  expect(readSettings).toThrow('nothing in');
});

test('a port that is no port is refused in a sentence', () => {
  process.env.PORT = '70000';
  expect(readSettings).toThrow('PORT is "70000": it must be a number from 1 to 65535.');
});
