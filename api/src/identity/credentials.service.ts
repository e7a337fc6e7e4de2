import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '../platform/config.token.ts';
import type { Config } from '../platform/config.ts';
import { hashToken } from '../platform/http/cookies.ts';
import { Problem } from '../platform/http/problem.ts';
import { Limits } from '../platform/limits.ts';
import type { Account } from './account.entity.ts';
import { AccountsService } from './accounts.service.ts';
import { addressOf, deviceTokenOf, type Browser } from '../platform/http/browser.ts';
import { isRight } from './passwords.ts';

/** An account whose password was right, and the count of tries to give back once the sign-in is whole. */
export type Proven = { account: Account; tries: string };

/** Sign-in name and password. Unknown, closed and wrong are one answer that takes one time. */
@Injectable()
export class CredentialsService {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(Limits) private readonly limits: Limits,
    @Inject(AccountsService) private readonly accounts: AccountsService,
  ) {}

  /** Who guesses elsewhere slows nobody down on a device of their own: it counts its tries apart. */
  async check(browser: Pick<Browser, 'request'>, name: string, password: string): Promise<Proven> {
    const device = hashToken(deviceTokenOf(browser, this.config) ?? '');
    const { account, isKnownDevice } = await this.accounts.byName(name, device);
    // Under one roof all have one address: whoever guesses there does not lock out the phone beside.
    if (!isKnownDevice) await this.limits.hit('sign-in by address', addressOf(browser));
    // As the account is found: another spelling of the same name is no new count.
    const tries = `${this.accounts.nameHash(name).toString('hex')}|${isKnownDevice ? device.toString('hex') : ''}`;
    await this.limits.hit('sign-in by name', tries);
    const isRightPassword = await isRight(password, account?.passwordHash);
    if (!account || !isRightPassword || account.closedAt) throw new Problem('sign-in.wrong');
    return { account, tries };
  }

  forgive({ tries }: Proven): Promise<void> {
    return this.limits.forgive('sign-in by name', tries);
  }
}
