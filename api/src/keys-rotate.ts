import { readConfig } from './platform/config.ts';
import { Keys } from './platform/keys.ts';

/** A new key for whatever is sealed from now on. What was sealed before still opens, and gets the new key when it is written. */
try {
  const { rotated, whenNextUsed } = await new Keys(readConfig(process.env)).rotateAll();
  process.stdout.write(
    `${rotated} scopes have a new key, ${whenNextUsed} of an old kind can have one after they were used.\n`,
  );
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exit(1);
}
