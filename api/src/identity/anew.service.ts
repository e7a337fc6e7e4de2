import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.ts';
import { CONFIG } from '../platform/config.token.ts';
import type { Config } from '../platform/config.ts';
import { Problem } from '../platform/http/problem.ts';
import { Mail } from '../platform/mail.ts';
import { Work, type Tx } from '../platform/work.ts';
import { Account } from './account.entity.ts';
import { AccountsService } from './accounts.service.ts';
import { letter } from './letters.ts';
import { PasskeysService } from './passkeys.service.ts';
import { PasswordsService } from './passwords.service.ts';
import { SecondFactorService } from './second-factor.service.ts';
import { fits } from './sign-ins.rules.ts';

const hour = 3600_000;
const wait = 72 * hour;
const openFor = 7 * 24 * hour;

/**
 * Staff who lost every authenticator and every code ask another owner. Whoever is the only one waits three days, told by
 * mail, and any sign-in with the second factor calls it off. A password that came by mail is not enough to begin: else
 * the mailbox alone would open everything.
 */
@Injectable()
export class AnewService {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(Work) private readonly work: Work,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Mail) private readonly mail: Mail,
    @Inject(AccountsService) private readonly accounts: AccountsService,
    @Inject(PasskeysService) private readonly passkeys: PasskeysService,
    @Inject(PasswordsService) private readonly passwords: PasswordsService,
    @Inject(SecondFactorService) private readonly secondFactor: SecondFactorService,
  ) {}

  /** The password was right just now, or whoever runs the server asks for it. Asking again does not shorten it. */
  async begin(
    { id: accountId }: Pick<Account, 'id'>,
    by: 'password' | 'server' = 'password',
  ): Promise<{ from: string }> {
    const now = this.clock.now().getTime();
    return this.work.run({ kind: 'account', accountId }, async (tx) => {
      const account = await this.accounts.own(tx, { accountId });
      const people = await this.accounts.people(tx);
      if (!people.some(({ roles }) => fits('clinic', roles))) throw new Problem('sign-in.wrong');
      if (by === 'password' && !account.hasSecondFactor) throw new Problem('second-factor.enrol');
      if (by === 'password' && account.passwordByMail) throw new Problem('second-factor.by-mail');
      const [row] = await tx.query<{ has: boolean }[]>('SELECT app.has_other_owner() AS has');
      if (row?.has) throw new Problem('second-factor.ask-owner');
      const running =
        account.anewFrom && account.anewFrom.getTime() + openFor > now ? account.anewFrom : null;
      const from = running ?? new Date(now + wait);
      if (!running) {
        await tx.update(Account, { id: accountId }, { anewFrom: from });
        await this.tell(tx, account, by === 'server' ? 'owner' : 'anew');
      }
      return { from: from.toISOString() };
    });
  }

  isOver({ anewFrom }: Pick<Account, 'anewFrom'>): boolean {
    const now = this.clock.now().getTime();
    return !!anewFrom && +anewFrom <= now && +anewFrom + openFor > now;
  }

  /** Whether the wait is over. Then nothing of the old second factors is left, and a new one must be set up first. */
  async begins(tx: Tx, { id, anewFrom }: Account): Promise<boolean> {
    if (!this.isOver({ anewFrom })) return false;
    await this.secondFactor.drop(tx, id);
    await this.passkeys.removeAll(tx, id, 'clinic');
    await tx.update(Account, { id }, { anewFrom: null });
    return true;
  }

  /** Whoever shows the second factor has not lost it. */
  async forget(tx: Tx, { id, anewFrom, passwordByMail }: Account): Promise<void> {
    if (anewFrom || passwordByMail)
      await tx.update(Account, { id }, { anewFrom: null, passwordByMail: false });
  }

  private async tell(tx: Tx, account: Account, kind: 'anew' | 'owner'): Promise<void> {
    const to = await this.accounts.email(account);
    if (to === null) return;
    const { locale } = await this.passwords.newestPerson(tx, account.id);
    await this.mail.send(tx, { to, ...letter(kind, locale, `${this.config.publicOrigin}/admin/`) });
  }
}
