import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { freePort } from '../../tools/ports.ts';
import type { Granted, Wished } from './serve.ts';

export const quiet = ['--enable-source-maps', '--disable-warning=ExperimentalWarning'];

/** One process of the product at a port of its own, where it can die and come back. */
export class Server {
  readonly port: number;
  readonly address: string;
  /** Whether it answers now. */
  isUp = false;
  readonly #env: NodeJS.ProcessEnv;
  #child!: ChildProcess;
  #clock: Date | null = null;
  #asked = 0;
  #said = '';

  private constructor(env: NodeJS.ProcessEnv, port: number) {
    this.port = port;
    this.address = `http://localhost:${port}`;
    this.#env = { PUBLIC_URL: this.address, ...env, PORT: String(port) };
  }

  /** At a port that is free: between looking and listening somebody else may have taken it, and then at another one. */
  static async start(env: NodeJS.ProcessEnv, tries = 3): Promise<Server> {
    const server = new Server(env, await freePort());
    try {
      await server.begin();
    } catch (error) {
      if (tries > 1 && server.said().includes('EADDRINUSE')) return Server.start(env, tries - 1);
      throw error;
    }
    return server;
  }

  /** What it said while it ran. */
  said(): string {
    return this.#said;
  }

  async begin(): Promise<void> {
    const child = fork(join(import.meta.dirname, 'serve.ts'), {
      env: this.#env,
      execArgv: quiet,
      silent: true,
    });
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => (this.#said += chunk.toString()));
    this.#child = child;
    await new Promise<void>((resolve, reject) => {
      child.on('message', (granted: Granted) => granted === 'listening' && resolve());
      child.once('close', () => reject(new Error(`The product did not start.\n${this.#said}`)));
    });
    await this.#tellTime();
    this.isUp = true;
  }

  /** In the middle of whatever it does. */
  async kill(): Promise<void> {
    this.isUp = false;
    this.#child.kill('SIGKILL');
    await once(this.#child, 'exit');
  }

  /** From now on, also once it is back. */
  async setClock(to: Date | null): Promise<void> {
    this.#clock = to;
    if (this.isUp) await this.#tellTime();
  }

  async stop(): Promise<void> {
    this.isUp = false;
    const child = this.#child;
    if (child.connected) child.disconnect();
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  }

  /** Who dies meanwhile needs no clock. */
  #tellTime(): Promise<void> {
    const child = this.#child;
    const id = ++this.#asked;
    return new Promise((resolve) => {
      const done = () => resolve();
      const hear = (granted: Granted) => {
        if (granted === 'listening' || granted.id !== id) return;
        child.off('message', hear).off('exit', done);
        done();
      };
      child.on('message', hear);
      child.once('exit', done);
      child.send({ id, clock: this.#clock?.toISOString() ?? null } satisfies Wished, () => undefined);
    });
  }
}
