import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, root } from './build.ts';
import { findChromium } from './chromium.ts';
import { textOf } from './refusal.ts';

export interface Outcome {
  passed: number;
  failed: number;
  skipped: number;
  /** What to read when something failed. */
  report: string;
}

export interface Part {
  name: string;
  run(): Promise<Outcome>;
}

const bin = (path: string): string => join(root, 'node_modules', path);
const minutes = 60_000;

/** Runs a program under this Node to its end; one that hangs is ended with all it started. */
async function node(
  args: string[],
  env: NodeJS.ProcessEnv,
  limit: number,
): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, detached: true });
  let said = '';
  const end = () => child.pid && process.kill(-child.pid, 'SIGKILL');
  const late = setTimeout(() => {
    said += `\nStopped after ${limit / minutes} minutes.`;
    end();
  }, limit);
  process.once('exit', end);
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearTimeout(late);
  process.off('exit', end);
  return { code, said };
}

/** A check that passes or fails as a whole counts as one test. */
function check(name: string, args: string[]): Part {
  return {
    name,
    async run() {
      const { code, said } = await node(args, {}, 5 * minutes);
      return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, report: said };
    },
  };
}

const projects = [
  'api',
  'portal',
  'admin',
  'libs',
  'libs/player',
  'tools',
  'test',
  'test/screens/stage',
  'bench',
];

/** Format, lint, who may import whom, and types. */
export function statics(): Part[] {
  const typed = projects.filter(
    (project) => globSync(`${project}/**/*.{ts,tsx}`, { cwd: root, exclude }).length > 0,
  );
  const cache = (project: string) => bin(`.cache/usward/${project.replaceAll('/', '-')}.tsbuildinfo`);
  return [
    check('lint', [bin('eslint/bin/eslint.js'), '--max-warnings=0', '.']),
    ...typed.map((project) =>
      check(`types of ${project}`, [
        ...[bin('typescript/bin/tsc'), '-p', project],
        ...['--incremental', '--tsBuildInfoFile', cache(project)],
      ]),
    ),
    check('who imports whom', [
      bin('dependency-cruiser/bin/dependency-cruiser.mjs'),
      '--progress',
      'none',
      ...rooms,
    ]),
    check('format', [bin('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.']),
  ];
}

const rooms = ['api', 'portal', 'admin', 'libs', 'tools', 'test'];
const exclude = (path: string): boolean => path.includes('node_modules');

/** What `npm start` serves. */
export function builds(): Part[] {
  const run = () =>
    build().then(
      () => ({ passed: 1, failed: 0, skipped: 0, report: '' }),
      (error: unknown) => ({ passed: 0, failed: 1, skipped: 0, report: textOf(error) }),
    );
  return [{ name: 'build', run }];
}

interface JestResult {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  numRuntimeErrorTestSuites: number;
}

interface JestOptions {
  workers: number;
  env?: NodeJS.ProcessEnv;
}

/** One project of jest.config.js. A file that cannot be run, or no test at all, counts as a failure. */
export function jest(project: string, patterns: string[], { workers, env = {} }: JestOptions): Part {
  return { name: project, run };

  async function run(): Promise<Outcome> {
    const folder = await mkdtemp(join(tmpdir(), 'usward-jest-'));
    const file = join(folder, 'result.json');
    const { code, said } = await node(
      [
        ...['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', bin('jest/bin/jest.js')],
        ...[`--selectProjects=${project}`, `--maxWorkers=${workers}`, '--json', `--outputFile=${file}`],
        ...patterns,
      ],
      env,
      20 * minutes,
    );
    const text = await readFile(file, 'utf8').catch(() => undefined);
    await rm(folder, { recursive: true, force: true });
    return count(text, code, said);
  }
}

function count(text: string | undefined, code: number | null, said: string): Outcome {
  const report = withoutJson(said);
  if (!text) return { passed: 0, failed: 1, skipped: 0, report };
  const result = JSON.parse(text) as JestResult;
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  return {
    passed: result.numPassedTests,
    failed: failed || (code === 0 ? 0 : 1),
    skipped: result.numPendingTests + result.numTodoTests,
    report,
  };
}

const withoutJson = (said: string): string =>
  said
    .split('\n')
    .filter((line) => !line.startsWith('{"numFailedTestSuites"') && !line.startsWith('PASS '))
    .join('\n');

/** Journeys in a real browser, each file in a world of its own. */
export async function browserTests(patterns: string[], env: NodeJS.ProcessEnv): Promise<Part> {
  const { path, name } = await findChromium();
  console.log(`  browser: ${name}`);
  return jest('journeys', patterns, { workers: 2, env: { ...env, USWARD_CHROMIUM: path } });
}
