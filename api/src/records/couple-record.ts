import { Inject, Injectable } from '@nestjs/common';
import { plainly, say as tell, type Ear, type Words } from '@usward/exercises';
import { dayIn } from '@usward/schedule';
import { AppointmentsService } from '../appointments/appointments.service.ts';
import { AssignmentsService } from '../assignments/assignments.service.ts';
import type { Couple } from '../couples/couple.entity.ts';
import { MeasuresService } from '../measures/measures.service.ts';
import { AgendaService } from '../notes/agenda.service.ts';
import { PeopleService } from '../identity/people.service.ts';
import type { Who } from '../platform/actors.ts';
import type { Tx } from '../platform/work.ts';
import { JointService, standingOf } from '../responses/joint.service.ts';
import { OwnWordsService } from '../responses/own-words.service.ts';
import { tasksOf } from './own-data.ts';
import type { Section } from './paper.ts';
import { texts } from './paper.texts.ts';

export type Recorded = { sections: Section[]; data: object };

const [ever, forEver] = [new Date(0), new Date(8.64e15)];
const shown = (sections: Section[]) => sections.filter(({ entries }) => entries.length);

/**
 * What a clinician may read of a couple, as a record: of both, or what is of one of them alone. Notes, the safety record,
 * a score that none was made of, and what was kept are not asked for.
 */
@Injectable()
export class CoupleRecord {
  constructor(
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(AppointmentsService) private readonly appointments: AppointmentsService,
    @Inject(AssignmentsService) private readonly assignments: AssignmentsService,
    @Inject(JointService) private readonly joint: JointService,
    @Inject(MeasuresService) private readonly measures: MeasuresService,
    @Inject(AgendaService) private readonly agenda: AgendaService,
    @Inject(OwnWordsService) private readonly words: OwnWordsService,
  ) {}

  async of(tx: Tx, who: Who, couple: Couple, ids: string[], ear: Ear, isOfBoth: boolean): Promise<Recorded> {
    const say = texts[ear.locale];
    const known = await this.people.byId(tx, ids);
    const names = new Map(ids.map((id) => [id, known.get(id)?.displayName ?? '—']));
    const people = [];
    for (const [id, displayName] of names)
      people.push({ displayName, written: await this.words.forTherapists(tx, couple.id, id, ear) });
    const scores = await this.scores(tx, who, couple, names, ear);
    const written = people.map(({ displayName, written: tasks }) => ({
      title: say.wrote(displayName),
      entries: tasksOf(tasks, say),
    }));
    const measured = {
      title: say.measures,
      note: say.measuresNote,
      entries: scores.map(({ title, displayName, points }) => ({
        heading: `${title}, ${displayName}`,
        lines: points.map(({ on, total }) => ({ label: on, text: String(total ?? say.noScore) })),
      })),
    };
    if (!isOfBoth) return { sections: shown([...written, measured]), data: { people, scores } };
    const common = await this.common(tx, couple, names, ear);
    return {
      sections: shown([...this.commonSections(common, ear), measured, ...written]),
      data: { ...common, scores, people },
    };
  }

  private async scores(tx: Tx, who: Who, couple: Couple, names: Map<string, string>, ear: Ear) {
    const { pictures } = await this.measures.of(tx, who, couple);
    return pictures.flatMap(({ title, lines }) =>
      lines
        .filter(({ personId, points }) => names.has(personId) && points.length)
        .map(({ displayName, points }) => ({
          title: heard(title, ear),
          displayName,
          points: points.map(({ on, total }) => ({ on, total })),
        })),
    );
  }

  /** What both know of: nothing that one of them does alone, not even that it was given. */
  private async common(tx: Tx, couple: Couple, names: Map<string, string>, ear: Ear) {
    const { id, timeZone } = couple;
    const met = (await this.appointments.all(tx, id)).map(({ startsAt, minutes, isCancelled }) => ({
      on: dayIn(timeZone, new Date(startsAt)),
      minutes,
      isCancelled,
    }));
    const { opened, together, ...stood } = await this.joint.of(tx, couple, ever, forEver);
    const isOpened = new Set(opened.map(({ occurrenceId }) => occurrenceId));
    const given = (await this.assignments.ofCouple(tx, couple, names, isOpened))
      .filter(({ for: whom }) => whom.length > 1)
      .map(({ title, on, isWithdrawn, occurrences }) => ({
        title: heard(title, ear),
        on,
        isWithdrawn,
        times: occurrences.map((one) => ({
          on: one.on,
          isOpened: isOpened.has(one.occurrenceId),
          isTogether: together.has(one.occurrenceId),
        })),
      }));
    const { agreed, dialogues } = standingOf(couple, stood);
    const points = (await this.agenda.of(tx, couple)).map(({ words, doneAt }) => ({
      words,
      on: doneAt && dayIn(timeZone, doneAt),
    }));
    return {
      appointments: met,
      given,
      agreed: agreed.map(({ title, words, quick, on }) => ({
        on,
        title: heard(title, ear),
        words: words ?? (quick && heard(quick, ear)) ?? '',
      })),
      talks: dialogues.map(({ on, minutes }) => ({ on, minutes })),
      agenda: points,
    };
  }

  private commonSections(
    { appointments, given, agreed, talks, agenda }: Awaited<ReturnType<CoupleRecord['common']>>,
    { locale }: Ear,
  ): Section[] {
    const say = texts[locale];
    return [
      {
        title: say.appointments,
        entries: appointments.map(({ on, minutes, isCancelled }) => ({
          heading: on,
          quiet: [say.minutes(minutes), ...(isCancelled ? [say.cancelled] : [])].join(', '),
          lines: [],
        })),
      },
      {
        title: say.given,
        entries: given.map(({ title, on, isWithdrawn, times }) => ({
          heading: title,
          quiet: [`${say.givenOn} ${on}`, ...(isWithdrawn ? [say.withdrawn] : [])].join(', '),
          lines: times
            .filter((one) => one.isOpened || one.isTogether)
            .map((one) => ({
              text: [one.on, one.isOpened && say.opened, one.isTogether && say.together].filter(Boolean).join(', '),
            })),
        })),
      },
      { title: say.agreedOn, entries: agreed.map(({ on, title, words }) => ({ heading: title, quiet: on, lines: [{ text: words }] })) },
      { title: say.talks, entries: talks.map(({ on, minutes }) => ({ heading: on, quiet: say.minutes(minutes), lines: [] })) },
      { title: say.agenda, entries: agenda.map(({ words, on }) => ({ heading: '', quiet: on ?? '', lines: [{ text: words }] })) },
    ]; // prettier-ignore
  }
}

const heard = (words: Words, { locale, address }: Ear) => tell(plainly(words), locale, address);
