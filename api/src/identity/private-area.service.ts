import { Inject, Injectable } from '@nestjs/common';
import type { me } from '@usward/contract/me';
import type { TokenActor, Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import { Problem } from '../platform/http/problem.ts';
import type { Answer } from '../platform/http/route.ts';
import { Work } from '../platform/work.ts';
import { Account } from './account.entity.ts';
import { AccountsService } from './accounts.service.ts';
import type { Browser } from '../platform/http/browser.ts';
import { PasskeysService } from './passkeys.service.ts';
import { PinsService } from './pins.service.ts';
import { mayReplacePin } from './private-area.policy.ts';
import { SignInsService } from './sign-ins.service.ts';

const openFor = 5 * 60_000;
/** Who gave the PIN is the person: nothing of a recovery is left. */
const settled = { isRecovering: false, pinMayBeSetFrom: null, vouchHash: null };

/** What a partner reads back only with the PIN. It holds against whoever has the phone, the mailbox or the password. */
@Injectable()
export class PrivateAreaService {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(AccountsService) private readonly accounts: AccountsService,
    @Inject(PasskeysService) private readonly passkeys: PasskeysService,
    @Inject(PinsService) private readonly pins: PinsService,
    @Inject(SignInsService) private readonly signIns: SignInsService,
  ) {}

  /** Reading back asks for the PIN, and five minutes later again. Writing never does. */
  mustBeOpen({ privateUntil }: Pick<Who, 'privateUntil'>): void {
    if (!privateUntil || privateUntil <= this.clock.now()) throw new Problem('private.closed');
  }

  /** Opens it for five minutes, here only; the right PIN also ends a recovery. */
  async open(actor: TokenActor, browser: Browser, pin: string): Promise<Answer<typeof me.openPrivate>> {
    const account = await this.work.run(actor, (tx, who) => this.accounts.own(tx, who));
    if (!(await this.pins.isRight(account, pin))) throw new Problem('private.wrong');
    const until = new Date(this.clock.now().getTime() + openFor);
    const misses = await this.work.run(actor, async (tx, who) => {
      await tx.update(Account, { id: who.accountId }, settled);
      await this.signIns.rotate(tx, browser, who, { privateUntil: until });
      return this.pins.takeMisses(tx, account);
    });
    return {
      until: until.toISOString(),
      misses: misses && { times: misses.times, last: misses.last.toISOString() },
    };
  }

  async close(actor: TokenActor, browser: Browser): Promise<void> {
    await this.work.run(actor, (tx, who) => this.signIns.rotate(tx, browser, who, { privateUntil: null }));
  }

  /**
   * With the PIN, or with the code of the therapist who vouched for the person, a day later. The password alone never
   * does. Whoever had to be vouched for does not know who made the passkeys there are.
   */
  async changePin(
    actor: TokenActor,
    { password, pin, next }: { password: string; pin: string; next: string },
  ): Promise<void> {
    const account = await this.accounts.proven(actor, password);
    const pinHash = await this.accounts.newPin(account.id, next);
    const isVouched = await this.pins.isVouchedFor(account, pin);
    if (isVouched) mayReplacePin(account, this.clock.now());
    else if (!(await this.pins.isRight(account, pin))) throw new Problem('private.wrong');
    await this.work.run(actor, async (tx, { accountId, signInId }) => {
      await tx.update(Account, { id: accountId }, { pinHash, ...settled });
      if (isVouched) await this.passkeys.removeAll(tx, accountId, 'me');
      await this.signIns.endAll(tx, accountId, signInId);
    });
    await this.pins.forget(account.id);
  }
}
