import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { SafeContact as Shape } from '@usward/contract/open';
import { AuditService } from '../audit/audit.service.ts';
import type { Who } from '../platform/actors.ts';
import { present, Problem } from '../platform/http/problem.ts';
import { Keys, type Scope } from '../platform/keys.ts';
import type { Tx } from '../platform/work.ts';
import { AccessService } from './access.service.ts';
import { CouplesService } from './couples.service.ts';
import { SafeContact } from './safe-contact.entity.ts';

export type Contact = z.output<typeof Shape>;
type Place = Pick<SafeContact, 'practiceId' | 'coupleId' | 'personId'>;

const scopeOf = ({ practiceId, personId }: Place): Scope => `person/${practiceId}/${personId}`;
const rowOf = ({ practiceId, coupleId, personId }: Place) =>
  `safe_contact|body|${practiceId}|${coupleId}|${personId}`;

/** How each may be reached, asked of each alone. The other partner never sees that it was asked. */
@Injectable()
export class SafeContactService {
  constructor(
    @Inject(Keys) private readonly keys: Keys,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(CouplesService) private readonly couples: CouplesService,
  ) {}

  async mine(tx: Tx, who: Who): Promise<Contact> {
    return present(await this.of(tx, await this.placeOf(tx, who)));
  }

  async change(tx: Tx, who: Who, contact: Contact): Promise<void> {
    await this.keep(tx, await this.placeOf(tx, who), contact);
  }

  async forClinician(tx: Tx, who: Who, coupleId: string, personId: string): Promise<Contact | null> {
    await this.access.ofClinician(tx, who, coupleId);
    if (!(await this.couples.partnerIds(tx, coupleId)).includes(personId)) throw new Problem('absent');
    await this.audit.write(tx, who, 'safe-contact.read', { coupleId, subjectId: personId });
    return this.of(tx, { practiceId: who.practiceId, coupleId, personId });
  }

  async keep(tx: Tx, place: Place, contact: Contact): Promise<void> {
    const bodySealed = await this.keys.seal(scopeOf(place), rowOf(place), contact);
    const changed = await tx.update(SafeContact, place, { bodySealed });
    if (!changed.affected) await tx.insert(SafeContact, { ...place, bodySealed });
  }

  /** Of those whom row level security lets the caller reach. */
  async of(tx: Tx, { practiceId, coupleId, personId }: Place): Promise<Contact | null> {
    const place = { practiceId, coupleId, personId };
    const found = await tx.findOneBy(SafeContact, place);
    return found && this.keys.open<Contact>(scopeOf(place), rowOf(place), found.bodySealed);
  }

  private async placeOf(tx: Tx, who: Who): Promise<Place> {
    const couple = present(await this.couples.ofPartner(tx, who));
    return { practiceId: who.practiceId, coupleId: couple.id, personId: who.personId };
  }
}
