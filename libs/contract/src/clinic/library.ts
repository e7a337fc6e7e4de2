import { harms } from '@usward/exercises';
import { z } from 'zod';
import { leftCodes } from './library-codes.ts';
import { Done, ExerciseDocument, Id, Instant, Locale, Variant, Words } from '../shapes.ts';

const Key = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/);
const StepId = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/);
const Version = z.coerce.number().int().min(1).max(1_000_000);
const Revision = z.number().int().min(1).max(1_000_000);
const What = z.enum(['exercise', 'program']);
const atDraft = z.object({ draftId: Id });
const atKey = z.object({ key: Key });

/** What keeps a document from being published, and where: a path in it, and a `DocumentProblem['code']` or `ProgramProblem['code']` of `libs/exercises`. */
const Problem = z.object({ path: z.string(), code: z.string() });

/** What could not be carried. `code` is a `LeftCode`; `about` a detail that is nobody's sentence: an address, a number, a name of the standard. */
export const Left = z.object({ path: z.string(), code: z.enum(leftCodes), about: z.string().optional() });

/** Which answers to a step raise an alert: ids of options, numbers of a scale, or any words at all. */
export const AlertRule = z.object({
  asksOf: z.enum(harms),
  answers: z.union([z.literal('any'), z.array(z.union([z.number().int(), StepId])).min(1).max(60)]),
}); // prettier-ignore
export const AlertAnswer = z.union([z.literal('neither'), AlertRule]);

/**
 * The alert question of one step that keeps an answer. `answer` null: nobody answered it yet. `from` says who did: its
 * `code` in a form, the house (a step as it stands in a built-in exercise), the version before (the step unchanged),
 * the file that came in, or a `person`. To ask for: the step with these answers can raise (`choices`: ids in order, or numbers of the scale;
 * empty where own words are written, of which only `any` can raise).
 */
const AlertQuestion = z.object({
  step: StepId,
  path: z.string(),
  answer: AlertAnswer.nullable(),
  from: z.enum(['code', 'house', 'version', 'file', 'person']).nullable(),
  choices: z.array(z.union([z.number().int(), z.string()])),
});

/** What the answers of a form are worth, by step and option; where it came with points (FHIR). */
const Scoring = z.object({
  steps: z.array(
    z.object({
      step: z.string(),
      least: z.number().int(),
      most: z.number().int(),
      points: z.record(z.string(), z.number().int()),
      loinc: z.string().optional(),
    }),
  ),
  /** Not said in any file: the publisher of the version says it, or nobody did. */
  higherIsBetter: z.boolean().nullable(),
});

const Document = z.looseObject({});

const Source = z.object({ key: Key, version: z.number().int() });

