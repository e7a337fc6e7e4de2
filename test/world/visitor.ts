import { staffClient } from '@usward/client/clinic';
import { partnerClient } from '@usward/client/me';

/** Somebody who talks to the product without a screen: to make a world quickly, through the doors everybody uses. */
export class Visitor {
  readonly open;
  readonly me;
  readonly clinic;
  readonly #address: string;
  readonly #cookies = new Map<string, string>();

  constructor(address: string) {
    this.#address = address;
    const options = { origin: address, fetch: this.#fetch };
    ({ open: this.open, me: this.me } = partnerClient(options));
    ({ clinic: this.clinic } = staffClient(options));
  }

  /** For a browser that goes on where this visitor stands. */
  cookies() {
    return [...this.#cookies].map(([name, value]) => ({ name, value, url: this.#address }));
  }

  readonly #fetch: typeof fetch = async (url, init = {}) => {
    const headers = new Headers(init.headers);
    headers.set('origin', this.#address);
    headers.set('cookie', [...this.#cookies].map((pair) => pair.join('=')).join('; '));
    const response = await fetch(url, { ...init, headers });
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=');
      if (value) this.#cookies.set(name, value);
      else this.#cookies.delete(name);
    }
    return response;
  };
}
