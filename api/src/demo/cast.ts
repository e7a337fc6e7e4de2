import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Browser } from './browser.ts';
import { clinicians, password, type Clinician } from './practice.ts';
import type { Partner } from './story.ts';

/** Everybody in the story, each with one browser of their own. */
export class Cast {
  readonly #app: NestFastifyApplication;
  readonly #origin: string;
  readonly #browsers = new Map<string, Browser>();

  constructor(app: NestFastifyApplication, origin: string) {
    this.#app = app;
    this.#origin = origin;
  }

  /** The browser of this one, signed in or not. */
  browser(signInName: string, agent: 'phone' | 'desk' = 'phone'): Browser {
    const known = this.#browsers.get(signInName) ?? new Browser(this.#app, this.#origin, agent);
    this.#browsers.set(signInName, known);
    return known;
  }

  atDesk(key: Clinician): Browser {
    return this.browser(clinicians[key].signInName, 'desk');
  }

  /** Staff are signed out after a quarter of an hour: whoever comes back signs in again. */
  async clinician(key: Clinician): Promise<Browser> {
    const browser = this.atDesk(key);
    await browser.open.signInStaff({ body: { name: clinicians[key].signInName, password } });
    return browser;
  }

  /** A phone of one's own stays signed in; a shared one does not. */
  async partner({ signInName, isOwnPhone }: Partner): Promise<Browser> {
    const browser = this.browser(signInName);
    if (!isOwnPhone) await browser.open.signInPartner({ body: { name: signInName, password, isOwnPhone } });
    return browser;
  }
}
