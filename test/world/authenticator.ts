import { setTimeout as pause } from 'node:timers/promises';
import { Secret, TOTP } from 'otpauth';

const period = 30_000;

/** An authenticator on somebody's phone. Each code is good once, so it never shows the same one twice. */
export class Authenticator {
  readonly #totp: TOTP;
  #last = 0;

  constructor(secret: string) {
    this.#totp = new TOTP({ secret: Secret.fromBase32(secret.replaceAll(' ', '')) });
  }

  /** Six digits: of the half minute before, of this one or of the next, whichever was not shown yet. */
  async code(): Promise<string> {
    const step = Math.max(this.#last + 1, Math.floor(Date.now() / period) - 1);
    await pause(Math.max(0, (step - 1) * period - Date.now()));
    this.#last = step;
    return this.#totp.generate({ timestamp: step * period });
  }
}
