import { Inject, Injectable } from '@nestjs/common';
import type { clinic } from '@usward/contract/clinic';
import { dayIn } from '@usward/schedule';
import { AppointmentsService } from '../appointments/appointments.service.ts';
import { AuditService } from '../audit/audit.service.ts';
import { AccessService } from '../couples/access.service.ts';
import { CouplesService } from '../couples/couples.service.ts';
import { PeopleService } from '../identity/people.service.ts';
import type { Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import { present, Problem } from '../platform/http/problem.ts';
import type { Answer, Body } from '../platform/http/route.ts';
import type { Tx } from '../platform/work.ts';
import { PracticeService } from '../practice/practice.service.ts';
import { NotesRepository } from './notes.repository.ts';

type Kept = Body<typeof clinic.keepNote>;

/** What a clinician writes for nobody else, until they share one. No live event tells of it, on anybody's screen. */
@Injectable()
export class NotesService {
  constructor(
    @Inject(NotesRepository) private readonly repository: NotesRepository,
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(AppointmentsService) private readonly appointments: AppointmentsService,
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(PracticeService) private readonly practices: PracticeService,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async of(tx: Tx, who: Who, coupleId: string): Promise<Answer<typeof clinic.notes>> {
    await this.access.ofClinician(tx, who, coupleId);
    const { timeZone } = await this.practices.of(tx, who);
    const found = await this.repository.ofCouple(tx, coupleId);
    const readers = await this.repository.readers(tx, who, coupleId);
    const colleagueIds = await this.colleagueIds(tx, who, coupleId);
    const others = [...new Set(found.map(({ authorId }) => authorId))].filter((id) => id !== who.personId);
    const known = await this.people.byId(tx, [...colleagueIds, ...others]);
    const nameOf = (id: string) => known.get(id)?.displayName ?? '';
    // What a colleague shared is somebody's words; one's own are not.
    for (const subjectId of others) await this.audit.write(tx, who, 'note.read', { coupleId, subjectId });
    return {
      notes: found.map((note) => ({
        noteId: note.id,
        by: note.authorId === who.personId ? null : nameOf(note.authorId),
        about: note.aboutId,
        appointmentId: note.appointmentId,
        on: dayIn(timeZone, note.begunAt),
        revision: note.revision,
        text: note.text,
        readers: readers.filter(({ noteId }) => noteId === note.id).map(({ readerId }) => readerId),
      })),
      colleagues: colleagueIds.map((personId) => ({ personId, displayName: nameOf(personId) })),
    };
  }

  /** A write that did not know the last one overwrites nothing: its text is still where it was typed, and becomes a note of its own there. */
  async keep(tx: Tx, who: Who, coupleId: string, id: string, kept: Kept): Promise<number> {
    const { practiceId } = await this.access.ofClinician(tx, who, coupleId);
    const { base, text, about: aboutId, appointmentId } = kept;
    if (aboutId && !(await this.couples.hadPartner(tx, coupleId, aboutId))) throw new Problem('absent');
    if (appointmentId) {
      const all = await this.appointments.all(tx, coupleId);
      if (!all.some((one) => one.appointmentId === appointmentId)) throw new Problem('absent');
    }
    const place = { practiceId, coupleId, authorId: who.personId, id };
    const about = { aboutId, appointmentId };
    if (base === 0) {
      if (!(await this.repository.begin(tx, place, about, text))) throw new Problem('note.conflict');
      await this.audit.write(tx, who, 'note.begun', { coupleId });
      return 1;
    }
    if (!(await this.repository.goOn(tx, place, about, text, base))) {
      present(await this.repository.own(tx, who, coupleId, id));
      throw new Problem('note.conflict');
    }
    return base + 1;
  }

  async erase(tx: Tx, who: Who, coupleId: string, id: string): Promise<void> {
    await this.access.ofClinician(tx, who, coupleId);
    if (!(await this.repository.erase(tx, who, coupleId, id))) throw new Problem('absent');
    await this.audit.write(tx, who, 'note.erased', { coupleId });
  }

  /** Only with those who are on the case: whoever is not learns nothing of the couple by a note. */
  async share(tx: Tx, who: Who, coupleId: string, id: string, readerIds: string[]): Promise<void> {
    const { practiceId } = await this.access.ofClinician(tx, who, coupleId);
    present(await this.repository.locked(tx, who, coupleId, id));
    const colleagues = await this.colleagueIds(tx, who, coupleId);
    if (!readerIds.every((reader) => colleagues.includes(reader))) throw new Problem('absent');
    const place = { practiceId, coupleId, authorId: who.personId, id };
    await this.repository.share(tx, place, [...new Set(readerIds)]);
    await this.audit.write(tx, who, 'note.shared', { coupleId });
  }

  /** Who is coming too: what should go along at a transfer is shared before it. */
  private async colleagueIds(tx: Tx, { personId }: Who, coupleId: string): Promise<string[]> {
    const now = this.clock.now();
    return (await this.couples.everMembers(tx, coupleId))
      .filter(({ kind, endedAt }) => kind === 'clinician' && !(endedAt && endedAt <= now))
      .filter((member) => member.personId !== personId)
      .map((member) => member.personId);
  }
}
