import { Inject, Injectable } from '@nestjs/common';
import type { clinic } from '@usward/contract/clinic';
import { roles } from '@usward/dialogue';
import { AuditService } from '../audit/audit.service.ts';
import { AccessService } from '../couples/access.service.ts';
import { CouplesService } from '../couples/couples.service.ts';
import { DialoguesService, jointly } from '../dialogues/dialogues.service.ts';
import { PeopleService } from '../identity/people.service.ts';
import type { Who } from '../platform/actors.ts';
import type { Answer } from '../platform/http/route.ts';
import type { Tx } from '../platform/work.ts';
import { FeltHeardService } from '../responses/felt-heard.service.ts';

type Page = Answer<typeof clinic.dialogues>;

/** How the couple's listening talks went over time: counts, never a verdict, and what each told the therapist alone. */
@Injectable()
export class Talks {
  constructor(
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(DialoguesService) private readonly dialogues: DialoguesService,
    @Inject(FeltHeardService) private readonly feltHeard: FeltHeardService,
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(AuditService) private readonly audit: AuditService,
  ) {}

  async of(tx: Tx, who: Who, coupleId: string): Promise<Page> {
    const couple = await this.access.ofReader(tx, who, coupleId);
    const partners = (await this.couples.everMembers(tx, coupleId))
      .filter(({ kind }) => kind === 'partner')
      .map(({ personId }) => personId);
    const known = await this.people.byId(tx, partners);
    const named = (personId: string) => ({ personId, displayName: known.get(personId)?.displayName ?? '—' });
    // As everywhere else, and not by which of the two began.
    const inOrder = (a: { personId: string }, b: { personId: string }) =>
      partners.indexOf(a.personId) - partners.indexOf(b.personId);
    const talks = await this.dialogues.history(tx, couple);
    const answers = await this.feltHeard.of(tx, coupleId);
    await this.audit.write(tx, who, 'dialogues.read', { coupleId });
    return {
      dialogues: talks.map((talk) => ({
        ...jointly(talk, couple),
        ended: talk.ended,
        floor: roles.map((role) => ({ ...named(talk.people[role]), ...talk.floor[role] })).sort(inOrder),
      })),
      feltHeard: partners.map((personId) => ({
        ...named(personId),
        answers: answers
          .filter((one) => one.personId === personId)
          .map(({ on, words, own }) => ({ on, words, own })),
      })),
    };
  }
}
