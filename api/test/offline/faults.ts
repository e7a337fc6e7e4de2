import {
  createServer,
  request,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Dice } from '../fuzz/dice.ts';

/** What may befall a request on its way. `before`: nobody hears it. `after`: it is done, and nobody hears of that. */
export const faults = ['none', 'before', 'after', 'late', 'twice', 'stale', 'gateway'] as const;
export type Fault = (typeof faults)[number];

interface Sent {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
}
interface Heard {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export interface BadLine {
  address: string;
  /** The probability that something befalls a request. */
  badness: number;
  befell: Record<Fault, number>;
  /** Every letter the server was given, and when, by the clock of the world. */
  given: { path: string; body: string; at: Date; status: number }[];
  /** From now on: these dice, and no memory of what passed. */
  begin(dice: Dice): void;
  close(): Promise<void>;
}

/** A line to the server that drops, repeats, delays and reorders. */
export async function openBadLine(server: string, now: () => Date): Promise<BadLine> {
  const { hostname, port } = new URL(server);
  const befell = Object.fromEntries(faults.map((fault) => [fault, 0])) as Record<Fault, number>;
  let dice: Dice | undefined;
  let passed: Sent[] = [];

  const forward = async (sent: Sent): Promise<Heard> => {
    const at = now();
    const heard = await ask(hostname, port, sent);
    line.given.push({ path: sent.path, body: sent.body.toString(), at, status: heard.status });
    return heard;
  };

  const proxy = createServer((incoming, outgoing) => void carry(incoming, outgoing));
  async function carry(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const { method = 'GET', url: path = '/', headers } = incoming;
    const sent = { method, path, headers, body: await bytesOf(incoming) };
    const fault = dice?.falls(line.badness) ? dice.one(faults) : 'none';
    befell[fault] += 1;
    passed.push(sent);
    if (fault === 'before') return void incoming.socket.destroy();
    if (fault === 'gateway') return void outgoing.writeHead(502).end('<html>Bad gateway</html>');
    if (fault === 'stale') await forward(dice?.one(passed) ?? sent);
    const heard = await forward(sent);
    if (fault === 'twice') await forward(sent);
    if (fault === 'late') await pause(dice?.below(30));
    if (fault === 'after') return void incoming.socket.destroy();
    delete heard.headers['transfer-encoding'];
    outgoing.writeHead(heard.status, heard.headers).end(heard.body);
  }

  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const line: BadLine = {
    address: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    badness: 0,
    befell,
    given: [],
    begin(next) {
      dice = next;
      passed = [];
      line.given = [];
    },
    async close() {
      proxy.closeAllConnections();
      await new Promise((resolve) => proxy.close(resolve));
    },
  };
  return line;
}

function ask(hostname: string, port: string, { method, path, headers, body }: Sent): Promise<Heard> {
  return new Promise((resolve, reject) => {
    const question = request({ hostname, port, method, path, headers }, (answer) => {
      bytesOf(answer).then(
        (bytes) => resolve({ status: answer.statusCode ?? 502, headers: answer.headers, body: bytes }),
        reject,
      );
    });
    question.on('error', reject);
    question.end(body);
  });
}

async function bytesOf(stream: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
