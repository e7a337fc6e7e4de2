import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { census } from './census.ts';

// Every refusal of the API, switched off one at a time: the rows of who-may-see try what refuses them in one process, and
// what is left is tried by the quickest spec files that it refuses something in, each on a database of its own.
const root = join(import.meta.dirname, '../../..');
const whoMaySee = 'api/test/who-may-see';
const specs = ['api/src/', 'api/test/(blind|builders|door|suitability|guards)'];
/** A guard is given up after so many files that do not miss it. */
const patience = 3;

type Report = {
  testResults: { name: string; status: string; startTime: number; endTime: number }[];
};

/** The guards that nothing misses. */
async function proveGuards(): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'usward-guards-'));
  const file = (name: string) => join(folder, name);
  await jest([whoMaySee], { USWARD_GUARDS_CAUGHT: file('caught') });
  const recorded = await jest(specs, { USWARD_GUARDS: '1', USWARD_GUARDS_FIRED: file('fired') }, file('record'));
  const caught = new Set(await lines(file('caught')));
  const trials = plan(await lines(file('fired')), recorded);
  const all = census();
  for (let round = 1; round <= 200; round++) {
    const next = roundOf(all.filter((id) => !caught.has(id)), trials);
    if (!next.size) break;
    const off = JSON.stringify(Object.fromEntries(next));
    const { testResults } = await jest([...next.keys()], { USWARD_GUARDS: '1', USWARD_GUARDS_OFF: off }, file('round'));
    for (const { name, status } of testResults) if (status === 'failed') caught.add(next.get(name) ?? '');
    say(`  round ${round}: ${next.size} tried, ${all.filter((id) => caught.has(id)).length} of ${all.length} missed so far`);
  }
  await rm(folder, { recursive: true });
  const survivors = all.filter((id) => !caught.has(id));
  say(`· guards: killed ${all.length - survivors.length} of ${all.length}`);
  for (const id of survivors) say(`  survives: api/src/${id}`);
  return survivors;
} // prettier-ignore

/** For every guard the files in which it refuses something, the quickest first. What fails by itself proves nothing. */
function plan(fired: string[], { testResults }: Report): Map<string, string[]> {
  const took = new Map(
    testResults
      .filter(({ status }) => status === 'passed')
      .map(({ name, startTime, endTime }) => [name, endTime - startTime]),
  );
  const files = Map.groupBy(
    fired.map((line) => line.split(' ')),
    ([id = '']) => id,
  );
  const quickest = (rows: string[][]) =>
    [...new Set(rows.map(([, name = '']) => name))]
      .filter((name) => took.has(name))
      .sort((a, b) => (took.get(a) ?? 0) - (took.get(b) ?? 0))
      .slice(0, patience);
  return new Map([...files].map(([id, rows]) => [id, quickest(rows)]));
}

/** One guard for each file, as many at once as there are files; each of these trials is taken off the plan. */
function roundOf(left: string[], trials: Map<string, string[]>): Map<string, string> {
  const round = new Map<string, string>();
  for (const id of left) {
    const files = trials.get(id) ?? [];
    const free = files.find((name) => !round.has(name));
    if (!free) continue;
    round.set(free, id);
    trials.set(id, files.filter((name) => name !== free)); // prettier-ignore
  }
  return round;
}

const say = (line: string) => process.stdout.write(`${line}\n`);

const lines = async (file: string): Promise<string[]> =>
  (await readFile(file, 'utf8').catch(() => '')).split('\n').filter(Boolean);

async function jest(patterns: string[], env: NodeJS.ProcessEnv, report?: string): Promise<Report> {
  const child = spawn(
    process.execPath,
    [
      ...['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'],
      ...['--selectProjects', 'api', '--forceExit', '--silent', '--maxWorkers', '2'],
      ...(report ? ['--json', '--outputFile', report] : []),
      ...['--testPathPatterns', ...patterns],
    ],
    { cwd: root, stdio: 'ignore', env: { ...process.env, ...env } },
  ); // prettier-ignore
  await new Promise((resolve) => child.once('exit', resolve));
  return report ? (JSON.parse(await readFile(report, 'utf8')) as Report) : { testResults: [] };
}

process.exit((await proveGuards()).length ? 1 : 0);
