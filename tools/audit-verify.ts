import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from './build.ts';
import { isFree } from './ports.ts';
import { startPostgres } from './postgres.ts';
import { runProgram } from './programs.ts';
import { textOf } from './refusal.ts';
import { readSettings } from './settings.ts';

/** Asks the database of this folder whether anybody touched the audit, also while Usward runs. Ends with 1 if so. */
async function verify(): Promise<number> {
  const { data, databaseUrl, env } = readSettings();
  await build();
  const running = databaseUrl ?? (await runningDatabase(data));
  const own = running ? undefined : await startPostgres({ data });
  try {
    const { code, stdout, stderr } = await runProgram('audit-verify', [], {
      ...env,
      DATABASE_URL: running ?? own?.url,
    });
    process.stdout.write(stdout);
    process.stderr.write(stderr);
    return code ?? 2;
  } finally {
    await own?.stop();
  }
}

async function runningDatabase(data: string): Promise<string | undefined> {
  const read = await readFile(join(data, 'postgres.json'), 'utf8').catch(() => '{}');
  const { port, password } = JSON.parse(read) as { port?: number; password?: string };
  return port && !(await isFree(port)) ? `postgres://usward:${password}@127.0.0.1:${port}/usward` : undefined;
}

process.exitCode = await verify().catch((error: unknown) => {
  console.error(textOf(error));
  return 2;
});