export const library = {
  drafts: {
    response: z.object({
      drafts: z.array(
        z.object({
          draftId: Id,
          what: What,
          /** The key it is published under. */
          key: Key,
          title: z.looseObject({ en: z.string().optional() }),
          basedOn: Source.nullable(),
          changedAt: Instant,
          changedBy: z.string(),
        }),
      ),
    }),
  },
  /**
   * One of: a published one as the next version of itself (own) or as a copy (built-in; own with `asCopy`) · our JSON · a FHIR R4 Questionnaire ·
   * nothing. What cannot be read is refused as `file.broken`, its `fields` saying where and what (`WrongCode`, or codes of documents).
   */
  startDraft: {
    body: z.union([
      z.strictObject({ from: z.object({ what: What, key: Key, version: z.number().int().min(1), asCopy: z.boolean().optional() }) }),
      z.strictObject({ what: What, document: z.json() }),
      z.strictObject({ questionnaire: z.json() }),
      z.strictObject({ blank: What }),
    ]),
    response: z.object({ draftId: Id, left: z.array(Left) }),
  }, // prettier-ignore
  draft: {
    params: atDraft,
    response: z.object({
      draftId: Id,
      what: What,
      key: Key,
      revision: Revision,
      document: Document,
      basedOn: Source.nullable(),
      /** The newest version under this key, if there is one. */
      published: Source.nullable(),
      problems: z.array(Problem),
      /** Of every step that keeps an answer; none for a program. */
      alerts: z.array(AlertQuestion),
      /** What the file held that did not come in. */
      left: z.array(Left),
      scoring: Scoring.nullable(),
    }),
  },
  /**
   * The whole document. Whoever did not know the last revision overwrites nothing: `draft.conflict`, and the text stays with its writer, who
   * may read the draft again and save once more. `alerts`: answers to alert questions; a step whose words were changed since is asked again.
   */
  saveDraft: {
    params: atDraft,
    body: z.object({
      revision: Revision,
      document: Document,
      alerts: z.record(StepId, AlertAnswer).optional(),
      higherIsBetter: z.boolean().optional(),
    }),
    response: z.object({
      revision: Revision,
      problems: z.array(Problem),
      alerts: z.array(AlertQuestion),
    }),
  },
  discardDraft: { params: atDraft, response: Done },
  /** Refused as `draft.not-ready`, its `fields` naming every problem, and every alert question that is not answered (`alert.unanswered`). */
  publishDraft: {
    params: atDraft,
    body: z.object({ revision: Revision, alerts: z.record(StepId, AlertAnswer).optional() }),
    response: z.object({ what: What, key: Key, version: z.number().int() }),
  },
  /** Newest first. Of a built-in exercise `by` is null. */
  exerciseVersions: {
    params: atKey,
    response: z.object({
      isOwn: z.boolean(),
      isOffered: z.boolean(),
      versions: z.array(
        z.object({
          version: z.number().int(),
          title: Words,
          at: Instant.nullable(),
          by: z.string().nullable(),
          /** It asks of harm: it is answered in the room only. */
          isInRoomOnly: z.boolean(),
          isScored: z.boolean(),
        }),
      ),
    }),
  },
  /** One version in full, with what raises an alert: to read, and to compare with another. `exercise` is what people play. */
  exerciseVersion: {
    params: z.object({ key: Key, version: Version }),
    response: z.object({
      document: ExerciseDocument,
      alerts: z.record(z.string(), AlertAnswer),
      scoring: Scoring.nullable(),
      isOwn: z.boolean(),
    }),
  },
  /** A file: our JSON, which comes in again as it was; or an R4 Questionnaire, and `left` what that cannot say. */
  exportExercise: {
    params: z.object({ key: Key, version: Version }),
    query: z.object({
      as: z.enum(['json', 'fhir']).default('json'),
      variant: Variant.default('solo'),
      locale: Locale.optional(),
    }),
    response: z.object({ resource: Document, left: z.array(Left) }),
  },
  /** What one partner answered at one time, as an R4 QuestionnaireResponse: only what the caller may read. Audited as reading is. */
  exportResponses: {
    params: z.object({ coupleId: Id, personId: Id, occurrenceId: Id }),
    response: z.object({ resource: Document, left: z.array(Left) }),
  },
  programVersions: {
    params: atKey,
    response: z.object({
      isOwn: z.boolean(),
      isOffered: z.boolean(),
      versions: z.array(
        z.object({ version: z.number().int(), title: Words, at: Instant.nullable(), by: z.string().nullable() }),
      ),
    }),
  },
  /** One version in full: to compare with another. */
  programVersion: {
    params: z.object({ key: Key, version: Version }),
    response: z.object({ document: Document, isOwn: z.boolean() }),
  },
  exportProgram: {
    params: z.object({ key: Key, version: Version }),
    response: z.object({ resource: Document }),
  },
  /** An exercise or a program of one's own is taken from the shelf, or put there again. What was given stays as it is. */
  offer: { params: atKey, body: z.object({ isOffered: z.boolean() }), response: Done },
}; // prettier-ignore
