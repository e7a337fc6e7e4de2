import { Inject, Injectable } from '@nestjs/common';
import type { Locale } from '@usward/exercises';
import { AccountsService } from '../identity/accounts.service.ts';
import { Live } from '../platform/live.ts';
import { Mail } from '../platform/mail.ts';
import type { Tx } from '../platform/work.ts';
import { alarmLetter } from './alarm.letter.ts';
import { AlarmsRepository } from './alarms.repository.ts';
import type { Call } from './alarms.rules.ts';
import { CoverService } from './cover.service.ts';
import type { RiskEvent } from './risk-event.entity.ts';

/** Tells whom a rung names, by every way there is to them, and writes each down. */
@Injectable()
export class CallingService {
  constructor(
    @Inject(AlarmsRepository) private readonly repository: AlarmsRepository,
    @Inject(CoverService) private readonly cover: CoverService,
    @Inject(AccountsService) private readonly accounts: AccountsService,
    @Inject(Mail) private readonly mail: Mail,
    @Inject(Live) private readonly live: Live,
  ) {}

  async call(tx: Tx, event: RiskEvent, next: Call[]): Promise<void> {
    for (const call of next) {
      await this.repository.addStep(tx, event, call, 'screen');
      const to = await this.mailbox(tx, event.practiceId, call);
      if (!to) continue;
      await this.mail.send(tx, alarmLetter(to.to, to.locale));
      await this.repository.addStep(tx, event, call, 'mail');
    }
    this.live.look(
      tx,
      next.flatMap(({ rung, personId }) => personId ?? (rung === 'help' ? event.personId : [])),
    );
  }

  private async mailbox(
    tx: Tx,
    practiceId: string,
    { rung, personId }: Call,
  ): Promise<{ to: string; locale: Locale } | null> {
    if (personId) return this.accounts.mailboxOf(tx, practiceId, personId);
    const cover = rung === 'cover' ? await this.cover.of(tx, practiceId) : null;
    return cover && { to: cover.email, locale: cover.locale };
  }
}
