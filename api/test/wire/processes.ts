import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { World } from '../harness.ts';
import type { Granted } from './serve.ts';

const root = join(import.meta.dirname, '../../..');
const quiet = ['--enable-source-maps', '--disable-warning=ExperimentalWarning'];

/** Several processes of the API on the database of one world, at its time. */
export class Processes {
  private readonly children: ChildProcess[] = [];
  private readonly ports: (number | null)[] = [];
  private asked = 0;

  private constructor(
    private readonly world: World,
    private readonly built: string,
  ) {}

  static async start(world: World, many: number): Promise<Processes> {
    await mkdir(join(root, 'var'), { recursive: true });
    const built = await mkdtemp(join(root, 'var/wire-'));
    const swc = join(root, 'node_modules/@swc/cli/bin/swc.js');
    const args = [swc, 'src', '-d', built, '--strip-leading-paths', '--copy-files', '--quiet'];
    const [code] = (await once(
      spawn(process.execPath, args, { cwd: join(root, 'api'), stdio: 'inherit' }),
      'exit',
    )) as [number];
    if (code !== 0) throw new Error('The API could not be built.');
    const all = new Processes(world, built);
    await Promise.all(Array.from({ length: many }, (_, at) => all.restart(at)));
    return all;
  }

  /** Where that one answers now, or null while it is dead. */
  addressOf(at: number): string | null {
    const port = this.ports[at];
    return port ? `http://127.0.0.1:${port}` : null;
  }

  /** In the middle of whatever it does. */
  kill(at: number): void {
    this.ports[at] = null;
    this.children[at]?.kill('SIGKILL');
  }

  async restart(at: number): Promise<void> {
    const { env, clock } = this.world;
    const child = fork(join(import.meta.dirname, 'serve.ts'), {
      env: { ...process.env, ...env, USWARD_BUILT: this.built, USWARD_CLOCK: clock.now().toISOString() },
      execArgv: quiet,
      silent: true,
    });
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stdout?.resume();
    this.children[at] = child;
    this.ports[at] = await new Promise<number>((resolve, reject) => {
      child.on('message', (granted: Granted) => 'port' in granted && resolve(granted.port));
      child.once('exit', () => reject(new Error(`A process did not start.\n${said}`)));
    });
    await this.tellTime(child);
  }

  /** The same time for all of them, and for the world. */
  async setClock(to: Date): Promise<void> {
    this.world.clock.set(to);
    await Promise.all(
      this.children
        .filter(({ exitCode, signalCode }) => exitCode === null && !signalCode)
        .map((child) => this.tellTime(child)),
    );
  }

  async close(): Promise<void> {
    for (const child of this.children) {
      child.kill('SIGKILL');
      if (child.exitCode === null && !child.signalCode) await once(child, 'exit');
    }
    await rm(this.built, { recursive: true, force: true });
  }

  /** Somebody who dies meanwhile needs no clock. */
  private tellTime(child: ChildProcess): Promise<void> {
    const id = ++this.asked;
    return new Promise<void>((done) => {
      const resolve = () => done();
      const hear = (granted: Granted) => {
        if (!('id' in granted) || granted.id !== id) return;
        child.off('message', hear).off('exit', resolve);
        resolve();
      };
      child.on('message', hear);
      child.once('exit', resolve);
      child.send({ id, clock: this.world.clock.now().toISOString() }, () => undefined);
    });
  }
}
