import { Browser, type Answered } from '../browser.ts';
import { origin } from '../database.ts';
import type { World } from '../harness.ts';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Somebody's browser that asks within the process: the whole product answers, guards, filters and headers, without a socket. */
export class Phone extends Browser {
  readonly #world: World;

  constructor(world: World, cookies: ReadonlyMap<string, string>) {
    super(world.address);
    this.#world = world;
    for (const [name, value] of cookies) this.cookies.set(name, value);
  }

  override async request(method: string, path: string, body?: unknown): Promise<Answered> {
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
  overTheWire = (method: string, path: string): Promise<Answered> => super.request(method, path);

  override copy(): Phone {
    return new Phone(this.#world, this.cookies);
  }
}
