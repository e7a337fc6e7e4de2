import { setTimeout as sleep } from 'node:timers/promises';
import { Browser, type Answered } from '../browser.ts';
import { origin } from '../database.ts';
import type { World } from '../harness.ts';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

const isBusy = (answer: unknown) => (answer as { status?: number } | null)?.status === 503;

/** On a machine with much else to do a server says that it is busy, in one world and not in the other: then one asks again. */
export async function patiently<T>(ask: () => Promise<T>, times = 30): Promise<T> {
  const answer = await ask().catch((error: unknown) => {
    if (!isBusy(error) || times === 0) throw error;
    return error as T;
  });
  if (!isBusy(answer) || times === 0) return answer;
  await sleep(500);
  return patiently(ask, times - 1);
}

/** Somebody's browser that asks within the process: the whole product answers, guards, filters and headers, without a socket. */
export class Phone extends Browser {
  readonly #world: World;

  constructor(world: World, cookies: ReadonlyMap<string, string>) {
    super(world.address);
    this.#world = world;
    for (const [name, value] of cookies) this.cookies.set(name, value);
  }

  override request(method: string, path: string, body?: unknown): Promise<Answered> {
    return patiently(() => this.within(method, path, body));
  }

  private async within(method: string, path: string, body?: unknown): Promise<Answered> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const payload = body === undefined ? {} : { payload: JSON.stringify(body) };
    const type = body === undefined ? {} : { 'content-type': 'application/json' };
    const answer = await this.#world.app.inject({
      ...{ method: method as Method, url: path, ...payload },
      headers: { origin, ...(cookie ? { cookie } : {}), ...type },
    });
    const headers = new Headers();
    for (const [name, value] of Object.entries(answer.headers))
      for (const one of [value ?? []].flat()) headers.append(name, String(one));
    for (const line of headers.getSetCookie()) this.keep(line);
    return { status: answer.statusCode, headers, text: answer.body };
  }

  /** Over the socket, with everything that the wire adds. */
  overTheWire = (method: string, path: string): Promise<Answered> =>
    patiently(() => super.request(method, path));

  override copy(): Phone {
    return new Phone(this.#world, this.cookies);
  }
}
