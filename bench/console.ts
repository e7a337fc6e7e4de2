import { parseArgs } from 'node:util';
import setup, { teardown } from '../test/world/setup.mjs';
import { openLetters } from '../test/world/letters.ts';
import { startProduct } from '../test/world/product.ts';
import { aPractice } from './practice.ts';
import { fillUp } from './crowd.ts';
import { startFloor } from './floor.ts';
import { alone, load, type Target } from './load.ts';

// How long a clinician waits, however many others there are: `npm run bench:console`. What is measured stands in README.md.

const { values } = parseArgs({ options: { couples: { type: 'string', default: '1000,10000,100000' } } });
const scales = values.couples.split(',').map(Number);
const [first = 1_000] = scales;

const failures: string[] = [];
const say = (holds: boolean, line: string) => {
  if (!holds) failures.push(line);
  console.log(`${holds ? '✓' : '✗'} ${line}`);
};
const round = (value: number) => value.toFixed(value < 10 ? 2 : 0);

await setup();
const letters = await openLetters();
const product = await startProduct(letters.url);
try {
  const { cookie, coupleId, appointmentId } = await aPractice(product);
  const { address, database } = product;
  const pages: Record<string, Target> = {
    caseload: { address, cookie, path: '/api/clinic/couples?limit=25' },
    'couple page': { address, cookie, path: `/api/clinic/couples/${coupleId}` },
    brief: { address, cookie, path: `/api/clinic/couples/${coupleId}/brief` },
  };
  const smallest: Record<string, number> = {};
  for (const couples of scales) {
    await fillUp(database, couples);
    console.log(`\n${couples.toLocaleString('en')} couples`);
    for (const [name, target] of Object.entries(pages)) {
      const took = await alone(target);
      smallest[name] ??= took;
      const times = took / smallest[name];
      say(
        times <= 1.3,
        `${name.padEnd(12)} p50 ${round(took)} ms alone, ${round(times)} of that with ${first.toLocaleString('en')} (at most 1.3)`,
      );
    }
    if (couples !== 10_000) continue;
    const floor = await startFloor(database, { coupleId, appointmentId });
    const asked = { address: floor.address, cookie };
    const [ours, least] = [
      await load(pages.caseload as Target, 16),
      await load({ ...asked, path: '/caseload' }, 16),
    ];
    const part = ours.perSecond / least.perSecond;
    say(
      part >= 0.65,
      `caseload     ${round(ours.perSecond)} a second, ${round(part)} of the floor's ${round(least.perSecond)} (at least 0.65)`,
    );
    const [brief, record] = [await alone(pages.brief as Target), await alone({ ...asked, path: '/record' })];
    say(
      brief <= 20 * record,
      `brief        p50 ${round(brief)} ms, ${round(brief / record)} times one record's ${round(record)} (at most 20)`,
    );
    const [crowded, crowdedFloor] = [
      await load(pages.caseload as Target, 64),
      await load({ ...asked, path: '/caseload' }, 64),
    ];
    say(
      crowded.p99 <= 3 * crowdedFloor.p99,
      `caseload     p99 ${crowded.p99} ms at 64 connections, the floor's ${crowdedFloor.p99} (at most 3 times)`,
    );
    await floor.stop();
  }
} finally {
  await product.stop();
  await letters.close();
  await teardown();
}
process.exit(failures.length ? 1 : 0);
