import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { Refusal } from './refusal.ts';

export const root = join(import.meta.dirname, '..');

const quiet = {
  // A test that builds first must not get a build for tests.
  NODE_ENV: 'production',
  NX_DAEMON: 'false',
  NX_NO_CLOUD: 'true',
  NX_TUI: 'false',
  NX_INTERACTIVE: 'false',
  NX_SKIP_PROVENANCE_CHECK: 'true',
  DO_NOT_TRACK: '1',
  CI: 'true',
  NO_COLOR: '1',
};

/** Builds the API, the portal and the console; what has not changed comes from the cache. */
export async function build(): Promise<void> {
  const nx = join(root, 'node_modules', 'nx', 'dist', 'bin', 'nx.js');
  const args = ['run-many', '-t', 'build', '--parallel=2', '--outputStyle=stream'];
  const env = { ...process.env, ...quiet };
  const child = spawn(process.execPath, [nx, ...args], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const stop = () => child.kill();
  process.once('exit', stop);
  const code = await new Promise((resolve) => child.once('error', resolve).once('close', resolve));
  process.off('exit', stop);
  if (code !== 0) throw new Refusal(`${said.trim()}\nThe build failed.`);
}
