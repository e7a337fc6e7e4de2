import { partnerClient, type PartnerClient } from '@usward/client/me';
import { staffClient, type StaffClient } from '@usward/client/clinic';
import { origin } from './database.ts';

export type Answered = { status: number; headers: Headers; text: string };

/** How something that was asked of a client ended: `ok`, or the code of the refusal. */
export const codeOf = (asked: Promise<unknown>): Promise<string | undefined> =>
  asked.then(
    () => 'ok',
    (error: { code?: string }) => error.code,
  );

/** Somebody's browser: it keeps cookies and names its origin, as a real one does. */
export class Browser {
  readonly cookies = new Map<string, string>();
  readonly open: PartnerClient['open'];
  readonly me: PartnerClient['me'];
  readonly clinic: StaffClient['clinic'];
  readonly #address: string;

  constructor(address: string) {
    this.#address = address;
    const options = { origin: address, fetch: this.fetch };
    ({ open: this.open, me: this.me } = partnerClient(options));
    ({ clinic: this.clinic } = staffClient(options));
  }

  /** Whatever was asked, as it was answered. `body` is sent as JSON, or as it is when it is a string. */
  async request(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answered> {
    const isJson = body !== undefined && !('content-type' in headers);
    const response = await this.fetch(this.#address + path, {
      method,
      headers: { ...(isJson ? { 'content-type': 'application/json' } : {}), ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    return { status: response.status, headers: response.headers, text: await response.text() };
  }

  /** The same person on a second device would sign in anew; this is the same device seen twice. */
  copy(): Browser {
    const other = new Browser(this.#address);
    for (const [name, value] of this.cookies) other.cookies.set(name, value);
    return other;
  }

  readonly fetch: typeof fetch = async (url, init = {}) => {
    const headers = new Headers(init.headers);
    if (!headers.has('origin')) headers.set('origin', origin);
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    if (cookie && !headers.has('cookie')) headers.set('cookie', cookie);
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) this.keep(line);
    // Parsed here, so that its objects are of the test's own realm and compare as equal.
    return Object.assign(response, { json: async () => JSON.parse(await response.text()) as unknown });
  };

  protected keep(line: string): void {
    const [pair = ''] = line.split(';');
    const [name = '', value = ''] = pair.split('=');
    if (value === '' || /max-age=0|expires=thu, 01 jan 1970/i.test(line)) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}
