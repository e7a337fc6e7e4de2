import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import { clinic } from '@usward/contract/clinic';
import type { TokenActor } from '../platform/actors.ts';
import {
  Asking,
  Clinic,
  done,
  type Answer,
  type Body as Sent,
  type Params,
  type Query as Wanted,
} from '../platform/http/route.ts';
import { Work } from '../platform/work.ts';
import { AllAppointments } from './all-appointments.ts';
import { AppointmentsService } from './appointments.service.ts';

@Controller()
export class AppointmentsController {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(AppointmentsService) private readonly appointments: AppointmentsService,
    @Inject(AllAppointments) private readonly every: AllAppointments,
  ) {}

  @Clinic('appointments')
  list(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.appointments.params }) { coupleId }: Params<typeof clinic.appointments>,
  ): Promise<Answer<typeof clinic.appointments>> {
    return this.work.run(actor, async (tx, who) => ({
      appointments: await this.appointments.list(tx, who, coupleId),
    }));
  }

  @Clinic('addAppointment')
  add(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.addAppointment.params }) { coupleId }: Params<typeof clinic.addAppointment>,
    @Body({ schema: clinic.addAppointment.body }) asked: Sent<typeof clinic.addAppointment>,
  ): Promise<Answer<typeof clinic.addAppointment>> {
    return this.work.run(actor, async (tx, who) => {
      const { id, added } = await this.appointments.add(tx, who, coupleId, asked);
      return { appointmentId: id, added };
    });
  }

  @Clinic('moveAppointment')
  move(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.moveAppointment.params })
    { coupleId, appointmentId }: Params<typeof clinic.moveAppointment>,
    @Body({ schema: clinic.moveAppointment.body }) moved: Sent<typeof clinic.moveAppointment>,
  ): Promise<Answer<typeof clinic.moveAppointment>> {
    return this.work.run(actor, async (tx, who) => {
      await this.appointments.move(tx, who, coupleId, appointmentId, moved);
      return done;
    });
  }

  @Clinic('cancelAppointment')
  cancel(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.cancelAppointment.params })
    { coupleId, appointmentId }: Params<typeof clinic.cancelAppointment>,
    @Query({ schema: clinic.cancelAppointment.query }) { which }: Wanted<typeof clinic.cancelAppointment>,
  ): Promise<Answer<typeof clinic.cancelAppointment>> {
    return this.work.run(actor, async (tx, who) => ({
      cancelled: await this.appointments.cancel(tx, who, coupleId, appointmentId, which),
    }));
  }

  @Clinic('restoreAppointments')
  restore(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.restoreAppointments.params })
    { coupleId }: Params<typeof clinic.restoreAppointments>,
    @Body({ schema: clinic.restoreAppointments.body })
    { appointmentIds }: Sent<typeof clinic.restoreAppointments>,
  ): Promise<Answer<typeof clinic.restoreAppointments>> {
    return this.work.run(actor, async (tx, who) => {
      await this.appointments.restore(tx, who, coupleId, appointmentIds);
      return done;
    });
  }

  @Clinic('allAppointments')
  ofAll(
    @Asking() actor: TokenActor,
    @Query({ schema: clinic.allAppointments.query }) span: Wanted<typeof clinic.allAppointments>,
  ): Promise<Answer<typeof clinic.allAppointments>> {
    return this.work.run(actor, (tx, who) => this.every.of(tx, who, span));
  }
}
