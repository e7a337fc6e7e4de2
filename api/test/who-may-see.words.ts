import type { Things } from './who-may-see.filled.ts';
import type { Role } from './who-may-see.scene.ts';

// By hand, and never read by the product: what may stand in an answer at all, whichever endpoint it is of.

/** Everybody who works in the practice is known to everybody who does. */
const atWork = '(kim|lou|oz|pia|sue|max|cas|pat|val|bea)-name|oz-practice';
const ofBoth = 'name|opened|agreed|one-phone|told';

/** What a practice wrote for its shelf. */
const ofTheShelf = 'kim-(exercise|program)';

/** Whose words may stand in an answer to whom, whatever the endpoint: `owner-field`, by pattern. */
export const mayRead: Record<Role, RegExp> = {
  nobody: /^never$/,
  author: /^(ann-.*|ben-(name|opened)|kim-(name|why|when|point|reply-alone|reply-both)|(max|cas)-name|oz-practice)$/,
  partner: /^(ben-.*|ann-(name|opened|agreed|offer|note|one-phone|told|topic|meaning|point)|kim-(name|why|when|point|reply-both)|(max|cas)-name|oz-practice)$/,
  clinician: new RegExp(`^((ann|ben|gil|fay)-(${ofBoth}|listed|therapist|shared|safety|when|reads|felt|hour|point)|nia-listed|${atWork}|kim-.*)$`),
  colleague: new RegExp(`^(${atWork}|${ofTheShelf}|kim-draft|lou-sign-in)$`),
  outsider: new RegExp(`^(sam-.*|(una|vic)-(${ofBoth}|listed|therapist|shared|safety|when|reads|felt|hour|point))$`),
  owner: new RegExp(`^(${atWork}|${ofTheShelf}|kim-draft|oz-.*)$`),
  former: /^(fay-.*|oz-practice)$/,
  assistant: new RegExp(`^(${atWork}|${ofTheShelf}|(ann|ben|gil|ivy|jon)-name|nia-listed|sue-sign-in)$`),
  supervisor: new RegExp(`^(${atWork}|${ofTheShelf}|(ann|ben)-(${ofBoth}|therapist|shared|felt|hour)|kim-(why|when)|max-sign-in)$`),
  cotherapist: new RegExp(`^(${atWork}|${ofTheShelf}|kim-draft|(ann|ben)-(${ofBoth}|therapist|shared|safety|when|reads|felt|hour|point)|kim-(why|when|point|reply-alone|reply-both|alarm)|cas-sign-in)$`),
  // What was written to the therapist before the transfer, "therapist", stayed behind.
  successor: new RegExp(`^(${atWork}|${ofTheShelf}|kim-draft|(ivy|jon)-(${ofBoth}|shared|safety|when|reads|felt|hour|point)|pat-(why|when)|val-.*)$`),
  breaker: new RegExp(`^(${atWork}|${ofTheShelf}|kim-draft|(ann|ben|gil|ivy|jon)-name|nia-listed|bea-sign-in)$`),
  predecessor: new RegExp(`^(${atWork}|${ofTheShelf}|kim-draft|pat-sign-in)$`),
}; // prettier-ignore

/** Ids that speak of the author, and to whom they may not be told. */
export const mayNotKnow: Record<Role, (keyof Things)[]> = {
  nobody: ['calendarId', 'aloneAppointmentId', 'dialogue', 'pastTalk', 'coupleId', 'authorId', 'partnerId', 'alone', 'opened', 'draft', 'assignmentId', 'appointmentId', 'requestId', 'asideId'],
  author: ['calendarId', 'aloneAppointmentId', 'requestId'],
  partner: ['calendarId', 'aloneAppointmentId', 'alone', 'draft', 'assignmentId', 'requestId', 'asideId', 'deviceId'],
  clinician: ['dialogue', 'pastTalk', 'asideId', 'deviceId'],
  assistant: ['calendarId', 'dialogue', 'pastTalk', 'alone', 'opened', 'draft', 'assignmentId', 'requestId', 'asideId', 'deviceId', 'arrivalId'],
  supervisor: ['calendarId', 'dialogue', 'pastTalk', 'requestId', 'asideId', 'deviceId'],
  cotherapist: ['calendarId', 'dialogue', 'pastTalk', 'asideId', 'deviceId'],
  successor: ['dialogue', 'pastTalk', 'asideId', 'deviceId'],
  breaker: ['calendarId', 'aloneAppointmentId', 'dialogue', 'pastTalk', 'alone', 'opened', 'draft', 'assignmentId', 'appointmentId', 'requestId', 'asideId', 'deviceId', 'arrivalId'],
  predecessor: ['calendarId', 'aloneAppointmentId', 'dialogue', 'pastTalk', 'coupleId', 'authorId', 'partnerId', 'alone', 'opened', 'draft', 'assignmentId', 'appointmentId', 'requestId', 'asideId', 'deviceId', 'arrivalId'],
  colleague: ['calendarId', 'aloneAppointmentId', 'dialogue', 'pastTalk', 'coupleId', 'authorId', 'partnerId', 'alone', 'opened', 'draft', 'assignmentId', 'appointmentId', 'requestId', 'asideId', 'deviceId'],
  outsider: ['calendarId', 'aloneAppointmentId', 'dialogue', 'pastTalk', 'coupleId', 'authorId', 'partnerId', 'alone', 'opened', 'draft', 'assignmentId', 'appointmentId', 'requestId', 'asideId', 'deviceId'],
  owner: ['calendarId', 'aloneAppointmentId', 'dialogue', 'pastTalk', 'authorId', 'partnerId', 'alone', 'opened', 'draft', 'assignmentId', 'appointmentId', 'requestId', 'asideId', 'deviceId'],
  former: ['calendarId', 'aloneAppointmentId', 'dialogue', 'pastTalk', 'alone', 'draft', 'assignmentId', 'appointmentId', 'requestId', 'asideId', 'deviceId'],
}; // prettier-ignore
