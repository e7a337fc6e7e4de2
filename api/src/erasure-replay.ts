import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.ts';
import { readConfig } from './platform/config.ts';
import { Erasing } from './records/erasing.ts';
import { ErasureLedger } from './records/erasure.ledger.ts';

/** After a restore: everybody whom the ledger says is erased is so again. Safe to repeat. */
async function main(): Promise<void> {
  const app = await NestFactory.createApplicationContext(AppModule.with(readConfig(process.env)), {
    logger: false,
    abortOnError: false,
  });
  try {
    const erased = await app.get(ErasureLedger).all();
    for (const [i, one] of erased.entries()) {
      const { keys, signIns } = await app.get(Erasing).again(one);
      process.stdout.write(
        `${i + 1}  ${one.at.slice(0, 10)}  person ${one.personId}${one.isHeld ? ' (record held)' : ''}: ` +
          `${keys} of ${one.scopes.length} keys destroyed now, ${signIns} sign-ins ended\n`,
      );
    }
    process.stdout.write(`${erased.length} lines of the erasure ledger replayed.\n`);
  } finally {
    await app.close();
  }
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exit(1);
}
