import { randomInt, randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { clinic } from '@usward/contract/clinic';
import { AuditService } from '../audit/audit.service.ts';
import type { Who } from '../platform/actors.ts';
import { AccountsService } from '../identity/accounts.service.ts';
import { CONFIG } from '../platform/config.token.ts';
import type { Config } from '../platform/config.ts';
import { newToken } from '../platform/http/browser.ts';
import { hashToken } from '../platform/http/cookies.ts';
import { present, Problem } from '../platform/http/problem.ts';
import type { Answer } from '../platform/http/route.ts';
import type { Tx } from '../platform/work.ts';
import { AccessService } from './access.service.ts';
import { CouplesService } from './couples.service.ts';
import { qrOf } from './qr.ts';

/**
 * Who lost the password or the PIN is known to their therapist, who says so here and shows a link and tells a code in the
 * room: neither a mailbox nor a phone has both.
 */
@Injectable()
export class VouchingService {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(AccountsService) private readonly accounts: AccountsService,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(CouplesService) private readonly couples: CouplesService,
  ) {}

  async vouch(tx: Tx, who: Who, coupleId: string, personId: string): Promise<Answer<typeof clinic.vouch>> {
    await this.access.ofClinician(tx, who, coupleId);
    if (!(await this.couples.partnerIds(tx, coupleId)).includes(personId)) throw new Problem('absent');
    const [code, token] = [spokenCode(), newToken()];
    const [row] = await tx.query<{ from: Date | null }[]>('SELECT app.vouch($1, $2, $3, $4) AS "from"', [
      personId,
      this.accounts.vouchHash(code),
      randomUUID(),
      hashToken(token),
    ]);
    const from = present(row?.from);
    await this.audit.write(tx, who, 'partner.vouched-for', { coupleId, subjectId: personId });
    const link = `${this.config.publicOrigin}/reset#${token}`;
    return { from: from.toISOString(), code, link, qr: await qrOf(link) };
  }
}

/** Eight digits, as long as a PIN may be: it is typed where the PIN would be. */
const spokenCode = () => String(randomInt(100_000_000)).padStart(8, '0');
