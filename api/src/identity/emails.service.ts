import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Locale } from '@usward/exercises';
import { In, MoreThan } from 'typeorm';
import { Clock } from '../platform/clock.ts';
import { CONFIG } from '../platform/config.token.ts';
import type { Config } from '../platform/config.ts';
import { hashToken } from '../platform/http/cookies.ts';
import { Problem } from '../platform/http/problem.ts';
import { Keys } from '../platform/keys.ts';
import { Mail } from '../platform/mail.ts';
import { Work, type Tx } from '../platform/work.ts';
import { Account } from './account.entity.ts';
import { AccountLink } from './account-link.entity.ts';
import { AccountsService } from './accounts.service.ts';
import { newToken } from '../platform/http/browser.ts';
import { letter } from './letters.ts';

const open = 24 * 3600_000;
const kinds = In(['email-old', 'email-new']);
const rowOf = (id: string) => `account_link|email|${id}`;

/** An address counts once its mailbox has said yes; a change needs the old mailbox's yes as well. */
@Injectable()
export class EmailsService {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(Work) private readonly work: Work,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Keys) private readonly keys: Keys,
    @Inject(Mail) private readonly mail: Mail,
    @Inject(AccountsService) private readonly accounts: AccountsService,
  ) {}

  /** Sends a link to each mailbox that has to agree; a newer wish replaces an older one. */
  async ask(
    tx: Tx,
    accountId: string,
    locale: Locale,
    from: string | null,
    to: string | null,
  ): Promise<void> {
    await this.forget(tx, accountId);
    if (from !== null) await this.send(tx, accountId, locale, 'email-old', from, to);
    if (to !== null) await this.send(tx, accountId, locale, 'email-new', to, to);
  }

  /** One mailbox agrees. When all have, the address changes. */
  confirm(token: string): Promise<void> {
    const tokenHash = hashToken(token);
    return this.work.run({ kind: 'stranger', claim: tokenHash }, async (tx) => {
      const link = await tx.findOneBy(AccountLink, { tokenHash, kind: kinds });
      if (!link) throw new Problem('link.spent');
      const { accountId } = link;
      await this.work.become(tx, { kind: 'account', accountId });
      const place = { where: { id: accountId }, lock: { mode: 'pessimistic_write' } as const };
      const account = await tx.findOneOrFail(Account, place);
      const asked = await tx.findBy(AccountLink, {
        accountId,
        kind: kinds,
        expiresAt: MoreThan(this.clock.now()),
      });
      const mine = asked.find(({ id }) => id === link.id);
      if (!mine || mine.usedAt || account.closedAt) throw new Problem('link.spent');
      await tx.update(AccountLink, { id: mine.id }, { usedAt: this.clock.now() });
      if (asked.some(({ id, usedAt }) => id !== mine.id && !usedAt)) return;
      await this.accounts.setEmail(tx, accountId, await this.newAddress(mine));
      await this.forget(tx, accountId);
    });
  }

  private async send(
    tx: Tx,
    accountId: string,
    locale: Locale,
    kind: 'email-old' | 'email-new',
    mailbox: string,
    to: string | null,
  ): Promise<void> {
    const [id, token] = [randomUUID(), newToken()];
    const emailSealed = to === null ? null : await this.keys.seal(`account/${accountId}`, rowOf(id), to);
    const expiresAt = new Date(this.clock.now().getTime() + open);
    await tx.insert(AccountLink, {
      id,
      accountId,
      kind,
      tokenHash: hashToken(token),
      emailSealed,
      expiresAt,
    });
    const link = `${this.config.publicOrigin}/confirm#${token}`;
    await this.mail.send(tx, { to: mailbox, ...letter(kind, locale, link) });
  }

  private async newAddress({ id, accountId, emailSealed }: AccountLink): Promise<string | null> {
    return emailSealed && this.keys.open<string>(`account/${accountId}`, rowOf(id), emailSealed);
  }

  private async forget(tx: Tx, accountId: string): Promise<void> {
    const now = this.clock.now();
    await tx.update(
      AccountLink,
      { accountId, kind: kinds, expiresAt: MoreThan(now) },
      { expiresAt: now, emailSealed: null },
    );
  }
}
