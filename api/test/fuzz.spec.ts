import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { errors } from '@usward/contract/errors';
import { patience, seed, tell, timeFor } from './effort.ts';
import { Dice } from './fuzz/dice.ts';
import { Caller, operationsOf, takesInput, type Call, type Operation } from './fuzz/operations.ts';
import { mark } from './fuzz/values.ts';
import { startWorld, type World } from './harness.ts';
import { remember, type Moment } from './moment.ts';
import { answersOf } from './who-may-see.cells.ts';
import { setScene } from './who-may-see.scene.ts';

const seconds = 5;
const least = 1_500;
const atOnce = 12;
/** Longer than this no answer takes: what did, beside others, is asked again by itself. */
const second = 1_000;

type Heard = { status: number; code: string | undefined; text: string; milliseconds: number };
const counts = {
  sent: 0,
  entered: 0,
  byStatus: new Map<number, number>(),
  byOperation: new Map<string, number>(),
};
const slowest = { milliseconds: 0, endpoint: '' };
/** Somebody has been signed out, or asked for a proof again. */
const isShut = new Set(['sign-in.needed', 'confirm.needed', 'private.closed']);
const succeeded = new Set<string>();
const refused = new Set<string>();
const faults: string[] = [];
let busy = 0;

let world: World;
let moment: Moment;
let caller: Caller;
let operations: Operation[];
beforeAll(async () => {
  world = await startWorld();
  const scene = await setScene(world);
  moment = await remember(world);
  const { text } = await world.browser().request('GET', '/api/openapi.json');
  operations = operationsOf(JSON.parse(text));
  caller = new Caller(world, scene, operations, new Dice(seed));
}, 240_000);
afterAll(() => world?.close());

describe('whatever is sent', () => {
  it(
    'is answered in the shape of an answer or of a refusal, and nothing falls over',
    async () => {
      for (const operation of operations) {
        await send(await caller.right(operation));
        await moment.restore();
        if (takesInput(operation)) await send(caller.wrong(operation));
      }
      const end = Date.now() + timeFor(seconds);
      while (counts.sent < least || Date.now() < end) {
        const calls = Array.from({ length: atOnce }, () => caller.any());
        const heard = await Promise.all(calls.map(send));
        const slow = calls.filter((_, place) => (heard[place]?.milliseconds ?? 0) > second);
        const shut = calls.filter(
          ({ headers }, place) => isShut.has(heard[place]?.code ?? '') && !('cookie' in headers),
        );
        if (slow.length || shut.length) await moment.restore();
        for (const call of slow) await mustBeQuick(call);
        if (faults.length > 20) break;
      }
      const statuses = [...counts.byStatus]
        .sort(([a], [b]) => a - b)
        .map(([status, count]) => `${status}: ${count}`);
      tell(
        `fuzz: ${counts.sent} requests over ${operations.length} operations, ${Math.min(...operations.map(({ endpoint }) => counts.byOperation.get(endpoint) ?? 0))} of each at least, ${counts.entered} past the sign-in; ${statuses.join(', ')}; slowest ${Math.round(slowest.milliseconds)} ms, ${slowest.endpoint}`,
      );
      expect(faults).toEqual([]);
    },
    patience(seconds),
  );

  it('half of it at least passes the sign-in', () => {
    expect(counts.entered / counts.sent).toBeGreaterThan(0.5);
  });

  it('every operation was done at least once, but for those that one request alone never does', () => {
    expect(
      operations
        .filter(({ row }) => Object.values(answersOf(row)).some((answer) => answer.startsWith('2')))
        .map(({ endpoint }) => endpoint)
        .filter((one) => !succeeded.has(one)),
    ).toEqual([]);
  });

  it('and every one that takes anything has refused something by its own check', () => {
    expect(
      operations
        .filter(takesInput)
        .map(({ endpoint }) => endpoint)
        .filter((one) => !refused.has(one)),
    ).toEqual([]);
  });
});

