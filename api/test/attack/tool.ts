import { spawn } from 'node:child_process';

/** Whatever they would fetch from elsewhere, as lists of their own, they do not get: only loopback is reached. */
const nowhere = 'http://127.0.0.1:9';
const shut = { http_proxy: nowhere, https_proxy: nowhere, no_proxy: '127.0.0.1' };

/** Runs one of the two to its end, or to the end of its time, and returns all it said. */
export async function run(name: string, args: string[], milliseconds: number): Promise<{ said: string; isLate: boolean }> {
  const child = spawn(name, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...shut } });
  let said = '';
  let isLate = false;
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const stop = () => child.kill('SIGKILL');
  const late = setTimeout(() => {
    isLate = true;
    stop();
  }, Math.max(milliseconds, 1000));
  process.once('exit', stop);
  await new Promise((resolve) => child.once('close', resolve));
  clearTimeout(late);
  process.off('exit', stop);
  return { said, isLate };
} // prettier-ignore
