import { Inject, Injectable } from '@nestjs/common';
import type { clinic } from '@usward/contract/clinic';
import { CouplesService } from '../couples/couples.service.ts';
import { PeopleService } from '../identity/people.service.ts';
import type { Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import type { Answer } from '../platform/http/route.ts';
import type { Tx } from '../platform/work.ts';
import { Arrival } from './arrival.entity.ts';
import { mayCallOff, stateOf } from './arrivals.rules.ts';
import { ArrivalsService } from './arrivals.service.ts';

/** Over for longer than this, it is in the record of who read what, and no longer here. */
const keptMs = 28 * 86_400_000;

/** Who comes and who is here, as each of the staff may know it: of the caller's couples, of the caller, and for the owner of all. */
@Injectable()
export class ArrivalList {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(ArrivalsService) private readonly service: ArrivalsService,
  ) {}

  async of(tx: Tx, who: Who): Promise<Answer<typeof clinic.arrivals>> {
    const now = this.clock.now();
    const all = await tx.find(Arrival, { order: { beginsAt: 'ASC', id: 'ASC' } });
    const arrivals = all.filter((one) => +(one.calledOffAt ?? one.endsAt ?? one.beginsAt) > +now - keptMs);
    const running = new Set(
      (await tx.query<{ id: string }[]>('SELECT arrival_id AS id FROM app.running()')).map(({ id }) => id),
    );
    const reasons = await this.service.reasons(tx, arrivals);
    const names = await this.couples.namesOf(tx, [...new Set(arrivals.map(({ coupleId }) => coupleId))]);
    const staff = await this.people.byId(
      tx,
      arrivals.flatMap(({ personId, leavingId, toldBy }) => [
        personId,
        toldBy,
        ...(leavingId ? [leavingId] : []),
      ]),
    );
    const called = (id: string) => staff.get(id)?.displayName ?? '—';
    return {
      arrivals: arrivals.map((one) => ({
        arrivalId: one.id,
        coupleId: one.coupleId,
        names: names.get(one.coupleId) ?? [],
        kind: one.kind,
        person: { personId: one.personId, displayName: called(one.personId) },
        leaving: one.leavingId && called(one.leavingId),
        toldBy: called(one.toldBy),
        beginsAt: one.beginsAt.toISOString(),
        endsAt: one.endsAt?.toISOString() ?? null,
        state: stateOf(one, now, running.has(one.id)),
        isRiskConsult: reasons.get(one.id)?.isRiskConsult ?? null,
        reason: reasons.get(one.id)?.reason ?? null,
        isMine: one.personId === who.personId,
        mayCallOff: mayCallOff(one, now),
      })),
    };
  }
}
