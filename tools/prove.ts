import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './build.ts';
import { textOf } from './refusal.ts';

// The random tests of `npm test`, for as long as one wants: `npm run prove -- --minutes 7 --seed 1`.
// `--only fuzz` lets those alone go on whose name has that in it.
// At the end every guard of the API is switched off, one at a time, which takes as long as it takes: `--only guards`.
// Every test takes so many minutes, prints what it covered, and begins at the seed: figures of several runs may be summed.
const { minutes, seed, only } = readArguments();
console.log(`${minutes} minutes for each test, from seed ${seed}`);

const jest = join(root, 'node_modules/jest/bin/jest.js');
const server = [
  'fuzz',
  'interleavings',
  'twin-worlds',
  'privacy',
  'offline',
  'every-exercise',
  'dialogue.wire',
  'at-rest',
  'restore',
  'who-may-see',
  'timing',
].map((name) => `api/test/${name}`);
let code = 0;
let isStopped = false;
for (const [projects, tests] of [
  [
    ['api', 'unit'],
    [
      ...server,
      'libs/(schedule/src/clocks|dialogue/src/dialogue.laws)',
      'libs/exercises/src/(draw|reveal.laws|between.laws)',
    ],
  ],
  [
    ['journeys'],
    [
      'test/offline/three-days',
      'test/wire/two-browsers',
      'test/journeys/(every-(exercise|idea|page)|going-back)',
    ],
  ],
] as const) {
  const asked = tests.filter((test) => test.includes(only));
  if (!isStopped && asked.length) code = (await prove(projects, asked)) || code;
}
const guards = join(root, 'api/test/guards/prove.ts');
if (!isStopped && 'guards'.includes(only)) code = (await run([guards])) || code;
process.exit(code);

function prove(projects: readonly string[], tests: readonly string[]): Promise<number> {
  return run(
    [
      ...['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', jest],
      ...['--selectProjects', ...projects, '--runInBand', '--forceExit', '--testPathPatterns', ...tests],
    ],
    { USWARD_PROVE_MINUTES: minutes, USWARD_PROVE_SEED: seed },
  );
}

function run(args: string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  const stop = (signal: NodeJS.Signals) => {
    isStopped = true;
    child.kill(signal);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  return new Promise((resolve) => child.once('exit', (ended) => resolve(ended ?? 1)));
}

function readArguments(): { minutes: string; seed: string; only: string } {
  const now = String(Date.now() % 1_000_000_000);
  try {
    const { values } = parseArgs({
      options: {
        minutes: { type: 'string', default: '5' },
        seed: { type: 'string', default: now },
        only: { type: 'string', default: '' },
      },
    });
    if (!(Number(values.minutes) > 0)) throw new Error(`"${values.minutes}" is no number of minutes.`);
    if (!/^\d{1,9}$/.test(values.seed))
      throw new Error(`"${values.seed}" is no seed: a whole number, please.`);
    return values;
  } catch (error) {
    console.error(textOf(error));
    process.exit(2);
  }
}
