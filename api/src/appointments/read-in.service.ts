import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { AuditService } from '../audit/audit.service.ts';
import { CouplesService } from '../couples/couples.service.ts';
import type { Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import { Live } from '../platform/live.ts';
import type { Tx } from '../platform/work.ts';
import type { Appointment } from './appointment.entity.ts';
import { AskAfterwards } from './ask-afterwards.ts';
import { AppointmentsRepository } from './appointments.repository.ts';
import { reconcile, type Changes, type Due, type Said } from './read-in.rules.ts';

export type { Due } from './read-in.rules.ts';
type Span = { from: Date; until: Date };
type By = Pick<Who, 'practiceId' | 'audience' | 'personId'>;

/** Appointments that come from a clinician's own calendar. */
@Injectable()
export class ReadInService {
  constructor(
    @Inject(AppointmentsRepository) private readonly repository: AppointmentsRepository,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Live) private readonly live: Live,
    @Inject(AskAfterwards) private readonly ask: AskAfterwards,
  ) {}

  /**
   * Does what a calendar says now; tells how many are no longer in it and stay because so much is gone at once, unless
   * that is accepted. Of couples that are not the clinician's any more nothing is known here, and nothing done.
   */
  async take(
    tx: Tx,
    by: By,
    calendarId: string,
    due: Due[],
    { from, until }: Span,
    acceptsLoss: boolean,
  ): Promise<{ lost: number }> {
    const mine = new Set(await this.couples.idsOfClinician(tx));
    const seen = due.map((one) =>
      isOfCouple(one.is) && !mine.has(one.is.coupleId) ? { ...one, is: null } : one,
    );
    const coupleIds = [...new Set(seen.flatMap(({ is }) => (isOfCouple(is) ? is.coupleId : [])))];
    const beside = await this.repository.beside(tx, calendarId, coupleIds, from);
    const known = await this.repository.released(tx, beside);
    const changes = reconcile(calendarId, known, seen, this.clock.now(), until);
    const isHeld = changes.isSuspicious && !acceptsLoss;
    const called = [...changes.cancelled, ...(isHeld ? [] : changes.vanished)];
    await this.write(tx, by.practiceId, calendarId, changes, called);
    const rows = known.filter(
      ({ id }) => called.includes(id) || changes.changed.some((one) => one.id === id),
    );
    await this.tell(tx, by, [...rows, ...changes.added, ...changes.changed.map(({ to }) => to)]);
    return { lost: isHeld ? changes.vanished.length : 0 };
  }

  /** What came from the calendar is the clinician's own from now on. */
  release(tx: Tx, calendarId: string): Promise<void> {
    return this.repository.release(tx, calendarId);
  }

  private async write(
    tx: Tx,
    practiceId: string,
    calendarId: string,
    { added, changed }: Changes,
    called: string[],
  ): Promise<void> {
    for (const { id, to } of changed) await this.repository.change(tx, { practiceId, id }, valuesOf(to, calendarId));
    for (const id of called) await this.repository.change(tx, { practiceId, id }, { isCancelled: true });
    const rows = added.map((said): Appointment => ({
      practiceId, coupleId: said.coupleId, id: randomUUID(), seriesId: null, ...valuesOf(said, calendarId),
    }));
    await this.repository.insert(tx, rows);
    const moved = changed.map(({ id, to }) => ({ practiceId, id, ...to }));
    const isAhead = (one: { startsAt: Date; isCancelled: boolean }) => !one.isCancelled && one.startsAt > this.clock.now();
    await this.ask.about(tx, [...rows, ...moved].filter(isAhead));
  } // prettier-ignore

  /** Once for each couple. Where only one of the two comes, the other's screen does not so much as flicker, nor does theirs. */
  private async tell(tx: Tx, by: By, about: Pick<Said, 'coupleId' | 'personId'>[]): Promise<void> {
    for (const [coupleId, of] of Map.groupBy(about, (one) => one.coupleId)) {
      await this.audit.write(tx, by, 'appointment.read-in', { coupleId });
      if (of.some(({ personId }) => !personId))
        this.live.look(tx, await this.couples.memberIds(tx, coupleId));
      else await this.couples.tellClinicians(tx, coupleId);
    }
  }
}

const isOfCouple = (is: Due['is']): is is Exclude<Due['is'], 'nobody' | null> =>
  is !== null && is !== 'nobody';

const valuesOf = (
  { event, series, startsAt, minutes, isCancelled, personId }: Said,
  calendarId: string,
) => ({ calendarId, eventHash: event, eventSeriesHash: series, startsAt, minutes, isCancelled, personId }); // prettier-ignore
