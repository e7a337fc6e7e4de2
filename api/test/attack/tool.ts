import { spawn } from 'node:child_process';

/** Runs one of the two to its end, or to the end of its time, and returns all it said. */
export async function run(
  name: string,
  args: string[],
  milliseconds: number,
  env: NodeJS.ProcessEnv = {},
): Promise<{ said: string; isLate: boolean }> {
  const child = spawn(name, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  let said = '';
  let isLate = false;
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const stop = () => child.kill('SIGKILL');
  const late = setTimeout(
    () => {
      isLate = true;
      stop();
    },
    Math.max(milliseconds, 1000),
  );
  process.once('exit', stop);
  await new Promise((resolve) => child.once('close', resolve));
  clearTimeout(late);
  process.off('exit', stop);
  return { said, isLate };
}
