import { Body, Controller, Inject, Param } from '@nestjs/common';
import { clinic } from '@usward/contract/clinic';
import type { TokenActor } from '../platform/actors.ts';
import { Asking, Clinic, done, type Answer, type Body as Sent, type Params } from '../platform/http/route.ts';
import { Work } from '../platform/work.ts';
import { AppointmentsService } from './appointments.service.ts';

@Controller()
export class AppointmentsController {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(AppointmentsService) private readonly appointments: AppointmentsService,
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
    @Body({ schema: clinic.addAppointment.body }) time: Sent<typeof clinic.addAppointment>,
  ): Promise<Answer<typeof clinic.addAppointment>> {
    return this.work.run(actor, async (tx, who) => ({
      appointmentId: await this.appointments.add(tx, who, coupleId, time),
    }));
  }

  @Clinic('moveAppointment')
  move(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.moveAppointment.params })
    { coupleId, appointmentId }: Params<typeof clinic.moveAppointment>,
    @Body({ schema: clinic.moveAppointment.body }) time: Sent<typeof clinic.moveAppointment>,
  ): Promise<Answer<typeof clinic.moveAppointment>> {
    return this.work.run(actor, async (tx, who) => {
      await this.appointments.move(tx, who, coupleId, appointmentId, time);
      return done;
    });
  }

  @Clinic('cancelAppointment')
  cancel(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.cancelAppointment.params })
    { coupleId, appointmentId }: Params<typeof clinic.cancelAppointment>,
  ): Promise<Answer<typeof clinic.cancelAppointment>> {
    return this.work.run(actor, async (tx, who) => {
      await this.appointments.cancel(tx, who, coupleId, appointmentId);
      return done;
    });
  }
}
