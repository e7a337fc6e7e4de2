import {
  Agent,
  createServer,
  request as ask,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import type { World } from '../harness.ts';
import type { Moment } from '../moment.ts';

/**
 * Stands before the product, on loopback, and lays the scene back before each request: so every payload, the thousandth too,
 * meets what a right call meets. `/control` is a hole of its own: who does not find it finds nothing.
 */
export class Front {
  /** Requests of the product to the tools' own address: it asks nobody. */
  calledOut = 0;
  readonly #server: Server;
  readonly #agent = new Agent({ keepAlive: true });
  readonly #leaky: pg.Pool;
  #before: Promise<unknown> = Promise.resolve();

  private constructor(
    private readonly world: World,
    private readonly moment: Moment,
  ) {
    this.#leaky = new pg.Pool({ connectionString: world.config.database.appUrl, max: 1 });
    this.#server = createServer((asked, answer) => {
      this.#before = this.#before.then(() => this.#answer(asked, answer)).catch(() => void answer.destroy());
    });
  }

  static async open(world: World, moment: Moment): Promise<Front> {
    const front = new Front(world, moment);
    await new Promise<void>((resolve) => front.#server.listen(0, '127.0.0.1', resolve));
    return front;
  }

  get address(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    this.#agent.destroy();
    await this.#leaky.end();
  }

  async #answer(asked: IncomingMessage, answer: ServerResponse): Promise<void> {
    const url = asked.url ?? '';
    const chunks: Buffer[] = [];
    for await (const chunk of asked) chunks.push(chunk as Buffer);
    if (url.startsWith('/control')) return this.#leak(url, answer);
    if (url.startsWith('/elsewhere')) {
      if (!url.includes('get_')) this.calledOut++;
      return void answer.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    }
    await this.moment.restore();
    await this.#pass(asked, Buffer.concat(chunks), answer);
  }

  #pass(asked: IncomingMessage, body: Buffer, answer: ServerResponse): Promise<void> {
    return new Promise((resolve, reject) => {
      const { method, url } = asked;
      // Of a body that is not there sqlmap says that it is a form; a browser says nothing.
      const { 'content-type': type, ...others } = asked.headers;
      const headers = body.length && type ? { ...others, 'content-type': type } : others;
      const options = { method, path: url, headers: { ...headers, 'content-length': body.length }, agent: this.#agent };
      const passed = ask(this.world.address, options, (heard) => {
        answer.writeHead(heard.statusCode ?? 502, heard.headers);
        // What stays open has said enough with its head.
        if (heard.headers['content-type']?.startsWith('text/event-stream')) {
          answer.end();
          heard.destroy();
          return resolve();
        }
        heard.pipe(answer);
        heard.once('end', resolve).once('error', reject);
      });
      passed.once('error', reject).end(body);
    });
  } // prettier-ignore

  async #leak(url: string, answer: ServerResponse): Promise<void> {
    const name = new URL(url, this.address).searchParams.get('name') ?? '';
    const asked = `SELECT relname FROM pg_class WHERE relname = '${name}'`;
    const found = await this.#leaky.query(asked).catch((error: Error) => error);
    const isError = found instanceof Error;
    answer.writeHead(isError ? 500 : 200, { 'content-type': 'text/html' });
    answer.end(isError ? `PostgreSQL query failed: ERROR: ${found.message}` : `<p>${found.rows.map((row) => JSON.stringify(row)).join()}</p>`);
  } // prettier-ignore
}
