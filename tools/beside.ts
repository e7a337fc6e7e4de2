import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from './build.ts';
import { isFree } from './ports.ts';
import { startPostgres } from './postgres.ts';
import { runProgram } from './programs.ts';
import { textOf } from './refusal.ts';
import { readSettings } from './settings.ts';

/** Runs one of the API's programs on the database of this folder, also while Usward runs, and ends as it did. */
export async function runBeside(program: string, input = ''): Promise<void> {
  process.exitCode = await run(program, input).catch((error: unknown) => {
    console.error(textOf(error));
    return 2;
  });
}

async function run(program: string, input: string): Promise<number> {
  const { env } = readSettings();
  await build();
  return withDatabase(async (url) => {
    const { code, stdout, stderr } = await runProgram(program, [], { ...env, DATABASE_URL: url }, input);
    process.stdout.write(stdout);
    process.stderr.write(stderr);
    return code ?? 2;
  });
}

/** The database of this folder: the one that is named or running, or started for as long as this takes. */
export async function withDatabase<T>(act: (url: string) => Promise<T>): Promise<T> {
  const { data, databaseUrl } = readSettings();
  const running = databaseUrl ?? (await runningDatabase(data));
  if (running) return act(running);
  const own = await startPostgres({ data });
  return act(own.url).finally(() => own.stop());
}

async function runningDatabase(data: string): Promise<string | undefined> {
  const read = await readFile(join(data, 'postgres.json'), 'utf8').catch(() => '{}');
  const { port, password } = JSON.parse(read) as { port?: number; password?: string };
  return port && !(await isFree(port)) ? `postgres://usward:${password}@127.0.0.1:${port}/usward` : undefined;
}
