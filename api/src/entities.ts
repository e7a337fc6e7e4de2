import { AuditEntry } from './audit/audit-entry.entity.ts';
import { AuditLink, AuditWaiting } from './audit/audit-link.entity.ts';
import { AccountLink } from './identity/account-link.entity.ts';
import { Account } from './identity/account.entity.ts';
import { Device } from './identity/device.entity.ts';
import { Passkey } from './identity/passkey.entity.ts';
import { PasskeyChallenge } from './identity/passkey-challenge.entity.ts';
import { Person } from './identity/person.entity.ts';
import { RecoveryCode } from './identity/recovery-code.entity.ts';
import { SignIn } from './identity/sign-in.entity.ts';
import { DutyWindow } from './practice/duty-window.entity.ts';
import { HelpLine } from './practice/help-line.entity.ts';
import { PracticeLogo } from './practice/practice-logo.entity.ts';
import { Practice } from './practice/practice.entity.ts';
import { VerdictList } from './practice/verdict-list.entity.ts';
import { SavedViews } from './caseload/saved-views.entity.ts';
import { Couple } from './couples/couple.entity.ts';
import { Invitation } from './couples/invitation.entity.ts';
import { Membership } from './couples/membership.entity.ts';
import { PolicyAcknowledgement } from './couples/policy-acknowledgement.entity.ts';
import { Uncoupling, UncouplingAsked } from './couples/uncoupling.entity.ts';
import { Departure, DeparturePart } from './records/departure.entity.ts';
import { ErasureRow } from './endings/erasure.entity.ts';
import { LegalHold } from './endings/legal-hold.entity.ts';
import { SafeContact } from './couples/safe-contact.entity.ts';
import { ArrivalAnswer } from './team/arrival-answer.entity.ts';
import { Arrival } from './team/arrival.entity.ts';
import { BreakGlass } from './team/break-glass.entity.ts';
import { Supervision } from './team/supervision.entity.ts';
import { AlarmCover } from './alerts/alarm-cover.entity.ts';
import { Request } from './alerts/request.entity.ts';
import { RiskEvent } from './alerts/risk-event.entity.ts';
import { RiskStep } from './alerts/risk-step.entity.ts';
import { CoupleStopTag } from './safety/couple-stop-tag.entity.ts';
import { TagOverride } from './safety/tag-override.entity.ts';
import { LifeEvent } from './safety/life-event.entity.ts';
import { SafetyMode } from './safety/safety-mode.entity.ts';
import { ScreenCode } from './safety/screen-code.entity.ts';
import { Screen } from './safety/screen.entity.ts';
import { Suitability } from './safety/suitability.entity.ts';
import { Appointment } from './appointments/appointment.entity.ts';
import { ExerciseVersion } from './exercises/exercise-version.entity.ts';
import { LibraryDraft } from './exercises/library-draft.entity.ts';
import { NotOffered } from './exercises/not-offered.entity.ts';
import { ProgramVersion } from './exercises/program-version.entity.ts';
import { CalendarDecision } from './calendars/calendar-decision.entity.ts';
import { Calendar } from './calendars/calendar.entity.ts';
import { AssignmentMember } from './assignments/assignment-member.entity.ts';
import { Assignment } from './assignments/assignment.entity.ts';
import { Hold } from './assignments/hold.entity.ts';
import { Occurrence } from './assignments/occurrence.entity.ts';
import { GestureRow } from './between/gesture.entity.ts';
import { StandingRow } from './between/standing.entity.ts';
import { DialogueState } from './dialogues/dialogue-state.entity.ts';
import { DialogueSummary } from './dialogues/dialogue-summary.entity.ts';
import { DialogueWord } from './dialogues/dialogue-word.entity.ts';
import { DialogueRow } from './dialogues/dialogue.entity.ts';
import { InstrumentRight } from './measures/instrument-right.entity.ts';
import { Measurement } from './measures/measurement.entity.ts';
import { ShownLine } from './measures/shown-line.entity.ts';
import { CaseloadRow } from './caseload/caseload-row.entity.ts';
import { Draw } from './draws/draw.entity.ts';
import { AgendaPoint } from './notes/agenda-point.entity.ts';
import { NoteReader } from './notes/note-reader.entity.ts';
import { Note } from './notes/note.entity.ts';
import { Answer } from './responses/answer.entity.ts';
import { Aside } from './responses/aside.entity.ts';
import { Happening } from './responses/happening.entity.ts';
import { Opening } from './responses/opening.entity.ts';
import { Reading } from './responses/reading.entity.ts';
import { Reply } from './responses/reply.entity.ts';
import { Readership } from './responses/readership.entity.ts';
import { ResponseWrite } from './responses/response-write.entity.ts';
import { Response } from './responses/response.entity.ts';
import { AskedHour } from './briefs/asked-hour.entity.ts';
import { Discussion } from './briefs/discussion.entity.ts';
import { ExportFile } from './records/export-file.entity.ts';
import { Release, ReleaseAnswer } from './records/release.entity.ts';

/** The tables, as TypeORM knows them. The migrations are the truth; a test compares. */
export const entities = [
  AuditEntry,
  AuditLink,
  AuditWaiting,
  ExportFile,
  Release,
  ReleaseAnswer,
  AccountLink,
  Account,
  Device,
  Passkey,
  PasskeyChallenge,
  Person,
  RecoveryCode,
  SignIn,
  Practice,
  PracticeLogo,
  DutyWindow,
  HelpLine,
  VerdictList,
  Couple,
  Invitation,
  Membership,
  PolicyAcknowledgement,
  SafeContact,
  Uncoupling,
  UncouplingAsked,
  ErasureRow,
  Departure,
  DeparturePart,
  LegalHold,
  Arrival,
  ArrivalAnswer,
  Supervision,
  BreakGlass,
  Request,
  RiskEvent,
  RiskStep,
  AlarmCover,
  CoupleStopTag,
  TagOverride,
  Suitability,
  LifeEvent,
  SafetyMode,
  ScreenCode,
  Screen,
  Appointment,
  SavedViews,
  ExerciseVersion,
  LibraryDraft,
  NotOffered,
  ProgramVersion,
  Calendar,
  CalendarDecision,
  AssignmentMember,
  Assignment,
  Hold,
  Occurrence,
  GestureRow,
  StandingRow,
  DialogueRow,
  DialogueState,
  DialogueWord,
  DialogueSummary,
  Draw,
  Answer,
  Aside,
  Happening,
  Opening,
  Reading,
  Reply,
  Note,
  NoteReader,
  AgendaPoint,
  Readership,
  ResponseWrite,
  Response,
  InstrumentRight,
  Measurement,
  ShownLine,
  CaseloadRow,
  Discussion,
  AskedHour,
];
