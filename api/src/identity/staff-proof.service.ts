import { Inject, Injectable } from '@nestjs/common';
import { AuditService } from '../audit/audit.service.ts';
import type { TokenActor } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import { Problem } from '../platform/http/problem.ts';
import { Limits } from '../platform/limits.ts';
import { Work } from '../platform/work.ts';
import { AccountsService } from './accounts.service.ts';
import type { Browser } from '../platform/http/browser.ts';
import { SecondFactorService } from './second-factor.service.ts';
import { SignInsService } from './sign-ins.service.ts';

const confirmedFor = 15 * 60_000;

/** What the staff prove again once they are signed in: themselves, before the safety pages, and a new authenticator. */
@Injectable()
export class StaffProofService {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Limits) private readonly limits: Limits,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(AccountsService) private readonly accounts: AccountsService,
    @Inject(SecondFactorService) private readonly secondFactor: SecondFactorService,
    @Inject(SignInsService) private readonly signIns: SignInsService,
  ) {}

  /** By the six digits; by the password only where no second factor is set, which is the demo. */
  async confirm(actor: TokenActor, browser: Browser, proof: string): Promise<{ until: string }> {
    const account = await this.work.run(actor, (tx, who) => this.accounts.own(tx, who));
    if (!account.hasSecondFactor) await this.accounts.proven(actor, proof);
    else {
      await this.limits.hit('confirm', account.id);
      const isProof = await this.work.run(actor, (tx) => this.secondFactor.isProof(tx, account, proof));
      if (!isProof) throw new Problem('second-factor.wrong');
      await this.limits.forgive('confirm', account.id);
    }
    const until = new Date(this.clock.now().getTime() + confirmedFor);
    await this.work.run(actor, async (tx, who) => {
      await this.signIns.rotate(tx, browser, who, { confirmedUntil: until });
      await this.audit.write(tx, who, 'sign-in.confirmed');
    });
    return { until: until.toISOString() };
  }

  /** Whoever has an authenticator already shows it first, by `confirm`. */
  async startSecondFactor(actor: TokenActor, password: string): Promise<{ uri: string; secret: string }> {
    const account = await this.accounts.proven(actor, password);
    return this.work.run(actor, (tx, { confirmedUntil }) => {
      const isConfirmed = confirmedUntil !== null && confirmedUntil > this.clock.now();
      if (account.hasSecondFactor && !isConfirmed) throw new Problem('confirm.needed');
      return this.secondFactor.start(tx, account);
    });
  }

  async keepSecondFactor(
    actor: TokenActor,
    browser: Browser,
    code: string,
  ): Promise<{ recoveryCodes: string[] }> {
    const account = await this.work.run(actor, (tx, who) => this.accounts.own(tx, who));
    await this.limits.hit('confirm', account.id);
    return this.work.run(actor, async (tx, who) => {
      const recoveryCodes = await this.secondFactor.keep(tx, account, code);
      await this.signIns.endAll(tx, who.accountId, who.signInId);
      await this.signIns.rotate(tx, browser, who, {});
      await this.audit.write(tx, who, 'second-factor.kept');
      return { recoveryCodes };
    });
  }
}
