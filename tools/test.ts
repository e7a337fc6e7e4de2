import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './build.ts';
import { startPostgres } from './postgres.ts';
import { textOf } from './refusal.ts';
import { browserTests, builds, jest, type Outcome, type Part, statics } from './test.parts.ts';

const outcomes: Outcome[] = [];

/** Runs parts on two lanes, the machine's size we promise, and says how each ended. */
async function run(parts: Part[], lanes: number): Promise<void> {
  const queue = [...parts];
  const lane = async () => {
    for (let part = queue.shift(); part; part = queue.shift()) {
      const begin = performance.now();
      const outcome = await part.run();
      outcomes.push(outcome);
      say(part.name, outcome, performance.now() - begin);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

function say(name: string, { passed, failed, skipped, report }: Outcome, milliseconds: number): void {
  const counts = [`${passed} passed`, failed && `${failed} failed`, skipped && `${skipped} skipped`].filter(
    Boolean,
  );
  console.log(
    `${failed ? '✗' : '✓'} ${name.padEnd(24)} ${(milliseconds / 1000).toFixed(1).padStart(6)} s  ${counts.join(', ')}`,
  );
  if (failed) console.log(`${report.trim()}\n`);
  else for (const line of coveredIn(report)) console.log(`  ${line}`);
}

/** What random tests and mutants say they covered. */
const coveredIn = (report: string): string[] => report.split('\n').filter((line) => line.startsWith('· '));

async function withPostgres(work: (url: string) => Promise<void>): Promise<void> {
  const data = await mkdtemp(join(tmpdir(), 'usward-test-'));
  const postgres = await startPostgres({ data, throwaway: true });
  const leave = () => void close().finally(() => process.exit(1));
  const close = async () => {
    await postgres.stop();
    await rm(data, { recursive: true, force: true });
  };
  process.once('SIGINT', leave).once('SIGTERM', leave);
  try {
    await work(postgres.url);
  } finally {
    await close();
  }
}

const [wanted, ...patterns] = process.argv.slice(2);
const known = ['static', 'unit', 'api', 'journeys'];
if (wanted && !known.includes(wanted)) {
  console.error(`There is no part "${wanted}": choose ${known.join(', ')}, or none for all.`);
  process.exit(2);
}
const isWanted = (part: string) => !wanted || wanted === part;

process.chdir(root);
try {
  await run(
    [
      ...(isWanted('static') ? statics() : []),
      ...(isWanted('unit') ? [jest('unit', patterns, { workers: 1 })] : []),
      ...(wanted === 'unit' ? [] : isWanted('journeys') || isWanted('static') ? builds() : []),
    ],
    2,
  );
  if (isWanted('api') || isWanted('journeys')) {
    await withPostgres(async (url) => {
      const env = { USWARD_TEST_DATABASE_URL: url };
      if (isWanted('api')) await run([jest('api', patterns, { env, workers: 2 })], 1);
      if (isWanted('journeys')) await run([await browserTests(patterns, env)], 1);
    });
  }
} catch (error) {
  outcomes.push({ passed: 0, failed: 1, skipped: 0, report: '' });
  console.log(textOf(error));
}

const total = (key: 'passed' | 'failed' | 'skipped') => outcomes.reduce((sum, one) => sum + one[key], 0);
const skipped = total('skipped');
console.log(`${total('passed')} passed, ${total('failed')} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exit(total('failed') ? 1 : 0);
