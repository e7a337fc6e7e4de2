import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Live } from '../platform/live.ts';
import { Work, type Tx } from '../platform/work.ts';
import { AccountsService } from './accounts.service.ts';

/**
 * A partner's password was reset: their therapist hears of it, for only the therapist can tell the person from somebody
 * who reads the person's mail, and may vouch for a new PIN. The other partner sees nothing.
 */
@Injectable()
export class RecoveryService {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(Live) private readonly live: Live,
    @Inject(AccountsService) private readonly accounts: AccountsService,
  ) {}

  /** Asked as the account; goes on as its people. Couples and requests are rooms further down: this knows their rows only. */
  async tell(tx: Tx, accountId: string): Promise<void> {
    const people = (await this.accounts.people(tx)).filter(({ roles }) => roles.includes('partner'));
    for (const { practiceId, personId } of people) {
      await this.work.become(tx, { kind: 'person', audience: 'me', practiceId, personId, accountId });
      for (const coupleId of await this.couplesOf(tx)) await this.ask(tx, practiceId, coupleId, personId);
    }
  }

  private async ask(tx: Tx, practiceId: string, coupleId: string, personId: string): Promise<void> {
    await tx.query(
      `INSERT INTO request (practice_id, couple_id, person_id, id, kind) VALUES ($1, $2, $3, $4, 'recovery')`,
      [practiceId, coupleId, personId, randomUUID()],
    );
    const clinicians = await tx.query<{ id: string }[]>(
      `SELECT person_id AS id FROM membership WHERE couple_id = $1 AND kind = 'clinician'
         AND started_at <= app.now() AND coalesce(ended_at, 'infinity') > app.now()`,
      [coupleId],
    );
    this.live.look(
      tx,
      clinicians.map(({ id }) => id),
    );
  }

  private async couplesOf(tx: Tx): Promise<string[]> {
    const [row] = await tx.query<{ ids: string[] }[]>('SELECT app.couples() AS ids');
    return row?.ids ?? [];
  }
}
