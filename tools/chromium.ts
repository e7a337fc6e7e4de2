import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Refusal } from './refusal.ts';

export interface Chromium {
  path: string;
  /** What it is and where it came from, for the report of a run. */
  name: string;
  /** Flags without which it does not run here. */
  args: string[];
}

const commands = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** An installed Chrome or Chromium if there is one, else the one that npm brings (Linux). */
export async function findChromium(): Promise<Chromium> {
  const args = ['--disable-gpu', '--disable-background-networking', ...(isRoot() ? ['--no-sandbox'] : [])];
  const chosen = process.env.USWARD_CHROMIUM || installed();
  if (chosen) return { path: chosen, name: `${versionOf(chosen)} (${chosen})`, args };
  if (process.platform !== 'linux')
    throw new Refusal('The journeys need Chrome or Chromium: install one of them.');
  const { default: packaged } = await import('@sparticuz/chromium');
  const path = await packaged.executablePath();
  // Not the arguments that come with it: they are for one page in one process, and a second page ends that.
  return { path, name: `${versionOf(path)} (from npm)`, args: [...args, '--no-sandbox'] };
}

const isRoot = (): boolean => process.getuid?.() === 0;

function installed(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [...folders.flatMap((folder) => commands.map((name) => join(folder, name))), ...places].find(
    isProgram,
  );
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function versionOf(path: string): string {
  return execFileSync(path, ['--version', '--no-sandbox'], { encoding: 'utf8', stdio: 'pipe' }).trim();
}
