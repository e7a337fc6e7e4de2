import { Inject, Injectable } from '@nestjs/common';
import type { clinic } from '@usward/contract/clinic';
import { exerciseSchema, programSchema } from '@usward/exercises';
import { AuditService } from '../audit/audit.service.ts';
import type { Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import { Problem } from '../platform/http/problem.ts';
import type { Answer, Body } from '../platform/http/route.ts';
import type { Tx } from '../platform/work.ts';
import { answersAfter, withAlerts } from './alerts.rules.ts';
import { mayAuthor } from './authoring.policy.ts';
import { Checking } from './checking.ts';
import { DraftsService } from './drafts.service.ts';
import { ExerciseVersion } from './exercise-version.entity.ts';
import { ExercisesRepository } from './exercises.repository.ts';
import { LibraryDraft } from './library-draft.entity.ts';
import { ProgramVersion } from './program-version.entity.ts';
import { scoringOf } from './scoring.rules.ts';

/** Makes a version of a draft. From then on it never changes; what people answered belongs to it. */
@Injectable()
export class PublishingService {
  constructor(
    @Inject(ExercisesRepository) private readonly repository: ExercisesRepository,
    @Inject(DraftsService) private readonly drafts: DraftsService,
    @Inject(Checking) private readonly checking: Checking,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async publish(
    tx: Tx,
    who: Who,
    id: string,
    sent: Body<typeof clinic.publishDraft>,
  ): Promise<Answer<typeof clinic.publishDraft>> {
    const draft = await this.drafts.forWrite(tx, who, id, sent.revision);
    const { what, key, document, scoring, questionnaire } = draft;
    const alerts =
      what === 'exercise' ? answersAfter(document, document, draft.alerts, sent.alerts) : draft.alerts;
    const { problems, alerts: asked } = await this.checking.of(tx, who, { ...draft, alerts });
    const open = asked.filter(({ answer }) => answer === null);
    const fields = [...problems, ...open.map(({ path }) => ({ path, code: 'alert.unanswered' }))];
    if (fields.length) throw new Problem('draft.not-ready', fields.slice(0, 200));

    const { practiceId, personId } = who;
    const version = await this.repository.nextVersion(tx, what, who, key);
    const published = { practiceId, key, version, publishedAt: this.clock.now(), publishedBy: personId };
    if (what === 'program') {
      const program = programSchema.parse({ ...document, key });
      await tx.insert(ProgramVersion, { ...published, document: program as object });
    } else {
      const exercise = exerciseSchema.parse({ ...withAlerts(document, alerts), key, version });
      const said = Object.fromEntries(asked.map(({ step }) => [step, alerts[step]]));
      await tx.insert(ExerciseVersion, {
        ...published,
        ...({ document: exercise, alerts: said, scoring: scoringOf(scoring, document), questionnaire } as object),
      });
    }
    await tx.delete(LibraryDraft, { practiceId, id });
    await this.repository.offer(tx, who, key, true);
    await this.audit.write(tx, who, `${what}.published`, { subjectId: id });
    return { what, key, version };
  }

  /** Taken from the shelf, or put there again. What was given stays as it is. */
  async offer(tx: Tx, who: Who, key: string, isOffered: boolean): Promise<void> {
    if (!mayAuthor(who)) throw new Problem('role.not-allowed');
    const all = [
      ...(await this.repository.versions(tx, 'exercise', who, key)),
      ...(await this.repository.versions(tx, 'program', who, key)),
    ];
    if (!all.length) throw new Problem('absent');
    await this.repository.offer(tx, who, key, isOffered);
    await this.audit.write(tx, who, isOffered ? 'library.offered' : 'library.withdrawn');
  }
} // prettier-ignore
