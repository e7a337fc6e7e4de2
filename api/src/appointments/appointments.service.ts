import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { clinic } from '@usward/contract/clinic';
import { AuditService } from '../audit/audit.service.ts';
import { CouplesService } from '../couples/couples.service.ts';
import type { Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import { present, Problem } from '../platform/http/problem.ts';
import type { Body } from '../platform/http/route.ts';
import { Jobs } from '../platform/jobs.ts';
import { Live } from '../platform/live.ts';
import type { Tx } from '../platform/work.ts';
import type { Appointment } from './appointment.entity.ts';
import { mayChange } from './appointments.policy.ts';
import { presentAppointment, type AppointmentRow } from './appointments.present.ts';
import { AppointmentsRepository } from './appointments.repository.ts';

/** On the way home nobody looks at a phone for us. */
const askedAfterMinutes = 60;

type Time = Body<typeof clinic.addAppointment>;

/** When clinician and couple meet. */
@Injectable()
export class AppointmentsService {
  constructor(
    @Inject(AppointmentsRepository) private readonly repository: AppointmentsRepository,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Live) private readonly live: Live,
    @Inject(Jobs) private readonly jobs: Jobs,
  ) {}

  /** The first after this moment that is not cancelled. */
  next(tx: Tx, coupleId: string, after: Date): Promise<Appointment | null> {
    return this.repository.next(tx, coupleId, after);
  }

  /** The latest that had begun at this moment and was not cancelled. */
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

  /** Those of all the caller's couples, in order, without the cancelled ones. */
  between(tx: Tx, from: Date, until: Date): Promise<Appointment[]> {
    return this.repository.between(tx, from, until);
  }

  /** Every one of the couple, cancelled ones too, in order. */
  async all(tx: Tx, coupleId: string): Promise<AppointmentRow[]> {
    return (await this.repository.ofCouple(tx, coupleId)).map(presentAppointment);
  }

  async list(tx: Tx, who: Who, coupleId: string): Promise<AppointmentRow[]> {
    await this.couples.mustPlan(tx, who, coupleId);
    return this.all(tx, coupleId);
  }

  async add(tx: Tx, who: Who, coupleId: string, time: Time): Promise<string> {
    await this.couples.mustPlan(tx, who, coupleId);
    const id = randomUUID();
    await this.repository.insert(tx, { practiceId: who.practiceId, coupleId, id, ...read(time), isCancelled: false });
    await this.askAfterwards(tx, who.practiceId, id, read(time));
    await this.wrote(tx, who, coupleId, id, 'appointment.added');
    return id;
  }

  /** Moving one that was cancelled lets it take place after all. */
  async move(tx: Tx, who: Who, coupleId: string, id: string, time: Time): Promise<void> {
    const appointment = await this.changeable(tx, who, coupleId, id);
    if (!mayChange(read(time), this.clock.now())) throw new Problem('appointment.past');
    await this.repository.change(tx, appointment, { ...read(time), isCancelled: false });
    await this.askAfterwards(tx, who.practiceId, id, read(time));
    await this.wrote(tx, who, coupleId, id, 'appointment.moved');
  }

  async cancel(tx: Tx, who: Who, coupleId: string, id: string): Promise<void> {
    const appointment = await this.changeable(tx, who, coupleId, id);
    await this.repository.change(tx, appointment, { isCancelled: true });
    await this.wrote(tx, who, coupleId, id, 'appointment.cancelled');
  }

  /** A room further down asks each how it was, if it is still there and over by then. */
  private askAfterwards(
    tx: Tx,
    practiceId: string,
    ref: string,
    { startsAt, minutes }: Pick<Appointment, 'startsAt' | 'minutes'>,
  ): Promise<void> {
    const after = new Date(startsAt.getTime() + (minutes + askedAfterMinutes) * 60_000);
    return this.jobs.send(tx, 'ask-hour', { practiceId, ref }, after);
  }

  private async changeable(tx: Tx, who: Who, coupleId: string, id: string): Promise<Appointment> {
    await this.couples.mustPlan(tx, who, coupleId);
    const appointment = present(await this.repository.one(tx, coupleId, id));
    if (!mayChange(appointment, this.clock.now())) throw new Problem('appointment.past');
    return appointment;
  }

  /** Everybody who would come hears of it. */
  private async wrote(tx: Tx, who: Who, coupleId: string, subjectId: string, act: string): Promise<void> {
    await this.audit.write(tx, who, act, { coupleId, subjectId });
    this.live.look(tx, await this.couples.memberIds(tx, coupleId));
  }
}

const read = ({ startsAt, minutes }: Time) => ({ startsAt: new Date(startsAt), minutes });
