import { execFileSync } from 'node:child_process';
import { findChromium } from './chromium.ts';

const path = process.env.PATH;

afterEach(() => {
  process.env.PATH = path;
});

test('the browser that is found says its version', async () => {
  const found = await findChromium();
  expect(found.name).toMatch(/Chrom\w* [\d.]+/);
});

test('where none is installed, the one from npm runs', async () => {
  if (process.platform !== 'linux') return;
  process.env.PATH = '/nowhere';
  const found = await findChromium();
  process.env.PATH = path;
  expect(found.name).toContain('from npm');
  expect(execFileSync(found.path, ['--version', '--no-sandbox'], { encoding: 'utf8' })).toMatch(/Chrom/);
});
