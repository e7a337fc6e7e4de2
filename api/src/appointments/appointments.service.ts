import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { clinic } from '@usward/contract/clinic';
import { AuditService } from '../audit/audit.service.ts';
import { AccessService } from '../couples/access.service.ts';
import { CouplesService } from '../couples/couples.service.ts';
import type { Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import { present, Problem } from '../platform/http/problem.ts';
import type { Body } from '../platform/http/route.ts';
import { Live } from '../platform/live.ts';
import type { Tx } from '../platform/work.ts';
import { PracticeService } from '../practice/practice.service.ts';
import type { Appointment } from './appointment.entity.ts';
import { isOwn, mayChange } from './appointments.policy.ts';
import { presentAppointment, type AppointmentRow } from './appointments.present.ts';
import { AskAfterwards } from './ask-afterwards.ts';
import { AppointmentsRepository } from './appointments.repository.ts';
import { movedLike, overlap, timesOf } from './appointments.rules.ts';

type Asked = Body<typeof clinic.addAppointment>;
type Moved = Body<typeof clinic.moveAppointment>;

/** When clinician and couple meet. */
@Injectable()
export class AppointmentsService {
  constructor(
    @Inject(AppointmentsRepository) private readonly repository: AppointmentsRepository,
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(PracticeService) private readonly practices: PracticeService,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Live) private readonly live: Live,
    @Inject(AskAfterwards) private readonly ask: AskAfterwards,
  ) {}

  /** The first with both after this moment, or after now, that is not cancelled. */
  next(tx: Tx, coupleId: string, after = this.clock.now()): Promise<Appointment | null> {
    return this.repository.next(tx, coupleId, after);
  }

  /** The latest with both that had begun at this moment and was not cancelled. */
  last(tx: Tx, coupleId: string, before: Date): Promise<Appointment | null> {
    return this.repository.last(tx, coupleId, before);
  }

  /** The latest that has begun by now. */
  lastBegun(tx: Tx, coupleId: string): Promise<Appointment | null> {
    return this.last(tx, coupleId, this.clock.now());
  }

  /** For the keeper, who sees times only. */
  byId(tx: Tx, id: string): Promise<Appointment | null> {
    return this.repository.byId(tx, id);
  }

  /** The latest that is over, and the one that goes on or comes next. */
  around(tx: Tx, coupleId: string, at: Date) {
    return this.repository.around(tx, coupleId, at);
  }

  /** Those of all the caller's couples, in order, without the cancelled ones; for a clinician those with one alone too. */
  between(tx: Tx, from: Date, until: Date): Promise<Appointment[]> {
    return this.repository.between(tx, from, until);
  }

  /** Every one of the couple, cancelled ones too, in order. */
  async all(tx: Tx, coupleId: string): Promise<AppointmentRow[]> {
    return (await this.repository.ofCouple(tx, coupleId)).map(presentAppointment);
  }

  async list(tx: Tx, who: Who, coupleId: string): Promise<AppointmentRow[]> {
    await this.access.mustPlan(tx, who, coupleId);
    const found = await this.repository.released(tx, await this.repository.ofCouple(tx, coupleId));
    return found.map(presentAppointment);
  }

  /** One, or all of those that repeat. A time at which the couple has one already is left out. */
  async add(tx: Tx, who: Who, coupleId: string, asked: Asked): Promise<{ id: string; added: number }> {
    await this.access.mustPlan(tx, who, coupleId);
    const { practiceId } = who;
    const { timeZone } = await this.practices.of(tx, who);
    const { personId = null, minutes, repeat } = asked;
    if (personId && !(await this.couples.partnerIds(tx, coupleId)).includes(personId)) throw new Problem('absent');
    const known = await this.repository.released(tx, await this.repository.ofCouple(tx, coupleId));
    const there = known.filter(
      (other) => !other.isCancelled && other.personId === personId && (repeat || !isOwn(other)),
    );
    const times = timesOf(new Date(asked.startsAt), repeat, timeZone).map((startsAt) => ({ startsAt, minutes }));
    const free = times.filter((time) => !there.some((other) => overlap(time, other)));
    const seriesId = repeat ? randomUUID() : null;
    const none = { isCancelled: false, calendarId: null, eventHash: null, eventSeriesHash: null };
    const added = free.map((time): Appointment => ({ practiceId, coupleId, id: randomUUID(), personId, seriesId, ...time, ...none }));
    const [first] = added;
    if (!first) throw new Problem('appointment.from-calendar');
    await this.repository.insert(tx, added);
    await this.ask.about(tx, added);
    await this.wrote(tx, who, first, 'appointment.added');
    return { id: first.id, added: added.length };
  } // prettier-ignore

  /** Moving one that was cancelled lets it take place after all. */
  async move(tx: Tx, who: Who, coupleId: string, id: string, { startsAt, minutes, which }: Moved): Promise<void> {
    const appointment = await this.changeable(tx, who, coupleId, id);
    const to = new Date(startsAt);
    if (!mayChange({ startsAt: to }, this.clock.now())) throw new Problem('appointment.past');
    const { timeZone } = await this.practices.of(tx, who);
    const following = which === 'following' ? await this.repository.following(tx, appointment) : [];
    const others = following
      .filter((one) => one.id !== id)
      .map((one) => ({ ...one, startsAt: movedLike(one.startsAt, appointment.startsAt, to, timeZone), minutes }));
    const all = [{ ...appointment, startsAt: to, minutes }, ...others];
    for (const one of all) await this.repository.change(tx, one, { startsAt: one.startsAt, minutes, isCancelled: false });
    await this.ask.about(tx, all);
    await this.wrote(tx, who, appointment, 'appointment.moved');
  } // prettier-ignore

  async cancel(tx: Tx, who: Who, coupleId: string, id: string, which: Moved['which']): Promise<string[]> {
    const appointment = await this.changeable(tx, who, coupleId, id);
    const following = which === 'following' ? await this.repository.following(tx, appointment) : [];
    const all = new Map([appointment, ...following].map((one) => [one.id, one]));
    for (const one of all.values()) await this.repository.change(tx, one, { isCancelled: true });
    await this.wrote(tx, who, appointment, 'appointment.cancelled');
    return [...all.keys()];
  }

  async restore(tx: Tx, who: Who, coupleId: string, ids: string[]): Promise<void> {
    for (const id of ids) {
      const appointment = await this.changeable(tx, who, coupleId, id);
      await this.repository.change(tx, appointment, { isCancelled: false });
      await this.wrote(tx, who, appointment, 'appointment.restored');
    }
  }

  private async changeable(tx: Tx, who: Who, coupleId: string, id: string): Promise<Appointment> {
    await this.access.mustPlan(tx, who, coupleId);
    const found = present(await this.repository.one(tx, coupleId, id));
    const [appointment = found] = await this.repository.released(tx, [found]);
    if (!isOwn(appointment)) throw new Problem('appointment.from-calendar');
    if (!mayChange(appointment, this.clock.now())) throw new Problem('appointment.past');
    return appointment;
  }

  /** Everybody who would come hears of it; of one with one alone the clinicians, and neither of the two. */
  private async wrote(tx: Tx, who: Who, { coupleId, id, personId }: Appointment, act: string): Promise<void> {
    await this.audit.write(tx, who, act, { coupleId, subjectId: id });
    if (personId) await this.couples.tellClinicians(tx, coupleId);
    else this.live.look(tx, await this.couples.memberIds(tx, coupleId));
  }
}
