import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build.ts';
import { commandOf, endProcess, isAlive } from './processes.ts';
import { Refusal } from './refusal.ts';

interface Running {
  pid: number;
  /** The npm that started it, or 0. */
  startedBy: number;
  api: number;
  port: number;
}

export interface Claim {
  /** Remembers the API's process, for the start after a `kill -9`. */
  note(api: number): void;
  release(): void;
}

export const apiProgram = join(root, 'api', 'dist', 'main.js');

/** One Usward per data folder: refuses a second, ends what a killed one left behind. */
export async function claimFolder(data: string, port: number): Promise<Claim> {
  const file = join(data, 'running.json');
  const left = read(file);
  if (left) await clear(left, data);
  rmSync(file, { force: true });
  const mine: Running = {
    pid: process.pid,
    startedBy: Number(process.env.USWARD_STARTED_BY ?? 0),
    api: 0,
    port,
  };
  writeFileSync(file, JSON.stringify(mine), { mode: 0o600, flag: 'wx' });
  return {
    note: (api) => writeFileSync(file, JSON.stringify({ ...mine, api })),
    release: () => rmSync(file, { force: true }),
  };
}

async function clear(left: Running, data: string): Promise<void> {
  const runs = isAlive(left.pid) && /tools.start\.(mjs|ts)/.test(commandOf(left.pid));
  if (runs && isAlive(left.startedBy)) {
    throw new Refusal(
      `Usward already runs with ${data} at http://localhost:${left.port} (process ${left.pid}).`,
    );
  }
  if (runs) await endProcess(left.pid, 30_000);
  if (left.api && commandOf(left.api).includes(apiProgram)) await endProcess(left.api, 10_000);
}

function read(file: string): Running | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Running;
  } catch {
    return undefined;
  }
}
