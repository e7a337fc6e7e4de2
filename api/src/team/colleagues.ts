import { Inject, Injectable } from '@nestjs/common';
import { AuditService } from '../audit/audit.service.ts';
import { PeopleService } from '../identity/people.service.ts';
import { SecondFactorService } from '../identity/second-factor.service.ts';
import type { Role, Who } from '../platform/actors.ts';
import { present, Problem } from '../platform/http/problem.ts';
import { Live } from '../platform/live.ts';
import { Work, type Tx } from '../platform/work.ts';

type Outcome = 'done' | 'absent' | 'couples-first' | 'last-owner';
const refusals = { absent: 'absent', 'couples-first': 'couples.first', 'last-owner': 'owner.last' } as const;

/** What each of the team may do, and who goes. The database holds the rules: nobody is left without a therapist. */
@Injectable()
export class Colleagues {
  constructor(
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(Live) private readonly live: Live,
    @Inject(SecondFactorService) private readonly secondFactor: SecondFactorService,
    @Inject(Work) private readonly work: Work,
  ) {}

  async changeRoles(tx: Tx, who: Who, personId: string, roles: Role[]): Promise<void> {
    await this.change(tx, personId, roles);
    await this.audit.write(tx, who, 'staff.roles-changed', { subjectId: personId });
    await this.lookAgain(tx);
  }

  /** Signed out everywhere at once; the name stays wherever it stands. */
  async leave(tx: Tx, who: Who, personId: string): Promise<void> {
    await this.audit.write(tx, who, 'staff.left', { subjectId: personId });
    const ended = await tx.query<{ id: string }[]>('SELECT app.end_sign_ins($1) AS id', [personId]);
    await this.change(tx, personId, []);
    this.live.revoked(
      tx,
      ended.map(({ id }) => id),
    );
    await this.lookAgain(tx);
  }

  /** Who lost every authenticator is known to the owner, who tells two codes in person. The password stays the colleague’s. */
  async recover(tx: Tx, who: Who, personId: string): Promise<string[]> {
    if (!who.roles.includes('owner')) throw new Problem('role.not-allowed');
    const [row] = await tx.query<{ id: string | null }[]>('SELECT app.colleague_account($1) AS id', [
      personId,
    ]);
    const accountId = present(row?.id);
    const codes = await this.work.as(tx, { kind: 'account', accountId }, () => this.secondFactor.addCodes(tx, accountId)); // prettier-ignore
    await this.audit.write(tx, who, 'staff.codes-given', { subjectId: personId });
    return codes;
  }

  private async change(tx: Tx, personId: string, roles: Role[]): Promise<void> {
    const asked = 'SELECT app.change_roles($1, $2) AS outcome';
    const [row] = await tx.query<{ outcome: Outcome }[]>(asked, [personId, roles]);
    const outcome = row?.outcome ?? 'absent';
    if (outcome !== 'done') throw new Problem(refusals[outcome]);
  }

  private async lookAgain(tx: Tx): Promise<void> {
    const staff = await this.people.staff(tx);
    this.live.look(
      tx,
      staff.map(({ id }) => id),
    );
  }
}
