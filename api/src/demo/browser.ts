import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { staffClient, type StaffClient } from '@usward/client/clinic';
import { partnerClient, type PartnerClient } from '@usward/client/me';

const agents = {
  phone:
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Version/18.5 Mobile Safari/604.1',
  desk: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/141.0.0.0 Safari/537.36',
};

/** Somebody's browser in the story: it keeps cookies and calls the product as the two apps do, only without a network. */
export class Browser {
  readonly open: PartnerClient['open'];
  readonly me: PartnerClient['me'];
  readonly clinic: StaffClient['clinic'];
  readonly #app: NestFastifyApplication;
  readonly #headers: Record<string, string>;
  readonly #cookies = new Map<string, string>();

  constructor(app: NestFastifyApplication, origin: string, agent: keyof typeof agents) {
    this.#app = app;
    this.#headers = { origin, 'user-agent': agents[agent] };
    const options = { fetch: this.#fetch };
    ({ open: this.open, me: this.me } = partnerClient(options));
    ({ clinic: this.clinic } = staffClient(options));
  }

  readonly #fetch: typeof fetch = async (url, init = {}) => {
    const answer = await this.#app.inject({
      method: init.method as 'GET',
      url: String(url),
      headers: { ...this.#headers, ...(init.headers as Record<string, string>) },
      cookies: Object.fromEntries(this.#cookies),
      ...(init.body ? { payload: String(init.body) } : {}),
    });
    for (const { name, value } of answer.cookies) this.#cookies.set(name, value);
    return new Response(answer.body, { status: answer.statusCode });
  };
}
