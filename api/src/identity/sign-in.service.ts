import { Inject, Injectable } from '@nestjs/common';
import { addressOf, type Browser } from '../platform/http/browser.ts';
import type { Audience } from '../platform/actors.ts';
import { Problem } from '../platform/http/problem.ts';
import { Limits } from '../platform/limits.ts';
import { Work } from '../platform/work.ts';
import { Account } from './account.entity.ts';
import { AccountsService } from './accounts.service.ts';
import { AnewService } from './anew.service.ts';
import { CredentialsService, type Proven } from './credentials.service.ts';
import { PasskeysService, type Shown } from './passkeys.service.ts';
import { SecondFactorService } from './second-factor.service.ts';
import { SignInsService } from './sign-ins.service.ts';

/** From a right password, or a passkey, to a sign-in. */
@Injectable()
export class SignInService {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(Limits) private readonly limits: Limits,
    @Inject(AccountsService) private readonly accounts: AccountsService,
    @Inject(AnewService) private readonly anew: AnewService,
    @Inject(CredentialsService) private readonly credentials: CredentialsService,
    @Inject(PasskeysService) private readonly passkeys: PasskeysService,
    @Inject(SecondFactorService) private readonly secondFactor: SecondFactorService,
    @Inject(SignInsService) private readonly signIns: SignInsService,
  ) {}

  async partner(browser: Browser, proven: Proven, isOwnPhone: boolean): Promise<void> {
    await this.signIns.start(browser, 'me', proven.account.id, isOwnPhone);
    await this.credentials.forgive(proven);
  }

  async staff(browser: Browser, proven: Proven, code: string | undefined): Promise<void> {
    if (proven.account.hasSecondFactor) await this.prove(proven.account, code?.trim());
    await this.signIns.start(browser, 'clinic', proven.account.id);
    await this.credentials.forgive(proven);
  }

  async startByPasskey(browser: Browser) {
    await this.limits.hit('link by address', addressOf(browser));
    return this.passkeys.askToShow({ use: 'sign-in' });
  }

  /** Something one has, and the authenticator's own check of who holds it: both factors at once. */
  async byPasskey(browser: Browser, audience: Audience, shown: Shown, isOwnPhone = false): Promise<void> {
    await this.limits.hit('sign-in by address', addressOf(browser));
    const accountId = await this.passkeys.bearer({ use: 'sign-in' }, audience, shown);
    await this.work.run({ kind: 'account', accountId }, async (tx) => {
      const account = await this.accounts.own(tx, { accountId });
      if (account.closedAt) throw new Problem('passkey.wrong');
      await this.anew.forget(tx, account);
    });
    await this.signIns.start(browser, audience, accountId, isOwnPhone);
  }

  private async prove({ id: accountId }: Account, code: string | undefined): Promise<void> {
    const isIn = await this.work.run({ kind: 'account', accountId }, async (tx) => {
      const account = await this.accounts.own(tx, { accountId });
      if (!code) return this.anew.begins(tx, account);
      if (!(await this.secondFactor.isProof(tx, account, code))) return false;
      await this.anew.forget(tx, account);
      return true;
    });
    if (!isIn) throw new Problem(code ? 'second-factor.wrong' : 'second-factor.needed');
  }
}
