import { Inject, Injectable } from '@nestjs/common';
import { AuditService } from '../audit/audit.service.ts';
import { hashToken } from '../platform/http/cookies.ts';
import { present, Problem } from '../platform/http/problem.ts';
import { Work } from '../platform/work.ts';
import { Account } from './account.entity.ts';
import { AccountsService } from './accounts.service.ts';
import { AnewService } from './anew.service.ts';
import { SignInsService } from './sign-ins.service.ts';

/**
 * The only owner lost the password and every second factor, and nobody else can give them any. Whoever runs the server
 * begins it, the owner is told by mail, and three days later a new password is set: the sign-in with it asks for a new
 * second factor. Any sign-in with the old one meanwhile calls it off.
 */
@Injectable()
export class OwnerRecovery {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(AccountsService) private readonly accounts: AccountsService,
    @Inject(AnewService) private readonly anew: AnewService,
    @Inject(SignInsService) private readonly signIns: SignInsService,
  ) {}

  async begin(name: string): Promise<Date> {
    const account = await this.named(name);
    const { from } = await this.anew.begin(account, 'server');
    await this.write(account.id);
    return new Date(from);
  }

  async end(name: string, password: string): Promise<void> {
    const { id } = await this.named(name);
    const passwordHash = await this.accounts.newPassword(password, name);
    await this.work.run({ kind: 'account', accountId: id }, async (tx) => {
      const lock = { mode: 'pessimistic_write' } as const;
      const account = await tx.findOneOrFail(Account, { where: { id }, lock });
      if (!this.anew.isOver(account)) throw new Problem('second-factor.needed');
      await tx.update(Account, { id }, { passwordHash, passwordByMail: false });
      await this.signIns.endAll(tx, id);
    });
    await this.write(id);
  }

  private async named(name: string): Promise<Account> {
    const { account } = await this.accounts.byName(name, hashToken(''));
    if (account?.closedAt) throw new Problem('absent');
    return present(account);
  }

  private async write(accountId: string): Promise<void> {
    const [who] = await this.work.run({ kind: 'account', accountId }, (tx) => this.accounts.people(tx));
    const { practiceId, personId: subjectId } = present(who);
    await this.work.run({ kind: 'keeper', practiceId }, (tx) =>
      this.audit.write(tx, { practiceId, personId: null, audience: 'clinic' }, 'owner.let-in-anew', {
        subjectId,
      }),
    );
  }
}
