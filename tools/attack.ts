import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build, root } from './build.ts';
import { textOf } from './refusal.ts';

// sqlmap and wapiti against the whole product on loopback: `npm run attack -- --minutes 45`, with `--only couples` those
// operations alone, with `--tool wapiti` one of the two. They are looked for on the PATH; Debian has packages of both.
const { minutes, only, tool } = readArguments();
const missing = tool
  .split(',')
  .filter((one) => spawnSync(one, ['--version'], { stdio: 'ignore' }).error !== undefined);
if (missing.length) {
  console.error(`Not found on the PATH: ${missing.join(' and ')}. Nothing was tried.`);
  process.exit(2);
}

await build();
const child = spawn(
  process.execPath,
  [
    ...['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
    ...[
      join(root, 'node_modules/jest/bin/jest.js'),
      '--selectProjects',
      'attack',
      '--runInBand',
      '--forceExit',
    ],
  ],
  {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      USWARD_ATTACK_MINUTES: minutes,
      USWARD_ATTACK_ONLY: only,
      USWARD_ATTACK_TOOL: tool,
    },
  },
);
process.once('SIGINT', () => child.kill('SIGINT')).once('SIGTERM', () => child.kill('SIGTERM'));
child.once('exit', (code) => process.exit(code ?? 1));

function readArguments(): { minutes: string; only: string; tool: string } {
  try {
    const { values } = parseArgs({
      options: {
        minutes: { type: 'string', default: '60' },
        only: { type: 'string', default: '' },
        tool: { type: 'string', default: 'sqlmap,wapiti' },
      },
    });
    if (!(Number(values.minutes) > 0)) throw new Error(`"${values.minutes}" is no number of minutes.`);
    if (!values.tool.split(',').every((one) => ['sqlmap', 'wapiti'].includes(one)))
      throw new Error(`"${values.tool}" is neither sqlmap nor wapiti.`);
    new RegExp(values.only);
    return values;
  } catch (error) {
    console.error(textOf(error));
    process.exit(2);
  }
}
