import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.ts';
import { readConfig } from './platform/config.ts';
import { ReplayService } from './endings/replay.service.ts';

/** After a restore of the database or of the keys: see docs/ARCHITECTURE.md. */
async function main(): Promise<void> {
  const app = await NestFactory.createApplicationContext(AppModule.with(readConfig(process.env)), {
    logger: false,
    abortOnError: false,
  });
  try {
    await app.get(ReplayService).run((line) => process.stdout.write(`${line}\n`));
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
