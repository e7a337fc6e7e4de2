import { Inject, Injectable } from '@nestjs/common';
import { exercises as builtIn } from '@usward/catalogue';
import type { clinic } from '@usward/contract/clinic';
import { isInRoomOnly, type Exercise, type VariantName, type Words } from '@usward/exercises';
import { exportQuestionnaire, importQuestionnaire, isForm, type Form, type Left } from '@usward/fhir';
import { AuditService } from '../audit/audit.service.ts';
import { PeopleService } from '../identity/people.service.ts';
import type { Who } from '../platform/actors.ts';
import { present, Problem } from '../platform/http/problem.ts';
import type { Answer, Query } from '../platform/http/route.ts';
import type { Tx } from '../platform/work.ts';
import { ExercisesRepository } from './exercises.repository.ts';
import { ExercisesService, isOwn } from './exercises.service.ts';
import { presentScoring, type Scoring } from './scoring.rules.ts';

type Named = { key: string; version: number };
/** Everything of one version that is not in the document. */
export type Published = { exercise: Exercise; scoring: Scoring | null; questionnaire: unknown };

/** What was published, version by version: to read, to compare, and to carry elsewhere. */
@Injectable()
export class VersionsService {
  constructor(
    @Inject(ExercisesRepository) private readonly repository: ExercisesRepository,
    @Inject(ExercisesService) private readonly exercises: ExercisesService,
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(AuditService) private readonly audit: AuditService,
  ) {}

  async ofExercise(tx: Tx, who: Who, key: string): Promise<Answer<typeof clinic.exerciseVersions>> {
    if (!isOwn(key)) {
      const versions = builtIn
        .filter((one) => one.key === key)
        .sort((a, b) => b.version - a.version)
        .map(({ version, title }) => ({ version, title, at: null, by: null, isInRoomOnly: false, isScored: false }));
      if (!versions.length) throw new Problem('absent');
      return { isOwn: false, isOffered: true, versions };
    }
    const rows = await this.repository.versions(tx, 'exercise', who, key);
    const dated = await this.dated(tx, rows);
    const versions = rows.map(({ document, scoring }, at) => ({
      ...(dated[at] as (typeof dated)[number]),
      isInRoomOnly: isInRoomOnly(document),
      isScored: scoring !== null,
    }));
    return { isOwn: true, isOffered: await this.repository.isOffered(tx, who, key), versions };
  }

  async ofProgram(tx: Tx, who: Who, key: string): Promise<Answer<typeof clinic.programVersions>> {
    if (!isOwn(key)) {
      const { title } = await this.exercises.program(tx, who, key);
      return { isOwn: false, isOffered: true, versions: [{ version: 1, title, at: null, by: null }] };
    }
    const rows = await this.repository.versions(tx, 'program', who, key);
    return { isOwn: true, isOffered: await this.repository.isOffered(tx, who, key), versions: await this.dated(tx, rows) };
  }

  async show(tx: Tx, who: Who, named: Named): Promise<Answer<typeof clinic.exerciseVersion>> {
    if (!isOwn(named.key))
      return { document: this.exercises.builtIn(named.key, named.version), alerts: {}, scoring: null, isOwn: false };
    const { document, alerts, scoring } = present(await this.repository.exercise(tx, who, named));
    const answers = Object.fromEntries(Object.entries(alerts).map(([step, { answer }]) => [step, answer]));
    return { document, alerts: answers, scoring: presentScoring(scoring), isOwn: true };
  }

  /** A file for elsewhere. Our JSON comes in again as it went out; a Questionnaire lists what it cannot say. */
  async exported(
    tx: Tx,
    who: Who,
    named: Named,
    { as, variant, locale }: Query<typeof clinic.exportExercise>,
  ): Promise<Answer<typeof clinic.exportExercise>> {
    const { exercise, scoring } = await this.published(tx, who, named);
    await this.audit.write(tx, who, 'exercise.exported');
    if (as === 'json')
      return { resource: { ...exercise, ...(scoring ? { scoring } : {}) }, left: [] };
    if (!exercise.variants[variant]) throw new Problem('exercise.no-such-variant');
    const { questionnaire, left } = exportQuestionnaire(exercise, locale ?? who.locale, variant, scoring);
    return { resource: questionnaire, left };
  }

  async showProgram(tx: Tx, who: Who, { key, version }: Named): Promise<Answer<typeof clinic.programVersion>> {
    if (isOwn(key)) return { document: present(await this.repository.program(tx, who, { key, version })).document, isOwn: true };
    if (version !== 1) throw new Problem('absent');
    return { document: await this.exercises.program(tx, who, key), isOwn: false };
  }

  async exportedProgram(tx: Tx, who: Who, { key, version }: Named): Promise<Answer<typeof clinic.exportProgram>> {
    const own = isOwn(key) ? present(await this.repository.program(tx, who, { key, version })).document : null;
    await this.audit.write(tx, who, 'program.exported');
    return { resource: own ?? (await this.exercises.program(tx, who, key)) };
  }

  async published(tx: Tx, who: { practiceId: string }, named: Named): Promise<Published> {
    if (!isOwn(named.key))
      return { exercise: this.exercises.builtIn(named.key, named.version), scoring: null, questionnaire: null };
    const { document, scoring, questionnaire } = present(await this.repository.exercise(tx, who, named));
    return { exercise: document, scoring, questionnaire };
  }

  /** The form in whose words answers to this version go out: the one it came from, or the one it makes. */
  async form(tx: Tx, who: { practiceId: string }, named: Named, variant: VariantName): Promise<{ form: Form; left: Left[] }> {
    const { exercise, scoring, questionnaire } = await this.published(tx, who, named);
    const came = questionnaire === null ? null : importQuestionnaire(questionnaire);
    if (came && isForm(came)) return { form: came, left: [] };
    const made = exportQuestionnaire(exercise, 'en', variant, scoring);
    const form = importQuestionnaire(made.questionnaire);
    if (!isForm(form)) throw new Problem('exercise.no-such-variant');
    return { form, left: made.left };
  }

  private async dated(
    tx: Tx,
    rows: { version: number; document: { title: Words }; publishedAt: Date; publishedBy: string }[],
  ) {
    if (!rows.length) throw new Problem('absent');
    const people = await this.people.byId(tx, rows.map(({ publishedBy }) => publishedBy));
    return rows.map(({ version, document: { title }, publishedAt, publishedBy }) => ({
      version,
      title,
      at: publishedAt.toISOString(),
      by: people.get(publishedBy)?.displayName ?? null,
    }));
  }
} // prettier-ignore
