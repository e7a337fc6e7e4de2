import { Inject, Injectable } from '@nestjs/common';
import { Problem } from '../platform/http/problem.ts';
import { Work } from '../platform/work.ts';
import { AccountsService } from './accounts.service.ts';
import type { Browser } from '../platform/http/browser.ts';
import { CredentialsService, type Proven } from './credentials.service.ts';
import { SecondFactorService } from './second-factor.service.ts';
import { SignInsService } from './sign-ins.service.ts';

/** From a right password to a sign-in. */
@Injectable()
export class SignInService {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(AccountsService) private readonly accounts: AccountsService,
    @Inject(CredentialsService) private readonly credentials: CredentialsService,
    @Inject(SecondFactorService) private readonly secondFactor: SecondFactorService,
    @Inject(SignInsService) private readonly signIns: SignInsService,
  ) {}

  async partner(browser: Browser, proven: Proven, isOwnPhone: boolean): Promise<void> {
    await this.signIns.start(browser, 'me', proven.account.id, isOwnPhone);
    await this.credentials.forgive(proven);
  }

  async staff(browser: Browser, proven: Proven, code: string | undefined): Promise<void> {
    if (proven.account.hasSecondFactor) await this.prove(proven.account.id, code);
    await this.signIns.start(browser, 'clinic', proven.account.id);
    await this.credentials.forgive(proven);
  }

  private async prove(accountId: string, code: string | undefined): Promise<void> {
    if (!code?.trim()) throw new Problem('second-factor.needed');
    const isProof = await this.work.run({ kind: 'account', accountId }, async (tx) =>
      this.secondFactor.isProof(tx, await this.accounts.own(tx, { accountId }), code),
    );
    if (!isProof) throw new Problem('second-factor.wrong');
  }
}
