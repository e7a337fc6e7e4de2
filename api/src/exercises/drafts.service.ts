import { randomBytes, randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { clinic } from '@usward/contract/clinic';
import type { Left } from '@usward/fhir';
import { AuditService } from '../audit/audit.service.ts';
import { PeopleService } from '../identity/people.service.ts';
import type { Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import { present, Problem } from '../platform/http/problem.ts';
import type { Answer, Body } from '../platform/http/route.ts';
import type { Tx } from '../platform/work.ts';
import { answersAfter } from './alerts.rules.ts';
import { mayAuthor } from './authoring.policy.ts';
import { Checking } from './checking.ts';
import { ExercisesRepository, type What } from './exercises.repository.ts';
import { ExercisesService, isOwn } from './exercises.service.ts';
import {
  blankExercise,
  blankProgram,
  clean,
  fromExercise,
  fromJson,
  fromProgram,
  fromQuestionnaire,
  isReadable,
  type Broken,
  type Incoming,
} from './incoming.rules.ts';
import { LibraryDraft } from './library-draft.entity.ts';
import { presentScoring, scoringOf } from './scoring.rules.ts';
import { without } from './without.ts';

type From = Extract<Body<typeof clinic.startDraft>, { from: unknown }>['from'];
type Begun = { what: What; key?: string; basedOn?: From; incoming: Incoming };

/** Unfinished exercises and programs. A draft may be wrong in any way its author likes; what was typed is kept. */
@Injectable()
export class DraftsService {
  constructor(
    @Inject(ExercisesRepository) private readonly repository: ExercisesRepository,
    @Inject(ExercisesService) private readonly exercises: ExercisesService,
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(Checking) private readonly checking: Checking,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async list(tx: Tx, who: Who): Promise<Answer<typeof clinic.drafts>> {
    mustAuthor(who);
    const rows = await this.repository.drafts(tx, who);
    const people = await this.people.byId(
      tx,
      rows.map(({ changedBy }) => changedBy),
    );
    const drafts = rows.map((row) => ({
      draftId: row.id,
      what: row.what,
      key: row.key,
      title: (row.document['title'] ?? {}) as Record<string, unknown>,
      basedOn: basedOn(row),
      changedAt: row.changedAt.toISOString(),
      changedBy: people.get(row.changedBy)?.displayName ?? '—',
    }));
    return { drafts };
  }

  async start(
    tx: Tx,
    who: Who,
    asked: Body<typeof clinic.startDraft>,
  ): Promise<{ draftId: string; left: Left[] }> {
    mustAuthor(who);
    const { what, key, basedOn: base, incoming } = await this.begun(tx, who, asked);
    const id = randomUUID();
    const { left, ...content } = incoming;
    await tx.insert(LibraryDraft, {
      practiceId: who.practiceId,
      id,
      what,
      key: key ?? `own-${randomBytes(6).toString('hex')}`,
      revision: 1,
      ...(content as object),
      left,
      basedOnKey: base?.key ?? null,
      basedOnVersion: base?.version ?? null,
      changedAt: this.clock.now(),
      changedBy: who.personId,
    });
    await this.audit.write(tx, who, 'draft.started', { subjectId: id });
    return { draftId: id, left };
  }

  async show(tx: Tx, who: Who, id: string): Promise<Answer<typeof clinic.draft>> {
    mustAuthor(who);
    const row = present(await this.repository.draft(tx, who, id));
    const [newest] = await this.repository.versions(tx, row.what, who, row.key);
    return {
      draftId: id,
      what: row.what,
      key: row.key,
      revision: row.revision,
      document: row.document,
      basedOn: basedOn(row),
      published: newest ? { key: row.key, version: newest.version } : null,
      left: row.left,
      scoring: presentScoring(scoringOf(row.scoring, row.document)),
      ...(await this.checking.of(tx, who, row)),
    };
  }

  async save(
    tx: Tx,
    who: Who,
    id: string,
    sent: Body<typeof clinic.saveDraft>,
  ): Promise<Answer<typeof clinic.saveDraft>> {
    const row = await this.forWrite(tx, who, id, sent.revision);
    const document = without(clean(sent.document), 'key', 'version') as Record<string, unknown>;
    if (!isReadable(row.what, document))
      throw new Problem('request.invalid', [{ path: 'document', code: 'document.shape' }]);
    const alerts =
      row.what === 'exercise' ? answersAfter(row.document, document, row.alerts, sent.alerts) : {};
    const scoring =
      row.scoring && sent.higherIsBetter !== undefined
        ? { ...row.scoring, higherIsBetter: sent.higherIsBetter }
        : row.scoring;
    const changed = { document, alerts, scoring, revision: row.revision + 1 };
    await tx.update(
      LibraryDraft,
      { practiceId: who.practiceId, id },
      { ...(changed as object), changedAt: this.clock.now(), changedBy: who.personId },
    );
    return { revision: changed.revision, ...(await this.checking.of(tx, who, { ...row, ...changed })) };
  }

  async discard(tx: Tx, who: Who, id: string): Promise<void> {
    mustAuthor(who);
    const gone = await tx.delete(LibraryDraft, { practiceId: who.practiceId, id });
    if (!gone.affected) throw new Problem('absent');
    await this.audit.write(tx, who, 'draft.discarded', { subjectId: id });
  }

  /** The draft, for whoever knew its last revision. */
  async forWrite(tx: Tx, who: Who, id: string, revision: number): Promise<LibraryDraft> {
    mustAuthor(who);
    const row = present(await this.repository.draftForWrite(tx, who, id));
    if (row.revision !== revision) throw new Problem('draft.conflict');
    return row;
  }

  private async begun(tx: Tx, who: Who, asked: Body<typeof clinic.startDraft>): Promise<Begun> {
    if ('blank' in asked)
      return { what: asked.blank, incoming: asked.blank === 'exercise' ? blankExercise() : blankProgram() };
    if ('questionnaire' in asked)
      return { what: 'exercise', incoming: unbroken(fromQuestionnaire(asked.questionnaire)) };
    if ('document' in asked)
      return { what: asked.what, incoming: unbroken(fromJson(asked.what, asked.document)) };
    return this.copied(tx, who, asked.from);
  }

  private async copied(tx: Tx, who: Who, from: From): Promise<Begun> {
    const isNext = isOwn(from.key) && !from.asCopy;
    const begun = { what: from.what, basedOn: from, ...(isNext ? { key: from.key } : {}) };
    if (from.what === 'program') {
      const own = isOwn(from.key) ? present(await this.repository.program(tx, who, from)).document : null;
      return { ...begun, incoming: fromProgram(own ?? (await this.exercises.program(tx, who, from.key))) };
    }
    if (!isOwn(from.key)) {
      const exercise = this.exercises.builtIn(from.key, from.version);
      const none = { alerts: {}, scoring: null, questionnaire: null };
      return { ...begun, incoming: fromExercise(exercise, none, false) };
    }
    const row = present(await this.repository.exercise(tx, who, from));
    return { ...begun, incoming: fromExercise(row.document, row, true) };
  }
}

function mustAuthor(who: Who): void {
  if (!mayAuthor(who)) throw new Problem('role.not-allowed');
}

function unbroken(read: Incoming | { broken: Broken }): Incoming {
  if ('broken' in read) throw new Problem('file.broken', read.broken.slice(0, 200));
  return read;
}

const basedOn = ({ basedOnKey: key, basedOnVersion: version }: LibraryDraft) =>
  key && version ? { key, version } : null;
