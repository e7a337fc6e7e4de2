import { Inject, Injectable } from '@nestjs/common';
import type { clinic } from '@usward/contract/clinic';
import type { Words } from '@usward/exercises';
import { AuditService } from '../audit/audit.service.ts';
import type { Couple } from '../couples/couple.entity.ts';
import { CouplesService } from '../couples/couples.service.ts';
import { ExercisesService } from '../exercises/exercises.service.ts';
import { PeopleService } from '../identity/people.service.ts';
import type { Who } from '../platform/actors.ts';
import type { Answer } from '../platform/http/route.ts';
import type { Tx } from '../platform/work.ts';
import { HandedInService } from '../responses/handed-in.service.ts';
import { LinesService } from './lines.service.ts';
import { presentPicture, type Somebody } from './measures.present.ts';
import { MeasuresRepository, type Entry } from './measures.repository.ts';
import { movedIn, type MovedCourse, type Series } from './measures.rules.ts';
import { questionnaires, takenOf } from './questionnaires.ts';
import { RightsService } from './rights.service.ts';
import { entered, isWordedAs, pulseKey, pulses } from './series.ts';

type Page = Answer<typeof clinic.measures>;
export type { MovedCourse };
export type Moved = { title: Words; personId: string; displayName: string; course: MovedCourse };

/** How both partners' lines go. Nothing of it is kept: it is made from what was answered and entered, as it stands now. */
@Injectable()
export class MeasuresService {
  constructor(
    @Inject(MeasuresRepository) private readonly repository: MeasuresRepository,
    @Inject(RightsService) private readonly rights: RightsService,
    @Inject(LinesService) private readonly lines: LinesService,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(HandedInService) private readonly handedIn: HandedInService,
    @Inject(ExercisesService) private readonly exercises: ExercisesService,
    @Inject(AuditService) private readonly audit: AuditService,
  ) {}

  async of(tx: Tx, who: Who, couple: Couple): Promise<Page> {
    const coupleId = couple.id;
    const series = await this.series(tx, couple);
    const partners = await this.partners(tx, coupleId);
    const typists = series.flatMap(({ taken }) => taken.flatMap(({ entry }) => entry?.enteredBy ?? []));
    const known = await this.people.byId(tx, typists);
    await this.audit.write(tx, who, 'measures.read', { coupleId });
    return {
      mayShowTogether: await this.lines.mayShowTogether(tx, coupleId),
      pictures: series.map((one) => presentPicture(one, partners, (id) => known.get(id)?.displayName ?? '—')),
    };
  }

  /**
   * For the brief: of each line with a point between these days (both included) what became of it, the same order at
   * every call. Nothing at all unless both agreed that their lines are shown while both are there. The caller writes the audit.
   */
  async moved(tx: Tx, _who: Who, couple: Couple, since: string, until: string): Promise<Moved[]> {
    if (!(await this.lines.mayShowTogether(tx, couple.id))) return [];
    const partners = (await this.partners(tx, couple.id)).filter(({ isPresent }) => isPresent);
    return (await this.series(tx, couple)).flatMap((series) =>
      partners.flatMap(({ personId, displayName }) => {
        const course = movedIn(series, personId, since, until);
        return course ? [{ title: series.title, personId, displayName, course }] : [];
      }),
    );
  }

  private async series(tx: Tx, couple: Couple): Promise<Series<Entry>[]> {
    const entries = await this.repository.standing(tx, couple.id);
    const rights = await this.rights.ever(tx);
    const forms = await this.exercises.scored(tx, couple);
    const keys = [pulseKey, ...new Set(forms.map(({ key }) => key))];
    const handedIn = await this.handedIn.of(tx, couple.id, keys);
    const isWording = (form: (typeof forms)[number]) =>
      [...rights.values()].some((right) => isWordedAs(right, form));
    return [
      ...entered(entries, rights, forms, (form) => takenOf(form, handedIn, entries, couple.timeZone)),
      ...questionnaires(
        handedIn,
        forms.filter((form) => !isWording(form)),
        couple.timeZone,
        entries,
      ),
      ...pulses(handedIn, couple.timeZone),
    ];
  }

  private async partners(tx: Tx, coupleId: string): Promise<Somebody[]> {
    const members = (await this.couples.everMembers(tx, coupleId)).filter(({ kind }) => kind === 'partner');
    const known = await this.people.byId(
      tx,
      members.map(({ personId }) => personId),
    );
    return members.map(({ personId, endedAt }) => ({
      personId,
      displayName: known.get(personId)?.displayName ?? '—',
      isPresent: endedAt === null,
    }));
  }
}
