import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.ts';
import { Problem } from '../platform/http/problem.ts';
import { Limits } from '../platform/limits.ts';
import { Work, type Tx } from '../platform/work.ts';
import { Account } from './account.entity.ts';
import { AccountsService } from './accounts.service.ts';
import { isRight } from './passwords.ts';

/**
 * The PIN is asked in one place, whoever asks: a few tries an hour, and over a month too few to come through them all.
 * What was missed is told to the person behind the PIN, and to nobody before it.
 */
@Injectable()
export class PinsService {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Limits) private readonly limits: Limits,
    @Inject(AccountsService) private readonly accounts: AccountsService,
  ) {}

  async isRight(account: Account, pin: string): Promise<boolean> {
    await this.mayTry(account.id);
    const isRightOne = await isRight(this.accounts.pinned(account.id, pin), account.pinHash);
    if (isRightOne) await this.limits.forgive('pin', account.id);
    else await this.miss(account.id);
    return isRightOne;
  }

  /** Whether this is what the therapist told the person; it is tried as a PIN is. */
  async isVouchedFor({ id, vouchHash }: Account, code: string): Promise<boolean> {
    if (!vouchHash) return false;
    await this.limits.hit('vouch', id);
    return vouchHash.equals(this.accounts.vouchHash(code));
  }

  /** How often it was missed since it was last right: told once. */
  async takeMisses(tx: Tx, account: Account): Promise<{ times: number; last: Date } | null> {
    if (!account.pinMisses || !account.pinMissedAt) return null;
    await tx.update(Account, { id: account.id }, { pinMisses: 0, pinMissedAt: null });
    return { times: account.pinMisses, last: account.pinMissedAt };
  }

  /** With a new PIN, what was tried at the old one no longer counts. */
  async forget(accountId: string): Promise<void> {
    await this.limits.forgive('pin', accountId);
    await this.limits.forgive('pin missed', accountId);
  }

  private async mayTry(accountId: string): Promise<void> {
    if (await this.limits.isUsedUp('pin missed', accountId)) throw new Problem('private.resting');
    await this.limits.hit('pin', accountId);
  }

  private async miss(accountId: string): Promise<void> {
    await this.limits.hit('pin missed', accountId);
    await this.work.run({ kind: 'account', accountId }, (tx) =>
      tx.update(
        Account,
        { id: accountId },
        { pinMisses: () => 'pin_misses + 1', pinMissedAt: this.clock.now() },
      ),
    );
  }
}