describe('what is not HTTP at all', () => {
  it.each([
    ['words', 'hello there\r\n\r\n'],
    ['an address that is too long', `GET /api/open/help?${'x'.repeat(40_000)} HTTP/1.1\r\nhost: a\r\n\r\n`],
    [
      'a length that is none',
      'POST /api/open/invitation HTTP/1.1\r\nhost: a\r\ncontent-length: many\r\n\r\n',
    ],
    [
      'two lengths',
      'POST /api/open/invitation HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
    ['a header with a line break', 'GET /api/open/help HTTP/1.1\r\nhost: a\r\nx: a\u0000b\r\n\r\n'],
    ['bytes', '\u0000\u0001\u0002\u0003\r\n\r\n'],
  ])('is refused in our words: %s', async (_, bytes) => {
    const answer = await sendBytes(bytes);
    expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(faultOf(400, codeIn(answer.split('\r\n\r\n')[1] ?? ''), answer)).toBeUndefined();
  });
});

function sendBytes(bytes: string): Promise<string> {
  const { hostname, port } = new URL(world.address);
  return new Promise((resolve, reject) => {
    let heard = '';
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    socket.on('data', (chunk) => (heard += chunk.toString()));
    socket.on('close', () => resolve(heard));
    socket.on('error', reject);
  });
}

async function send(call: Call): Promise<Heard> {
  const { operation, browser, method, path, body, headers } = call;
  const isStream = operation.endpoint.endsWith('/live');
  const begin = performance.now();
  const { status, text } = isStream
    ? await firstOf(call)
    : await browser.request(
        method,
        path,
        body,
        body === undefined ? headers : { 'content-type': 'application/json', ...headers },
      );
  const milliseconds = performance.now() - begin;
  const code = status >= 400 ? codeIn(text) : undefined;
  // A machine that does much besides may be asked to come back; that is an answer, as long as it is a rare one.
  if (code === 'server.busy' && ++busy <= 20) return send(call);
  counts.sent++;
  counts.byOperation.set(operation.endpoint, (counts.byOperation.get(operation.endpoint) ?? 0) + 1);
  counts.byStatus.set(status, (counts.byStatus.get(status) ?? 0) + 1);
  if (milliseconds <= second && milliseconds > slowest.milliseconds)
    Object.assign(slowest, { milliseconds, endpoint: operation.endpoint });
  if (operation.audience !== 'open' && status !== 401) counts.entered++;
  if (status === 200) succeeded.add(operation.endpoint);
  const isItsOwn = code === 'request.invalid' || (code === 'absent' && !operation.body);
  if (isItsOwn) refused.add(operation.endpoint);
  const fault = faultOf(status, code, text);
  if (fault)
    faults.push(
      `${fault}: ${method} ${path.slice(0, 200)} ${JSON.stringify(headers)} ${String(body).slice(0, 400)} → ${status} ${text.slice(0, 300)}`,
    );
  return { status, code, text, milliseconds };
}

/** The best of three, on a machine that has other things to do. */
async function mustBeQuick(call: Call): Promise<void> {
  let milliseconds = Infinity;
  for (let tries = 0; tries < 3 && milliseconds > second; tries++)
    milliseconds = Math.min(milliseconds, (await send(call)).milliseconds);
  if (milliseconds > slowest.milliseconds)
    Object.assign(slowest, { milliseconds, endpoint: call.operation.endpoint });
  if (milliseconds > second)
    faults.push(
      `it takes ${Math.round(milliseconds)} ms: ${call.method} ${call.path.slice(0, 200)} ${String(call.body).slice(0, 400)}`,
    );
}

async function firstOf({ browser, path, headers }: Call): Promise<{ status: number; text: string }> {
  const stop = new AbortController();
  const response = await browser.fetch(world.address + path, { headers, signal: stop.signal });
  const text = response.ok ? '' : await response.text();
  stop.abort();
  return { status: response.status, text };
}

function codeIn(text: string): string | undefined {
  try {
    return (JSON.parse(text) as { code?: string }).code;
  } catch {
    return undefined;
  }
}

/** What no answer may be or carry. */
function faultOf(status: number, code: string | undefined, text: string): string | undefined {
  if (status >= 500) return 'it fell over';
  if (status >= 400 && !(code !== undefined && code in errors)) return 'a refusal of another shape';
  if (status >= 400 && text.includes(mark)) return 'it gives back what was sent';
  if (/\bat .{1,200}\.[jt]s:\d+|node_modules|Error:/.test(text)) return 'it shows the program';
  if (
    /syntax error|violates|relation "|column "|QueryFailed|\bSELECT\b.*\bFROM\b|INSERT INTO/.test(text) &&
    status >= 400
  )
    return 'it shows SQL';
  return undefined;
}
