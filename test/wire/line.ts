import {
  createServer,
  request,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Server } from '../world/server.ts';

/** A command that was answered: what was sent, and what each copy of it was told. */
export interface Told {
  seq: number;
  act: string;
  statuses: number[];
}

type Asked = Pick<IncomingMessage, 'method' | 'url' | 'headers'>;
interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

const moves = /^PUT .*\/dialogues\/[^/]+\/moves\/([^/?]+)/;

/**
 * What lies between one phone and the processes, as the proxy of its browser: everything goes to the process that is this
 * phone's, or to the other one while that is dead. Every command goes out twice, the second time later and to the other
 * process; both are late, and which of the two answers comes back is a matter of luck.
 */
export class Line {
  /** By the id of the move. */
  readonly told = new Map<string, Told>();
  readonly #servers: readonly Server[];
  readonly #home: number;
  readonly #dice: (below: number) => number;
  readonly #sockets = new Set<Socket>();
  readonly #late = new Set<Promise<unknown>>();
  #isCut = false;
  readonly #proxy = createServer((asked, answer) => {
    this.#carry(asked, answer).catch(() => asked.socket.destroy());
  });

  private constructor(servers: readonly Server[], home: number, dice: (below: number) => number) {
    this.#servers = servers;
    this.#home = home;
    this.#dice = dice;
    this.#proxy.on('connection', (socket) => {
      if (this.#isCut) return void socket.destroy();
      this.#sockets.add(socket);
      socket.once('close', () => this.#sockets.delete(socket));
    });
  }

  static async open(
    servers: readonly Server[],
    home: number,
    dice: (below: number) => number,
  ): Promise<Line> {
    const line = new Line(servers, home, dice);
    await new Promise<void>((resolve) => line.#proxy.listen(0, '127.0.0.1', resolve));
    return line;
  }

  get address(): string {
    return `http://127.0.0.1:${(this.#proxy.address() as AddressInfo).port}`;
  }

  /** Nothing comes through any more, in either direction. */
  cut(): void {
    this.#isCut = true;
    for (const socket of this.#sockets) socket.destroy();
  }

  mend(): void {
    this.#isCut = false;
  }

  /** Everything that was on its way has come. */
  async settle(): Promise<void> {
    while (this.#late.size) await Promise.all(this.#late);
  }

  async close(): Promise<void> {
    this.cut();
    await new Promise((done) => this.#proxy.close(done));
  }

  async #carry(asked: IncomingMessage, answer: ServerResponse): Promise<void> {
    const { method = 'GET', url = '', headers } = asked;
    const { pathname, search } = new URL(url);
    const letter = { method, url: pathname + search, headers };
    const body = await bodyOf(asked);
    const [, moveId] = moves.exec(`${method} ${pathname}`) ?? [];
    if (!moveId) return this.#pass(letter, body, answer);
    const { status, headers: told, body: page } = await this.#twice(letter, body, moveId);
    answer.writeHead(status, { 'content-type': told['content-type'], 'content-length': page.length });
    answer.end(page);
  }

  /** As it comes: the live line has no end. */
  async #pass(letter: Asked, body: Buffer, answer: ServerResponse): Promise<void> {
    const told = await this.#ask(this.#home, letter, body);
    answer.writeHead(told.statusCode ?? 502, told.headers);
    told.on('error', () => answer.destroy());
    answer.on('close', () => told.destroy());
    told.pipe(answer);
  }

  async #twice(letter: Asked, body: Buffer, moveId: string): Promise<Answer> {
    const { seq, act } = JSON.parse(body.toString()) as { seq: number; act: { do: string } };
    const known = this.told.get(moveId) ?? { seq, act: act.do, statuses: [] };
    this.told.set(moveId, known);
    const send = async (through: number, after: number) => {
      await pause(after);
      const told = await this.#ask(through, letter, body);
      const answer = {
        status: told.statusCode ?? 502,
        headers: told.headers,
        body: await bodyOf(told),
      };
      known.statuses.push(answer.status);
      await pause(this.#dice(100));
      return answer;
    };
    const first = this.#dice(60);
    const copies = [send(this.#home, first), send(1 - this.#home, first + 20 + this.#dice(400))];
    const both = Promise.allSettled(copies);
    this.#late.add(both);
    void both.then(() => this.#late.delete(both));
    return (this.#dice(4) === 0 ? copies[1] : copies[0]) as Promise<Answer>;
  }

  /** By that process, or by the other one while that is dead; a connection that breaks in between stays broken. */
  #ask(through: number, { method, url, headers }: Asked, body: Buffer): Promise<IncomingMessage> {
    const server = [through, 1 - through].map((at) => this.#servers[at]).find((one) => one?.isUp);
    if (!server) throw new Error('Nobody is there.');
    return new Promise((resolve, reject) => {
      const sent = request({
        port: server.port,
        host: 'localhost',
        method,
        path: url,
        headers,
        agent: false,
      });
      sent.once('response', resolve).once('error', reject);
      sent.end(body);
    });
  }
}

async function bodyOf(stream: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}
