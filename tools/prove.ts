import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './build.ts';

// The random tests of `npm test`, for as long as one wants: `npm run prove -- [minutes for each] [seed]`.
const [minutes = '5', seed] = process.argv.slice(2);
if (!(Number(minutes) > 0)) {
  console.error(`"${minutes}" is no number of minutes.`);
  process.exit(2);
}

const jest = join(root, 'node_modules/jest/bin/jest.js');
const tests = ['fuzz', 'interleavings', 'twin-worlds', 'privacy'].map((name) => `api/test/${name}`);
const child = spawn(
  process.execPath,
  [
    ...['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', jest],
    ...['--selectProjects=api', '--runInBand', '--testPathPatterns', ...tests],
  ],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, USWARD_PROVE_MINUTES: minutes, ...(seed ? { USWARD_PROVE_SEED: seed } : {}) },
  },
);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
child.once('exit', (code) => process.exit(code ?? 1));
