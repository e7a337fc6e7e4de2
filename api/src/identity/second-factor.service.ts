import { randomInt } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Secret, TOTP } from 'otpauth';
import { Clock } from '../platform/clock.ts';
import { Problem } from '../platform/http/problem.ts';
import { Keys } from '../platform/keys.ts';
import type { Tx } from '../platform/work.ts';
import { Account } from './account.entity.ts';
import { AccountsService } from './accounts.service.ts';
import { RecoveryCode } from './recovery-code.entity.ts';

const period = 30;
const codesAtOnce = 10;
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Six digits from an authenticator, each good once, and ten recovery codes, each good once. */
@Injectable()
export class SecondFactorService {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Keys) private readonly keys: Keys,
    @Inject(AccountsService) private readonly accounts: AccountsService,
  ) {}

  /** A new secret waits beside the present one until a code of it was shown. */
  async start(tx: Tx, account: Account): Promise<{ uri: string; secret: string }> {
    const secret = new Secret({ size: 20 }).base32;
    const totpNextSealed = await this.accounts.seal(account.id, 'totp_next', secret);
    await tx.update(Account, { id: account.id }, { totpNextSealed });
    return { uri: authenticator(secret, await this.accounts.name(account)).toString(), secret };
  }

  /** The new secret holds from now on, with new recovery codes, which are told this once. */
  async keep(tx: Tx, account: Account, code: string): Promise<string[]> {
    if (!account.totpNextSealed) throw new Problem('second-factor.wrong');
    const secret = await this.accounts.open(account.id, 'totp_next', account.totpNextSealed);
    const step = this.stepOf(secret, code);
    if (step === null) throw new Problem('second-factor.wrong');
    await tx.update(
      Account,
      { id: account.id },
      {
        totpSealed: await this.accounts.seal(account.id, 'totp', secret),
        totpNextSealed: null,
        totpLastStep: String(step),
        hasSecondFactor: true,
      },
    );
    return this.newRecoveryCodes(tx, account.id);
  }

  /** A passkey is the first second factor: it comes with recovery codes too. */
  async begin(tx: Tx, accountId: string): Promise<string[]> {
    await tx.update(Account, { id: accountId }, { hasSecondFactor: true });
    return this.newRecoveryCodes(tx, accountId);
  }

  /** None is left; whoever signs in next sets one up first. */
  async drop(tx: Tx, accountId: string): Promise<void> {
    const none = { totpSealed: null, totpNextSealed: null, totpLastStep: null, hasSecondFactor: false };
    await tx.update(Account, { id: accountId }, none);
    await tx.delete(RecoveryCode, { accountId });
  }

  /** Two more codes beside those there are: one to come in, one to prove it again and set up something new. */
  async addCodes(tx: Tx, accountId: string): Promise<string[]> {
    const codes = [newCode(), newCode()];
    await this.insertCodes(tx, accountId, codes);
    return codes;
  }

  /** Whether `proof` is the code of this half minute, not used yet, or a recovery code, not used yet. It is used now. */
  async isProof(tx: Tx, account: Account, proof: string): Promise<boolean> {
    const typed = proof.replace(/[\s-]/g, '').toLowerCase();
    return /^\d{6}$/.test(typed) ? this.useStep(tx, account, typed) : this.useRecovery(tx, account.id, typed);
  }

  private async useStep(tx: Tx, account: Account, code: string): Promise<boolean> {
    if (!account.totpSealed) return false;
    const step = this.stepOf(await this.accounts.open(account.id, 'totp', account.totpSealed), code);
    if (step === null) return false;
    const used = await tx
      .createQueryBuilder()
      .update(Account)
      .set({ totpLastStep: String(step) })
      .where('id = :id AND (totp_last_step IS NULL OR totp_last_step < :step)', { id: account.id, step })
      .execute();
    return used.affected === 1;
  }

  private async useRecovery(tx: Tx, accountId: string, code: string): Promise<boolean> {
    const place = { accountId, codeHash: this.hashOf(accountId, code), usedAt: IsNull() };
    return (await tx.update(RecoveryCode, place, { usedAt: this.clock.now() })).affected === 1;
  }

  /** The half minute a code belongs to; one on either side is taken for a clock that is a little off. */
  private stepOf(secret: string, code: string): number | null {
    const timestamp = this.clock.now().getTime();
    const delta = authenticator(secret, '').validate({ token: code, timestamp, window: 1 });
    return delta === null ? null : Math.floor(timestamp / 1000 / period) + delta;
  }

  private async newRecoveryCodes(tx: Tx, accountId: string): Promise<string[]> {
    const codes = Array.from({ length: codesAtOnce }, newCode);
    await tx.delete(RecoveryCode, { accountId });
    await this.insertCodes(tx, accountId, codes);
    return codes;
  }

  private async insertCodes(tx: Tx, accountId: string, codes: string[]): Promise<void> {
    await tx.insert(
      RecoveryCode,
      codes.map((code) => ({ accountId, codeHash: this.hashOf(accountId, code.replaceAll('-', '')) })),
    );
  }

  private hashOf(accountId: string, code: string): Buffer {
    return this.keys.blind('recovery code', `${accountId}|${code}`);
  }
}

const authenticator = (secret: string, label: string) =>
  new TOTP({ issuer: 'Usward', label, secret: Secret.fromBase32(secret), digits: 6, period });

/** Three groups of four letters that are not taken for one another. */
function newCode(): string {
  const drawn = Array.from({ length: 12 }, () => letters.charAt(randomInt(letters.length))).join('');
  return drawn.replace(/(.{4})(?=.)/g, '$1-');
}
