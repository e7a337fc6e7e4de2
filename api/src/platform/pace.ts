import { Inject, Injectable } from '@nestjs/common';
import { Problem } from './http/problem.ts';
import { Limits, type Whole } from './limits.ts';

type Count = { told: number; here: number; until: number; isTelling: boolean };

/** The database is told of so many at a time: whoever asks for less in a while costs it nothing. */
export const step = 100;
/** More than ever sign in to one practice at a time. */
const mostKept = 50_000;

/**
 * How much anybody may ask for, all in all: an account with all its devices, and everybody who is not signed in by where they
 * ask from. A cookie that the door does not know counts as none. Counted here, and added up in the database a hundred at
 * a time, so that an ordinary request waits for nothing more; two processes let through a hundred too many at most.
 */
@Injectable()
export class Pace {
  private readonly counts = new Map<string, Count>();
  private readonly accounts = new Map<string, string>();

  constructor(@Inject(Limits) private readonly limits: Limits) {}

  stranger(address: string): void {
    this.count('all from an address', address);
  }

  signedIn(tokenHash: Buffer, address: string): void {
    const account = this.accounts.get(tokenHash.toString('hex'));
    if (account) this.count('all of an account', account);
    else this.stranger(address);
  }

  /** The door let somebody in with this token, or did not. */
  entered(tokenHash: Buffer, accountId: string | undefined): void {
    const token = tokenHash.toString('hex');
    if (this.accounts.size > mostKept) this.accounts.clear();
    if (accountId) this.accounts.set(token, accountId);
    else this.accounts.delete(token);
  }

  private count(whole: Whole, who: string): void {
    const now = performance.now();
    const count = this.countOf(`${whole} ${who}`, whole, now);
    count.here++;
    if (count.told + count.here > this.limits.most(whole))
      throw new Problem('request.slow-down', undefined, undefined, Math.ceil((count.until - now) / 1000));
    if (count.here >= step && !count.isTelling) void this.tell(whole, who, count);
  }

  private countOf(key: string, whole: Whole, now: number): Count {
    const found = this.counts.get(key);
    if (found && found.until > now) return found;
    if (this.counts.size > mostKept) this.counts.clear();
    const fresh = { told: 0, here: 0, until: now + this.limits.window(whole), isTelling: false };
    this.counts.set(key, fresh);
    return fresh;
  }

  /** Without the database each process counts for itself. */
  private async tell(whole: Whole, who: string, count: Count): Promise<void> {
    const { here } = count;
    count.isTelling = true;
    const sum = await this.limits.add(whole, who, here).catch(() => undefined);
    count.isTelling = false;
    if (!sum) return;
    count.here -= here;
    count.told = sum.points;
    count.until = performance.now() + sum.milliseconds;
  }
}
