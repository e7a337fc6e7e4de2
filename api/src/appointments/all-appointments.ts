import { Inject, Injectable } from '@nestjs/common';
import type { clinic } from '@usward/contract/clinic';
import { daysLater, instantAt } from '@usward/schedule';
import { CouplesService } from '../couples/couples.service.ts';
import { PeopleService } from '../identity/people.service.ts';
import type { Who } from '../platform/actors.ts';
import type { Answer, Query } from '../platform/http/route.ts';
import type { Tx } from '../platform/work.ts';
import { PracticeService } from '../practice/practice.service.ts';
import { presentAppointment } from './appointments.present.ts';
import { AppointmentsRepository } from './appointments.repository.ts';

const mostDays = 70;

/** A clinician's calendar: the appointments of all their couples, on the practice's clock. */
@Injectable()
export class AllAppointments {
  constructor(
    @Inject(AppointmentsRepository) private readonly repository: AppointmentsRepository,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(PracticeService) private readonly practices: PracticeService,
  ) {}

  async of(
    tx: Tx,
    who: Who,
    asked: Query<typeof clinic.allAppointments>,
  ): Promise<Answer<typeof clinic.allAppointments>> {
    const { timeZone } = await this.practices.of(tx, who);
    const from = asked.from ?? (await this.practices.today(tx, who));
    const until = asked.until ?? daysLater(from, 7);
    const furthest = daysLater(from, mostDays);
    const [start, end] = [from, until < furthest ? until : furthest].map((day) => instantAt(day, '00:00', timeZone));
    const all = start && end ? await this.repository.between(tx, start, end, true) : [];
    const found = await this.repository.released(tx, all);
    const partners = await this.couples.partnersOf(tx, [...new Set(found.map(({ coupleId }) => coupleId))]);
    const known = await this.people.byId(tx, [...[...partners.values()].flat(), ...found.flatMap(({ personId }) => personId ?? [])]);
    const nameOf = (id: string) => known.get(id)?.displayName ?? '—';
    return {
      timeZone,
      appointments: found.map((one) => ({
        ...presentAppointment(one),
        coupleId: one.coupleId,
        names: (partners.get(one.coupleId) ?? []).map(nameOf),
        with: one.personId && nameOf(one.personId),
      })),
    };
  } // prettier-ignore
}
