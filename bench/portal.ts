import { parseArgs } from 'node:util';
import setup, { teardown } from '../test/world/setup.mjs';
import { openBrowser } from '../test/world/browser.ts';
import { startProduct } from '../test/world/product.ts';
import { openLetters } from '../test/world/letters.ts';
import { Visitor } from '../test/world/visitor.ts';
import { demo } from '../test/world/world.ts';
import { firstVisit, laterVisit, openSlowPhone, type Measured } from './slow-phone.ts';

// How long a tired parent waits: `npm run bench:portal`. What is measured and how stands in README.md.

const limits: Measured = { first: 3_000, later: 1_000, tap: 100, kilobytes: 130 };
const names: Record<keyof Measured, [what: string, unit: string]> = {
  first: ['Today usable, first visit', 'ms'],
  later: ['Today usable, later visit', 'ms'],
  tap: ['answer to a tap', 'ms'],
  kilobytes: ['JavaScript before Today, brotli', 'kB'],
};

const { values } = parseArgs({ options: { times: { type: 'string', default: '5' } } });

await setup();
const letters = await openLetters();
const product = await startProduct(letters.url, { isDemo: true });
const browser = await openBrowser();
try {
  const visitor = await somebodyWithSomethingToDo();
  const runs: Measured[] = [];
  for (let run = 0; run < Number(values.times); run++) {
    const phone = await openSlowPhone(browser, product.address, visitor.cookies());
    runs.push({ ...(await firstVisit(phone)), ...(await laterVisit(phone)) });
    await phone.page.context().close();
  }
  report(runs);
} finally {
  await browser.close();
  await product.stop();
  await letters.close();
  await teardown();
}

async function somebodyWithSomethingToDo(): Promise<Visitor> {
  for (const name of ['tom', 'sam', 'lucia']) {
    const visitor = new Visitor(product.address);
    await visitor.open.signInPartner({ body: { name, password: demo.partners.password, isOwnPhone: true } });
    const { tasks } = await visitor.me.today();
    if (tasks.some(({ ending }) => ending === null || ending === 'open')) return visitor;
  }
  throw new Error('Nobody in the demo has anything to do today.');
}

function report(runs: Measured[]): void {
  const rows = (Object.keys(limits) as (keyof Measured)[]).map((key) => {
    const all = runs.map((run) => run[key]).sort((a, b) => a - b);
    const median = all[Math.floor(all.length / 2)] ?? Infinity;
    const [what, unit] = names[key];
    const verdict = median <= limits[key] ? '✓' : '✗';
    return {
      verdict,
      line: `${verdict} ${what.padEnd(34)} ${shown(median)} ${unit}   at most ${limits[key]}   (${all.map((one) => shown(one).trim()).join(', ')})`,
    };
  });
  process.stdout.write(`${rows.map(({ line }) => line).join('\n')}\n`);
  if (rows.some(({ verdict }) => verdict === '✗')) process.exitCode = 1;
}

function shown(figure: number): string {
  return (figure < 200 ? figure.toFixed(1) : figure.toFixed(0)).padStart(7);
}
