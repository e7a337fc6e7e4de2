import { Inject, Injectable } from '@nestjs/common';
import { CoverService } from '../alerts/cover.service.ts';
import { AccountsService } from '../identity/accounts.service.ts';
import { PeopleService } from '../identity/people.service.ts';
import type { Who } from '../platform/actors.ts';
import { Mail } from '../platform/mail.ts';
import type { Tx } from '../platform/work.ts';
import { departureLetter } from './departure.letter.ts';

/** By mail to everybody on the staff, and to whoever covers. */
@Injectable()
export class DepartureNotice {
  constructor(
    @Inject(Mail) private readonly mail: Mail,
    @Inject(AccountsService) private readonly accounts: AccountsService,
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(CoverService) private readonly cover: CoverService,
  ) {}

  async send(tx: Tx, { practiceId }: Who): Promise<void> {
    const staff = (await this.people.staff(tx)).filter(({ leftAt, joinedAt }) => joinedAt && !leftAt);
    for (const { id } of staff) {
      const box = await this.accounts.mailboxOf(tx, practiceId, id);
      if (box) await this.mail.send(tx, departureLetter(box.to, box.locale));
    }
    const cover = await this.cover.of(tx, practiceId);
    if (cover) await this.mail.send(tx, departureLetter(cover.email, cover.locale));
  }
}
