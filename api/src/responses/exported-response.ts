import { Inject, Injectable } from '@nestjs/common';
import type { clinic } from '@usward/contract/clinic';
import { readers, variantOf } from '@usward/exercises';
import { exportResponse } from '@usward/fhir';
import { AssignmentsService } from '../assignments/assignments.service.ts';
import { AuditService } from '../audit/audit.service.ts';
import type { Couple } from '../couples/couple.entity.ts';
import { CouplesService } from '../couples/couples.service.ts';
import { VersionsService } from '../exercises/versions.service.ts';
import type { Who } from '../platform/actors.ts';
import { present, Problem } from '../platform/http/problem.ts';
import type { Answer } from '../platform/http/route.ts';
import type { Tx } from '../platform/work.ts';
import { ResponsesRepository } from './responses.repository.ts';

/** One partner's answers in the words of FHIR: what the clinician may read of them, and read it is. */
@Injectable()
export class ExportedResponse {
  constructor(
    @Inject(ResponsesRepository) private readonly repository: ResponsesRepository,
    @Inject(AssignmentsService) private readonly assignments: AssignmentsService,
    @Inject(VersionsService) private readonly versions: VersionsService,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(AuditService) private readonly audit: AuditService,
  ) {}

  async of(
    tx: Tx,
    who: Who,
    couple: Couple,
    personId: string,
    occurrenceId: string,
  ): Promise<Answer<typeof clinic.exportResponses>> {
    if (!(await this.couples.hadPartner(tx, couple.id, personId))) throw new Problem('absent');
    const due = present((await this.assignments.byIds(tx, [occurrenceId]))[0]);
    if (due.coupleId !== couple.id) throw new Problem('absent');
    const handedIn = await this.repository.handedIn(tx, couple.id, personId, occurrenceId);
    await this.audit.write(tx, who, 'words.exported', { coupleId: couple.id, subjectId: personId });

    const { steps } = variantOf(due.exercise, due.variant);
    const isTopics = (step: string) => steps.find(({ id }) => id === step)?.kind === 'topics';
    const readable = handedIn.filter(({ level, step }) => readers(level).clinicians && !isTopics(step));
    // Who said nothing, and who said it to nobody here, look alike.
    if (!readable.length) throw new Problem('absent');
    const { form, left } = await this.versions.form(tx, couple, due, due.variant);
    const latest = Math.max(...readable.map(({ handedInAt }) => handedInAt?.getTime() ?? 0));
    const person = { reference: `urn:uuid:${personId}` };
    const exported = exportResponse(
      form,
      Object.fromEntries(readable.map(({ step, value }) => [step, value])),
      { status: 'completed', authored: new Date(latest).toISOString(), subject: person, author: person },
    );
    return { resource: exported.response, left: [...left, ...exported.left] };
  }
}
