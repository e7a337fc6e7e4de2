import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { clinic } from '@usward/contract/clinic';
import { dayIn } from '@usward/schedule';
import { AuditService } from '../audit/audit.service.ts';
import { CouplesService } from '../couples/couples.service.ts';
import { PeopleService } from '../identity/people.service.ts';
import { PrivateAreaService } from '../identity/private-area.service.ts';
import type { Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import { present } from '../platform/http/problem.ts';
import type { Answer } from '../platform/http/route.ts';
import { Keys, type Scope } from '../platform/keys.ts';
import type { Tx } from '../platform/work.ts';
import { PracticeService } from '../practice/practice.service.ts';
import type { Request } from './request.entity.ts';
import { RequestsRepository } from './requests.repository.ts';

type Shown = Answer<typeof clinic.requests>['requests'];

const scopeOf = ({ practiceId, personId }: Request): Scope => `person/${practiceId}/${personId}`;
const noteRow = ({ practiceId, id }: Request) => `request|note|${practiceId}|${id}`;

/** What a partner asks of the therapist alone, and what became of it. */
@Injectable()
export class RequestsService {
  constructor(
    @Inject(RequestsRepository) private readonly repository: RequestsRepository,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(PracticeService) private readonly practices: PracticeService,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(PrivateAreaService) private readonly privateArea: PrivateAreaService,
    @Inject(Keys) private readonly keys: Keys,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** "Not for me", said by a partner. Only the couple's clinicians hear of it; the other partner's world stays as it was. */
  notForMe(tx: Tx, who: Who, asksForPaper: boolean): Promise<void> {
    return this.ask(tx, who, { kind: 'not-for-me', asksForPaper });
  }

  /** One of the two wants this to end for both; behind the PIN, since the other must not come upon the page. */
  async stopTogether(tx: Tx, who: Who): Promise<void> {
    this.privateArea.mustBeOpen(who);
    await this.ask(tx, who, { kind: 'stop-together', asksForPaper: false });
  }

  private async ask(tx: Tx, who: Who, asked: Pick<Request, 'kind' | 'asksForPaper'>): Promise<void> {
    const couple = present(await this.couples.ofPartner(tx, who));
    await this.repository.insert(tx, {
      practiceId: who.practiceId,
      coupleId: couple.id,
      personId: who.personId,
      id: randomUUID(),
      ...asked,
    });
    await this.couples.tellClinicians(tx, couple.id);
  }

  /** How many of the caller's couples' requests nobody has acknowledged. */
  waiting(tx: Tx): Promise<number> {
    return this.repository.waiting(tx);
  }

  async list(tx: Tx, who: Who): Promise<Shown> {
    const found = await this.repository.all(tx);
    const { timeZone } = await this.practices.of(tx, who);
    const people = await this.people.byId(
      tx,
      found.map(({ personId }) => personId),
    );
    for (const coupleId of new Set(found.map((request) => request.coupleId)))
      await this.audit.write(tx, who, 'request.read', { coupleId });
    return Promise.all(
      found.map(async (request) => ({
        requestId: request.id,
        coupleId: request.coupleId,
        personId: request.personId,
        displayName: people.get(request.personId)?.displayName ?? '—',
        kind: request.kind,
        asksForPaper: request.asksForPaper,
        on: dayIn(timeZone, request.at),
        dueAt: request.dueAt.toISOString(),
        acknowledgedAt: request.acknowledgedAt?.toISOString() ?? null,
        note:
          request.noteSealed &&
          (await this.keys.open<string>(scopeOf(request), noteRow(request), request.noteSealed)),
      })),
    );
  }

  /** Saying so again changes the note, not the moment nor the name of the first. */
  async acknowledge(tx: Tx, who: Who, id: string, note: string): Promise<void> {
    const request = present(await this.repository.one(tx, id));
    await this.repository.acknowledge(tx, request, {
      acknowledgedAt: request.acknowledgedAt ?? this.clock.now(),
      acknowledgedBy: request.acknowledgedBy ?? who.personId,
      noteSealed: await this.keys.seal(scopeOf(request), noteRow(request), note),
    });
    await this.audit.write(tx, who, 'request.acknowledged', {
      coupleId: request.coupleId,
      subjectId: request.personId,
    });
    await this.couples.tellClinicians(tx, request.coupleId);
  }
}
