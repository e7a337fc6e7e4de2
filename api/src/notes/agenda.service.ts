import { Inject, Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { AccountsService } from '../identity/accounts.service.ts';
import { PeopleService } from '../identity/people.service.ts';
import { AuditService } from '../audit/audit.service.ts';
import type { Couple } from '../couples/couple.entity.ts';
import { AccessService } from '../couples/access.service.ts';
import { CouplesService } from '../couples/couples.service.ts';
import type { Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import { present, Problem } from '../platform/http/problem.ts';
import { Live } from '../platform/live.ts';
import type { Tx } from '../platform/work.ts';
import { OverlapService } from '../responses/overlap.service.ts';
import { AgendaPoint } from './agenda-point.entity.ts';

/** So many open points of one person; what is more belongs on paper. */
const most = 10;
/** What was spoken of stays to be seen for a while. */
const shownDone = 10;

export type Point = Pick<AgendaPoint, 'id' | 'addedBy' | 'addedAs' | 'isNamed' | 'doneAt'> & {
  words: string;
};
type Added = { id: string; words: string; isNamed: boolean };

const rowOf = ({ practiceId, coupleId, id }: Pick<AgendaPoint, 'practiceId' | 'coupleId' | 'id'>) =>
  `agenda_point|body|${practiceId}|${coupleId}|${id}`;

/** What is to be spoken of next time. Adding a point is a message to all three. */
@Injectable()
export class AgendaService {
  constructor(
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(AccountsService) private readonly accounts: AccountsService,
    @Inject(OverlapService) private readonly overlap: OverlapService,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Live) private readonly live: Live,
  ) {}

  /** The open ones in the order in which they came, then the latest that were spoken of. */
  async of(tx: Tx, couple: Couple): Promise<Point[]> {
    const { practiceId, id: coupleId } = couple;
    const open = await tx.find(AgendaPoint, {
      where: { coupleId, doneAt: IsNull() },
      order: { addedAt: 'ASC', id: 'ASC' },
    });
    const done = await tx
      .createQueryBuilder(AgendaPoint, 'point')
      .where('point.couple_id = :coupleId AND point.done_at IS NOT NULL', { coupleId })
      .orderBy('point.done_at', 'DESC')
      .addOrderBy('point.id')
      .limit(shownDone)
      .getMany();
    return Promise.all(
      [...open, ...done].map(async ({ id, addedBy, addedAs, isNamed, doneAt, bodySealed }) => ({
        id,
        addedBy,
        addedAs,
        isNamed,
        doneAt,
        words: await this.couples.openJoint<string>(couple, rowOf({ practiceId, coupleId, id }), bodySealed),
      })),
    );
  }

  /** Without what comes from the partner, for whoever keeps that unread. Unnamed, nobody's is told from anybody's. */
  async forPartner(tx: Tx, who: Who, all: boolean): Promise<Point[]> {
    const couple = await this.couples.ofPartner(tx, who);
    if (!couple) return [];
    const points = await this.of(tx, couple);
    const keepsUnread = !all && (await this.accounts.own(tx, who)).keepsUnread;
    return points.filter(
      ({ addedAs, addedBy, isNamed }) =>
        !keepsUnread || addedBy === who.personId || (isNamed && addedAs !== 'partner'),
    );
  }

  async names(tx: Tx, points: Point[]): Promise<Map<string, string>> {
    const named = points.filter(({ isNamed }) => isNamed).map(({ addedBy }) => addedBy);
    const known = await this.people.byId(tx, named);
    return new Map([...known].map(([id, { displayName }]) => [id, displayName]));
  }

  async addAsPartner(tx: Tx, who: Who, added: Added): Promise<void> {
    await this.add(tx, who, present(await this.couples.ofPartner(tx, who)), added, 'partner');
  }

  async addAsClinician(
    tx: Tx,
    who: Who,
    coupleId: string,
    added: Added & { isSure: boolean },
  ): Promise<void> {
    const couple = await this.access.ofClinician(tx, who, coupleId);
    await this.overlap.warn(tx, who, coupleId, added);
    await this.add(tx, who, couple, added, 'clinician');
    await this.audit.write(tx, who, 'agenda.added', { coupleId });
  }

  /** In the hour, or back again. */
  async settle(tx: Tx, who: Who, coupleId: string, id: string, isDone: boolean): Promise<void> {
    const { practiceId } = await this.access.ofClinician(tx, who, coupleId);
    const { affected } = await tx.update(
      AgendaPoint,
      { practiceId, coupleId, id },
      { doneAt: isDone ? this.clock.now() : null },
    );
    if (!affected) throw new Problem('absent');
    await this.audit.write(tx, who, 'agenda.settled', { coupleId });
    this.live.look(tx, await this.couples.memberIds(tx, coupleId));
  }

  /** One's own, as long as it has not been spoken of. */
  async remove(tx: Tx, who: Who, id: string, coupleId?: string): Promise<void> {
    const couple = coupleId
      ? await this.access.ofClinician(tx, who, coupleId)
      : present(await this.couples.ofPartner(tx, who));
    const { affected } = await tx.delete(AgendaPoint, {
      practiceId: who.practiceId,
      coupleId: couple.id,
      id,
      addedBy: who.personId,
      doneAt: IsNull(),
    });
    if (!affected) throw new Problem('absent');
    this.live.look(tx, await this.couples.memberIds(tx, couple.id));
  }

  private async add(
    tx: Tx,
    who: Who,
    couple: Couple,
    { id, words, isNamed }: Added,
    addedAs: AgendaPoint['addedAs'],
  ): Promise<void> {
    const { practiceId, id: coupleId } = couple;
    const mine = { practiceId, coupleId, addedBy: who.personId };
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `agenda/${coupleId}/${who.personId}`,
    ]);
    if (await tx.existsBy(AgendaPoint, { ...mine, id })) return;
    if ((await tx.countBy(AgendaPoint, { ...mine, doneAt: IsNull() })) >= most)
      throw new Problem('agenda.full');
    const bodySealed = await this.couples.sealJoint(couple, rowOf({ practiceId, coupleId, id }), words);
    await tx
      .createQueryBuilder()
      .insert()
      .into(AgendaPoint)
      .values({ ...mine, id, addedAs, isNamed, addedAt: this.clock.now(), doneAt: null, bodySealed })
      .orIgnore()
      .execute();
    this.live.look(tx, await this.couples.memberIds(tx, coupleId));
  }
}
