import { Inject, Injectable } from '@nestjs/common';
import type { clinic } from '@usward/contract/clinic';
import { AuditService } from '../audit/audit.service.ts';
import type { TokenActor } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import { Problem } from '../platform/http/problem.ts';
import type { Body } from '../platform/http/route.ts';
import { Limits } from '../platform/limits.ts';
import { Work } from '../platform/work.ts';
import type { Account } from './account.entity.ts';
import { AccountsService } from './accounts.service.ts';
import { PasskeysService, type Shown } from './passkeys.service.ts';
import type { Browser } from '../platform/http/browser.ts';
import { SecondFactorService } from './second-factor.service.ts';
import { SignInsService } from './sign-ins.service.ts';

const confirmedFor = 15 * 60_000;

/** What the staff prove again once they are signed in: themselves, before what asks for it, and a new authenticator. */
@Injectable()
export class StaffProofService {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Limits) private readonly limits: Limits,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(AccountsService) private readonly accounts: AccountsService,
    @Inject(PasskeysService) private readonly passkeys: PasskeysService,
    @Inject(SecondFactorService) private readonly secondFactor: SecondFactorService,
    @Inject(SignInsService) private readonly signIns: SignInsService,
  ) {}

  /** By the six digits; by the password only where no second factor is set, which is the demo. */
  async confirm(actor: TokenActor, browser: Browser, proof: string): Promise<{ until: string }> {
    const account = await this.own(actor);
    if (!account.hasSecondFactor) await this.accounts.proven(actor, proof);
    else {
      await this.limits.hit('confirm', account.id);
      const isProof = await this.work.run(actor, (tx) => this.secondFactor.isProof(tx, account, proof));
      if (!isProof) throw new Problem('second-factor.wrong');
      await this.limits.forgive('confirm', account.id);
    }
    return this.confirmed(actor, browser);
  }

  async startConfirmByPasskey(actor: TokenActor) {
    const { id: accountId } = await this.own(actor);
    return this.passkeys.askToShow({ use: 'confirm', accountId });
  }

  async confirmByPasskey(actor: TokenActor, browser: Browser, shown: Shown): Promise<{ until: string }> {
    const { id: accountId } = await this.own(actor);
    await this.limits.hit('confirm', accountId);
    await this.passkeys.bearer({ use: 'confirm', accountId }, 'clinic', shown);
    await this.limits.forgive('confirm', accountId);
    return this.confirmed(actor, browser);
  }

  private async confirmed(actor: TokenActor, browser: Browser): Promise<{ until: string }> {
    const until = new Date(this.clock.now().getTime() + confirmedFor);
    await this.work.run(actor, async (tx, who) => {
      await this.signIns.rotate(tx, browser, who, { confirmedUntil: until });
      await this.audit.write(tx, who, 'sign-in.confirmed');
    });
    return { until: until.toISOString() };
  }

  async startSecondFactor(actor: TokenActor, password: string): Promise<{ uri: string; secret: string }> {
    const account = await this.mayEnrol(actor, password);
    return this.work.run(actor, (tx) => this.secondFactor.start(tx, account));
  }

  async startPasskey(actor: TokenActor, password: string) {
    return this.passkeys.askToMake(await this.mayEnrol(actor, password), 'clinic');
  }

  async keepPasskey(
    actor: TokenActor,
    browser: Browser,
    { name, made }: Body<typeof clinic.keepPasskey>,
  ): Promise<{ recoveryCodes: string[] }> {
    const { id: accountId } = await this.own(actor);
    const credential = await this.passkeys.made(accountId, made);
    return this.work.run(actor, async (tx, who) => {
      const { hasSecondFactor } = await this.accounts.own(tx, who);
      await this.passkeys.keep(tx, who, name, credential);
      const recoveryCodes = hasSecondFactor ? [] : await this.secondFactor.begin(tx, accountId);
      await this.signIns.endAll(tx, accountId, who.signInId);
      await this.signIns.rotate(tx, browser, who, {});
      await this.audit.write(tx, who, 'passkey.kept');
      return { recoveryCodes };
    });
  }

  /** One way in stays. Whoever came in by it elsewhere is signed out. */
  async removePasskey(actor: TokenActor, id: string): Promise<void> {
    await this.work.run(actor, async (tx, who) => {
      const { totpSealed } = await this.accounts.own(tx, who);
      await this.passkeys.remove(tx, who, id, totpSealed !== null);
      await this.signIns.endAll(tx, who.accountId, who.signInId);
      await this.audit.write(tx, who, 'passkey.removed');
    });
  }

  async keepSecondFactor(
    actor: TokenActor,
    browser: Browser,
    code: string,
  ): Promise<{ recoveryCodes: string[] }> {
    const account = await this.own(actor);
    await this.limits.hit('confirm', account.id);
    return this.work.run(actor, async (tx, who) => {
      const recoveryCodes = await this.secondFactor.keep(tx, account, code);
      await this.signIns.endAll(tx, who.accountId, who.signInId);
      await this.signIns.rotate(tx, browser, who, {});
      await this.audit.write(tx, who, 'second-factor.kept');
      return { recoveryCodes };
    });
  }

  /** By the password, and whoever has a second factor already shows it first, by `confirm`. */
  private async mayEnrol(actor: TokenActor, password: string): Promise<Account> {
    const account = await this.accounts.proven(actor, password);
    const isConfirmed = await this.work.run(
      actor,
      async (_, { confirmedUntil }) => confirmedUntil !== null && confirmedUntil > this.clock.now(),
    );
    if (account.hasSecondFactor && !isConfirmed) throw new Problem('confirm.needed');
    return account;
  }

  private own(actor: TokenActor): Promise<Account> {
    return this.work.run(actor, (tx, who) => this.accounts.own(tx, who));
  }
}
