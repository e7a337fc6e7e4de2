import { readConfig } from './platform/config.ts';
import { Keys } from './platform/keys.ts';

/** Wraps every key file with the first of USWARD_WRAPPING_KEYS. May be interrupted and repeated, also while the API runs. */
try {
  const { rewrapped, wereSo, whenNextUsed } = await new Keys(readConfig(process.env)).rewrap();
  process.stdout.write(
    `${rewrapped} key files wrapped anew, ${wereSo} were so already, ${whenNextUsed} follow when they are next used.\n`,
  );
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exit(1);
}
