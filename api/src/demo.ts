import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DemoMark } from './demo/mark.ts';
import { signIns } from './demo/sign-ins.ts';
import { readConfig, type Config } from './platform/config.ts';

/** Fills an empty database with the demo practice, once; where there is a practice it does nothing. */
async function main(config: Config): Promise<void> {
  const mark = new DemoMark(config);
  if (!(await mark.isNeeded())) return;
  // The whole product is only loaded where there is something to do: every later start is quicker by that.
  const [{ createServer }, { fill }, { Clock }, { AuditChain }, { AuditAnchor }] = await Promise.all([
    import('./server.ts'),
    import('./demo/fill.ts'),
    import('./platform/clock.ts'),
    import('./audit/chain.service.ts'),
    import('./audit/anchor.service.ts'),
  ]);
  await mark.set('filling');
  const app = await createServer(config);
  try {
    await fill(app, config.publicOrigin, app.get(Clock).now());
    // Eight weeks are linked and anchored at once: what is that old and known to nobody outside would look forged.
    await app.get(AuditChain).link();
    await app.get(AuditAnchor).write();
  } finally {
    await app.close();
  }
  const file = join(config.data, 'demo.json');
  await writeFile(`${file}.new`, JSON.stringify(signIns(config.publicOrigin), null, 2));
  await rename(`${file}.new`, file);
  await mark.set('live');
}

/** Commits do not wait for the disk: a fill that is interrupted begins anew, and the last one, of the mark, waits for all. */
function unhurried(config: Config): Config {
  const url = new URL(config.database.appUrl);
  url.searchParams.set('options', '-c synchronous_commit=off');
  return { ...config, limits: 'raised', database: { ...config.database, appUrl: url.href } };
}

try {
  await main(unhurried(readConfig(process.env)));
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
