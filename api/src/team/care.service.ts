import { Inject, Injectable } from '@nestjs/common';
import type { me } from '@usward/contract/me';
import { IsNull, LessThanOrEqual } from 'typeorm';
import { CouplesService, PolicyAcknowledgement } from '../couples/couples.service.ts';
import { PeopleService } from '../identity/people.service.ts';
import type { Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import { present, Problem } from '../platform/http/problem.ts';
import type { Answer, Body } from '../platform/http/route.ts';
import type { Tx } from '../platform/work.ts';
import { PracticeService } from '../practice/practice.service.ts';
import { Arrival } from './arrival.entity.ts';
import { ArrivalAnswer } from './arrival-answer.entity.ts';

type Care = Answer<typeof me.care>;
type Reply = Body<typeof me.answerNews>;

/** News of a transfer stays for a while after it: its question may be answered then too. */
const keptMs = 28 * 86_400_000;

/** Who reads what a partner writes to the therapist, and who will. Nothing in it depends on the other partner's acts. */
@Injectable()
export class CareService {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(PracticeService) private readonly practices: PracticeService,
  ) {}

  async of(tx: Tx, who: Who): Promise<Care> {
    const { policy } = await this.practices.of(tx, who);
    const couple = await this.couples.ofPartner(tx, who);
    if (!couple) return { therapists: [], policy, news: [] };
    const members = await this.couples.members(tx, couple.id);
    const clinicians = members.filter(({ kind }) => kind === 'clinician').map(({ personId }) => personId);
    const now = this.clock.now();
    const arrivals = (
      await tx.find(Arrival, { where: { coupleId: couple.id }, order: { beginsAt: 'ASC', id: 'ASC' } })
    )
      .filter(({ calledOffAt }) => !calledOffAt)
      .filter(({ endsAt, beginsAt }) => (endsAt ? endsAt > now : +beginsAt > +now - keptMs));
    const mine = new Map(
      (await tx.findBy(ArrivalAnswer, { authorId: who.personId })).map((one) => [one.arrivalId, one]),
    );
    const ids = arrivals.flatMap(({ personId, leavingId }) => [personId, ...(leavingId ? [leavingId] : [])]);
    const known = await this.people.byId(tx, [...clinicians, ...ids]);
    const called = (id: string) => known.get(id)?.displayName ?? '—';
    return {
      therapists: clinicians.map(called),
      policy,
      news: arrivals.map(({ id, kind, personId, leavingId, beginsAt, endsAt }) => ({
        arrivalId: id,
        kind,
        name: called(personId),
        leaving: leavingId && called(leavingId),
        beginsAt: beginsAt.toISOString(),
        endsAt: endsAt?.toISOString() ?? null,
        isShown: mine.has(id),
        isAnswered: !!mine.get(id)?.answeredAt,
      })),
    };
  }

  /** Who came beside the therapist, or in their place, since the beginning: both were told before each of them. */
  async along(tx: Tx, coupleId: string) {
    const arrivals = await tx.find(Arrival, {
      where: { coupleId, calledOffAt: IsNull(), beginsAt: LessThanOrEqual(this.clock.now()) },
      order: { beginsAt: 'ASC', id: 'ASC' },
    });
    const known = await this.people.byId(
      tx,
      arrivals.map(({ personId }) => personId),
    );
    return arrivals.map(({ id: arrivalId, kind, personId, beginsAt, endsAt }) => ({
      arrivalId,
      kind,
      name: known.get(personId)?.displayName ?? '—',
      beginsAt,
      endsAt,
    }));
  }

  /** An empty reply says that this phone has shown it. A repeat changes nothing; an answer may be changed at any time. */
  async reply(tx: Tx, who: Who, arrivalId: string, { acknowledges, bringsEarlier }: Reply): Promise<void> {
    const arrival = present(await tx.findOneBy(Arrival, { id: arrivalId }));
    if (arrival.calledOffAt) throw new Problem('absent');
    const { practiceId, coupleId } = arrival;
    const authorId = who.personId;
    const now = this.clock.now();
    await tx
      .createQueryBuilder()
      .insert()
      .into(ArrivalAnswer)
      .values({ practiceId, coupleId, arrivalId, authorId, shownAt: now, bringsEarlier: false })
      .orIgnore()
      .execute();
    if (acknowledges === undefined && bringsEarlier === undefined) return;
    if (acknowledges !== (await this.practices.of(tx, who)).policy)
      throw new Problem('request.invalid', [{ path: 'acknowledges', code: 'policy.changed' }]);
    const brings = arrival.kind === 'successor' && bringsEarlier === true;
    await tx.update(ArrivalAnswer, { arrivalId, authorId }, { bringsEarlier: brings, answeredAt: now });
    const place = { practiceId, coupleId, personId: authorId, policy: acknowledges };
    const again = await tx.update(PolicyAcknowledgement, place, { at: now });
    if (!again.affected) await tx.insert(PolicyAcknowledgement, { ...place, at: now });
  }
}
