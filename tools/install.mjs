// Built-ins only, and words an old Node can read: this runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Runs a TypeScript file of this folder under the pinned Node, installing what is missing first. */
export async function runUnderPinnedNode(file) {
  refuseOldNode();
  if (!isInstalled()) install();
  const node = pinnedNode();
  process.env.PATH = dirname(node) + (process.platform === 'win32' ? ';' : ':') + process.env.PATH;
  if (!process.env.USWARD_STARTED_BY) process.env.USWARD_STARTED_BY = String(process.ppid);
  const script = join(root, 'tools', file);
  if (node === process.execPath) await import(pathToFileURL(script).href);
  else await passOn(node, script);
}

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  leave(
    'Usward needs Node 20.19 or later, and this is Node ' + process.versions.node + ': install a newer one.',
  );
}

/** npm keeps a record of what it installed: it must agree with the lock file. */
function isInstalled() {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = packagesIn(join(root, 'package-lock.json'));
  const installed = packagesIn(record);
  return Object.keys(wanted).every((place) => {
    const want = wanted[place];
    const have = installed[place];
    if (!place.includes('node_modules/')) return true;
    if (!have) return Boolean(want.optional || want.devOptional);
    return want.link ? have.link : want.version === have.version;
  });
}

function packagesIn(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

function install() {
  // Not on standard output, which may be read by a program.
  console.error('Installing packages, once; this takes a minute or two');
  const args = ['ci', '--include=dev', '--include=optional', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const options = {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: !npm && process.platform === 'win32',
  };
  const result = npm ? spawnSync(process.execPath, [npm, ...args], options) : spawnSync('npm', args, options);
  if (result.status !== 0) leave('The packages could not be installed: check the network, then try again.');
}

/** The Node 24 that came with the packages; on a machine it is not made for, this Node when it is new enough. */
function pinnedNode() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const names = ['node-' + platform + '-' + process.arch, 'node-bin-' + platform + '-' + process.arch];
  const require = createRequire(import.meta.url);
  for (const name of names) {
    try {
      const folder = dirname(require.resolve(name + '/package.json'));
      return join(folder, 'bin', platform === 'win' ? 'node.exe' : 'node');
    } catch {
      // Not this one.
    }
  }
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  return leave(
    'There is no packaged Node 24 for ' + names[0].slice(5) + ': start Usward with Node 24 or later.',
  );
}

/** The channel tells the child when this process is killed; signals go to both, and the child decides. */
function passOn(node, script) {
  const child = spawn(node, [script, ...process.argv.slice(2)], {
    cwd: root,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => {
    child.once('exit', (code) => resolve((process.exitCode = code === null ? 1 : code)));
  });
}

function leave(sentence) {
  console.error(sentence);
  process.exit(1);
}
