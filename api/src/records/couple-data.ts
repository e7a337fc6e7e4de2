import { Inject, Injectable } from '@nestjs/common';
import { dayIn } from '@usward/schedule';
import { AppointmentsService } from '../appointments/appointments.service.ts';
import { AccessService } from '../couples/access.service.ts';
import { CouplesService } from '../couples/couples.service.ts';
import { PeopleService } from '../identity/people.service.ts';
import type { Who } from '../platform/actors.ts';
import { present } from '../platform/http/problem.ts';
import type { Tx } from '../platform/work.ts';
import { OwnWordsService } from '../responses/own-words.service.ts';
import { tasksOf, type Made } from './own-data.ts';
import { texts } from './paper.texts.ts';
import { ReleasesService } from './releases.service.ts';

/** What a clinician may read of a couple, or of one of the two. Notes, safety and what was kept are not asked for. */
@Injectable()
export class CoupleData {
  constructor(
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(AppointmentsService) private readonly appointments: AppointmentsService,
    @Inject(OwnWordsService) private readonly words: OwnWordsService,
    @Inject(ReleasesService) private readonly releases: ReleasesService,
  ) {}

  /** Nothing, where somebody took the yes back meanwhile. */
  async of(tx: Tx, who: Who, releaseId: string): Promise<Made | null> {
    const agreed = await this.releases.agreed(tx, releaseId);
    if (!agreed) return null;
    const { recipient, release } = agreed;
    const { coupleId, personId } = release;
    const { timeZone } = await this.access.ofClinician(tx, who, coupleId);
    const ids = personId ? [personId] : await this.couples.partnerIds(tx, coupleId);
    const known = await this.people.byId(tx, [...ids, who.personId]);
    const self = present(known.get(who.personId));
    const ear = { locale: self.locale, address: self.address };
    const say = texts[ear.locale];
    const people = [];
    for (const id of ids) {
      const { displayName } = present(known.get(id));
      people.push({ displayName, written: await this.words.forTherapists(tx, coupleId, id, ear) });
    }
    const met = personId ? [] : await this.appointments.all(tx, coupleId);
    const appointments = met.map(({ startsAt, minutes, isCancelled }) => ({
      on: dayIn(timeZone, new Date(startsAt)),
      minutes,
      isCancelled,
    }));
    const written = people.map(({ displayName, written: tasks }) => ({
      title: say.wrote(displayName),
      entries: tasksOf(tasks, say),
    }));
    const held = {
      title: say.appointments,
      entries: appointments.map(({ on, minutes, isCancelled }) => ({
        heading: on,
        quiet: [say.minutes(minutes), ...(isCancelled ? [say.cancelled] : [])].join(', '),
        lines: [],
      })),
    };
    return {
      name: self.displayName,
      paper: {
        locale: ear.locale,
        title: personId ? say.oneTitle : say.recordTitle,
        intro: personId ? say.oneIntro(recipient) : say.recordIntro(recipient),
        sections: personId ? written : [held, ...written],
      },
      data: { recipient, people, ...(personId ? {} : { appointments }) },
    };
  }
}
