import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.ts';
import { AuditAnchor } from './audit/anchor.service.ts';
import { ChainCheck, type Fault } from './audit/chain-check.service.ts';
import { readConfig } from './platform/config.ts';

const sentences: Record<Fault['what'], string> = {
  'place-missing': 'a link is missing before this place',
  'place-twice': 'two links or rows have this place',
  'link-changed': 'the link does not follow from the one before',
  'row-changed': 'the row is not the one that was linked',
  'row-gone': 'the row has gone, and no cut says so',
  'row-foreign': 'the row was not written by Usward',
  'row-without-place': 'the row never came into the chain',
  'cut-foreign': 'the cut was not made by Usward',
  'end-cut-off': 'the anchor knows a longer chain: from this place on it is missing',
  'chain-remade': 'the anchor knows another hash at this place',
  'anchor-missing': 'the anchor knows nothing of this chain',
  'anchor-foreign': 'the line of the anchor was not written by Usward',
};

/** Reads the chain of every practice and the anchor, and says what is wrong and where. Ends with 1 if anything is. */
async function main(): Promise<void> {
  const app = await NestFactory.createApplicationContext(AppModule.with(readConfig(process.env)), {
    logger: false,
    abortOnError: false,
  });
  try {
    const began = performance.now();
    const checked = await app.get(ChainCheck).all();
    for (const { practiceId, links, wholeUntil, cut, faults } of checked) {
      const told = faults.length ? `${faults.length} faults` : `whole until ${wholeUntil?.toISOString()}`;
      process.stdout.write(`practice ${practiceId}: ${links} links, ${told}\n`);
      if (cut)
        process.stdout.write(
          `  begins at a cut of ${cut.rows} rows whose years were over; the oldest that is left is of ${cut.beginsAt?.toISOString() ?? '-'}\n`,
        );
      for (const { what, place, entryId } of faults.slice(0, 50)) {
        const where = `${what.startsWith('anchor') ? 'line' : 'place'} ${place ?? '-'}`;
        process.stdout.write(`  ${where}${entryId ? `, row ${entryId}` : ''}: ${sentences[what]}\n`);
      }
    }
    const took = ((performance.now() - began) / 1000).toFixed(1);
    process.stdout.write(
      `${checked.length} chains in ${took} s; the anchor is ${app.get(AuditAnchor).file}\n`,
    );
    process.exitCode = checked.some(({ faults }) => faults.length) ? 1 : 0;
  } finally {
    await app.close();
  }
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 2;
}
