import { Inject, Injectable } from '@nestjs/common';
import { theHour } from '@usward/catalogue';
import type { Appointment } from '../appointments/appointment.entity.ts';
import { AppointmentsService } from '../appointments/appointments.service.ts';
import { BeginningsService } from '../assignments/beginnings.service.ts';
import { CouplesService } from '../couples/couples.service.ts';
import { PeopleService } from '../identity/people.service.ts';
import { Clock } from '../platform/clock.ts';
import { Jobs } from '../platform/jobs.ts';
import { Work } from '../platform/work.ts';

const openForDays = 3;
/** One that is written down long afterwards asks nobody to remember it. */
const freshMs = 2 * 86_400_000;

/**
 * After an appointment took place each is asked alone how the hour was: a task of their own like any that one begins alone
 * (`BeginningsService`), so that the other never learns of it, and the therapist not before it was handed in.
 */
@Injectable()
export class AskingHours {
  constructor(
    @Inject(AppointmentsService) private readonly appointments: AppointmentsService,
    @Inject(BeginningsService) private readonly beginnings: BeginningsService,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(Work) private readonly work: Work,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Jobs) jobs: Jobs,
  ) {
    jobs.does('ask-hour', ({ practiceId = '', ref }) => this.ask(practiceId, ref));
  }

  /** Of one that was moved another job asks later; of one that was cancelled nobody does. */
  private async ask(practiceId: string, appointmentId: string): Promise<void> {
    const keeper = { kind: 'keeper' as const, practiceId };
    const found = await this.work.run(keeper, async (tx) => {
      const appointment = await this.appointments.byId(tx, appointmentId);
      if (!appointment || appointment.isCancelled || appointment.personId) return null;
      if (!this.isJustOver(appointment)) return null;
      return { appointment, partners: await this.couples.partnerIds(tx, appointment.coupleId) };
    });
    for (const personId of found?.partners ?? []) if (found) await this.askOne(found.appointment, personId);
  }

  private isJustOver({ startsAt, minutes }: Appointment): boolean {
    const ago = this.clock.now().getTime() - startsAt.getTime() - minutes * 60_000;
    return ago >= 0 && ago < freshMs;
  }

  /** Once for one appointment, however often it was moved; not of somebody who has left or never joined. */
  private askOne({ practiceId, coupleId, id }: Appointment, personId: string): Promise<void> {
    const who = { practiceId, personId, audience: 'me' as const };
    return this.work.run({ kind: 'person', ...who }, async (tx) => {
      const couple = await this.couples.ofPartner(tx, who);
      const me = (await this.people.byId(tx, [personId])).get(personId);
      if (couple?.id !== coupleId || !me?.joinedAt) return;
      const asked = await tx.query<unknown[]>(
        `INSERT INTO asked_hour (practice_id, couple_id, person_id, appointment_id) VALUES ($1, $2, $3, $4)
         ON CONFLICT (practice_id, person_id, appointment_id) DO NOTHING RETURNING 1`,
        [practiceId, coupleId, personId, id],
      );
      if (asked.length)
        await this.beginnings.begin(tx, who, couple, theHour, () => Promise.resolve(undefined), openForDays);
    });
  }
}
