import { Inject, Injectable } from '@nestjs/common';
import type { TokenActor, Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import { Problem } from '../platform/http/problem.ts';
import { Limits } from '../platform/limits.ts';
import { Work } from '../platform/work.ts';
import { Account } from './account.entity.ts';
import { AccountsService } from './accounts.service.ts';
import type { Browser } from '../platform/http/browser.ts';
import { hashSecret, isRight } from './passwords.ts';
import { mayReplacePin } from './private-area.policy.ts';
import { SignInsService } from './sign-ins.service.ts';

const openFor = 5 * 60_000;

/** What a partner reads back only with the PIN. It holds against whoever has the phone, the mailbox or the password. */
@Injectable()
export class PrivateAreaService {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Limits) private readonly limits: Limits,
    @Inject(AccountsService) private readonly accounts: AccountsService,
    @Inject(SignInsService) private readonly signIns: SignInsService,
  ) {}

  /** Reading back asks for the PIN, and five minutes later again. Writing never does. */
  mustBeOpen({ privateUntil }: Pick<Who, 'privateUntil'>): void {
    if (!privateUntil || privateUntil <= this.clock.now()) throw new Problem('private.closed');
  }

  /** Opens it for five minutes, here only; the right PIN also ends a recovery. */
  async open(actor: TokenActor, browser: Browser, pin: string): Promise<{ until: string }> {
    const account = await this.work.run(actor, (tx, who) => this.accounts.own(tx, who));
    if (!(await this.isRightPin(account, pin))) throw new Problem('private.wrong');
    const until = new Date(this.clock.now().getTime() + openFor);
    await this.work.run(actor, async (tx, who) => {
      await tx.update(Account, { id: who.accountId }, { isRecovering: false, pinMayBeSetFrom: null });
      await this.signIns.rotate(tx, browser, who, { privateUntil: until });
    });
    return { until: until.toISOString() };
  }

  async close(actor: TokenActor, browser: Browser): Promise<void> {
    await this.work.run(actor, (tx, who) => this.signIns.rotate(tx, browser, who, { privateUntil: null }));
  }

  /** With the PIN, or a day after the therapist vouched for the person. The password alone never does. */
  async changePin(
    actor: TokenActor,
    { password, pin, next }: { password: string; pin: string; next: string },
  ): Promise<void> {
    const account = await this.accounts.proven(actor, password);
    if (!(await this.isRightPin(account, pin))) mayReplacePin(account, this.clock.now());
    const pinHash = await hashSecret(this.accounts.pinned(account.id, next));
    await this.work.run(actor, async (tx, { accountId, signInId }) => {
      await tx.update(Account, { id: accountId }, { pinHash, isRecovering: false, pinMayBeSetFrom: null });
      await this.signIns.endAll(tx, accountId, signInId);
    });
  }

  private async isRightPin(account: Account, pin: string): Promise<boolean> {
    await this.limits.hit('pin', account.id);
    const isRightOne = await isRight(this.accounts.pinned(account.id, pin), account.pinHash);
    if (isRightOne) await this.limits.forgive('pin', account.id);
    return isRightOne;
  }
}
