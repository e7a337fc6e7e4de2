import { randomUUID } from 'node:crypto';
import { pin } from './builders/couples.ts';
import { digits, password } from './builders/identity.ts';
import type { World } from './harness.ts';
import { ofCalendars } from './who-may-see.calendars.ts';
import type { LaterRole } from './who-may-see.cells.ts';
import { clinicDoors, meDoors, openDoors } from './who-may-see.doors.ts';
import { briefs } from './who-may-see.briefs.ts';
import { clinicAlarms } from './who-may-see.alarms.ts';
import { ofMeasures } from './who-may-see.measures.ts';
import { clinicNotes, meNotes } from './who-may-see.notes.ts';
import { clinicSettings, meSettings } from './who-may-see.settings.ts';
import { exports } from './who-may-see.exports.ts';
import { library } from './who-may-see.library.ts';
import type { Things } from './who-may-see.filled.ts';
import type { Role, Scene } from './who-may-see.scene.ts';
import { clinicParting, meParting } from './who-may-see.parting.ts';
import { sharing } from './who-may-see.sharing.ts';
import { departure } from './who-may-see.departure.ts';
import { plans } from './who-may-see.plans.ts';
import { ofSafety } from './who-may-see.safety.ts';
import { team } from './who-may-see.team.ts';

/**
 * Written by hand from the decisions about privacy, and never read by the product.
 * `cells` are the answers to nobody, author, partner, clinician, colleague, outsider, owner, former, in this order.
 * Whoever came later (the assistant and so on) is answered as `who-may-see.cells.ts` says, or as `also` says of this row.
 */
export type Row = {
  cells: string;
  also?: Partial<Record<LaterRole, string>>;
  /** Canaries that must be in the body, by role: `owner-field`. */
  shows?: Partial<Record<Role, string[]>>;
  /** Asked again for: the PIN, or the proof of the staff. */
  needs?: 'pin' | 'proof';
  /** Something two do together: refused where they may not meet. */
  isForTwo?: true;
  path?: (things: Things, scene: Scene) => Record<string, string>;
  body?: (things: Things, scene: Scene, world: World, role: Role) => unknown;
};

const anyone = '200 200 200 200 200 200 200 200';
/** About oneself: every partner for themselves. */
const ownMe = '401 200 200 401 401 401 401 200';
/** What only a partner in a couple has. */
const coupled = '401 200 200 401 401 401 401 404';
/** A thing of the author; whoever left a couple has none of it. */
const authors = '401 200 404 401 401 401 401 404';
/** A thing of both. */
const authorsAndPartners = '401 200 200 401 401 401 401 404';
const ownStaff = '401 401 401 200 200 200 200 401';
/** The couple's clinician; to the others of the staff it was never there. */
const clinicians = '401 401 401 200 404 404 404 401';
/** Sam owns the other practice, Oz this one: each changes their own. */
const owners = '401 401 401 403 403 200 200 401';

const occurrence = (of: keyof Things) => (things: Things) => ({ occurrenceId: things[of] });
const couple = ({ coupleId }: Things) => ({ coupleId });
const author = ({ coupleId, authorId }: Things) => ({ coupleId, personId: authorId });
const text = 'something else';
const contact = { how: 'any', when: text, mayLeaveMessage: false, whoElseReads: text };
const another = 'nine pelicans under a slow moon';
const newcomer = () => ({ displayName: 'Nia', signInName: `nia ${randomUUID()}`, password });

export const open: Record<string, Row> = {
  'POST /api/open/sign-in/me': { cells: anyone, body: (_, { people }) => ({ name: people.ann.signInName, password, isOwnPhone: false }) },
  'POST /api/open/sign-in/clinic': { cells: anyone, body: (_, { people }, world) => ({ name: people.kim.signInName, password, code: digits(world, people.kim) }) },
  'POST /api/open/password/forgot': { cells: anyone, body: (_, { people }) => ({ name: people.ben.signInName }) },
  'POST /api/open/password/reset': { cells: anyone, body: (_, { mails }) => ({ token: mails.reset, password: another }) },
  'POST /api/open/email/confirm': { cells: anyone, body: (_, { mails }) => ({ token: mails.confirm }) },
  'POST /api/open/invitation': { cells: anyone, body: (_, { unjoined }) => ({ token: unjoined.token }) },
  'POST /api/open/invitation/join': {
    cells: anyone,
    body: (_, { unjoined: { token, code } }) => ({
      token, code, ...newcomer(), email: null, pin, locale: 'es', address: 'vos', isOwnPhone: true, safeContact: contact, acknowledges: 'no-secrets',
    }),
  },
  'POST /api/open/invitation/join-staff': { cells: anyone, body: (_, { staffInvitation: { token, code } }) => ({ token, code, ...newcomer(), locale: 'en' }) },
  'POST /api/open/invitation/decline': { cells: anyone, body: (_, { unjoined: { token, code } }) => ({ token, code }) },
  'GET /api/open/help': { cells: anyone },
  'GET /api/health/live': { cells: anyone },
  'GET /api/health/ready': { cells: anyone },
}; // prettier-ignore

export const me: Record<string, Row> = {
  'GET /api/me': { cells: ownMe, shows: { author: ['ann-name', 'ann-sign-in', 'ben-name', 'kim-name'], partner: ['ben-name', 'ann-name'], former: ['fay-name'] } },
  'PATCH /api/me': { cells: ownMe, body: () => ({ locale: 'es' }) },
  'POST /api/me/sign-out': { cells: ownMe },
  'GET /api/me/today': { cells: ownMe, shows: { author: ['kim-why'], partner: ['ann-offer'] } },
  'GET /api/me/occurrences/:occurrenceId': { cells: authors, path: occurrence('alone'), shows: { author: ['kim-why'] } },
  'PUT /api/me/occurrences/:occurrenceId/response': {
    cells: authors,
    path: occurrence('draft'),
    body: () => ({ write: randomUUID(), base: 1, ending: 'open', answers: {}, happened: [] }),
  },
  'PUT /api/me/occurrences/:occurrenceId/steps/:step/gestures/:gestureId': {
    cells: '401 200 200 401 401 401 401 409',
    path: ({ between }) => ({ occurrenceId: between, step: 'plan', gestureId: randomUUID() }),
    body: () => ({ do: 'offer', offer: { words: text } }),
    shows: { author: ['ann-agreed'], partner: ['ann-agreed', 'ann-offer'] },
  },
  'GET /api/me/us': { cells: ownMe, shows: { author: ['ann-opened', 'ben-opened', 'ann-agreed', 'ann-one-phone', 'ann-told', 'kim-reply-both'], partner: ['kim-reply-both', 'ann-opened', 'ben-opened', 'ann-agreed', 'ann-note', 'ann-one-phone', 'ann-told'] } },
  'PUT /api/me/occurrences/:occurrenceId/dialogues/:dialogueId': {
    cells: '401 200 200 401 401 401 401 409',
    isForTwo: true,
    path: ({ talkAt }) => ({ occurrenceId: talkAt, dialogueId: randomUUID() }),
    body: () => ({ mode: 'two-phones' }),
  },
  'GET /api/me/dialogues/:dialogueId': {
    cells: authorsAndPartners,
    path: ({ dialogue }) => ({ dialogueId: dialogue }),
    // What was meant after "not quite" is for the two; a takeaway is its author's until both gave one.
    shows: { author: ['ann-topic', 'ann-meaning', 'ann-takeaway', 'ben-name'], partner: ['ann-topic', 'ann-meaning', 'ann-name'] },
  },
  'PUT /api/me/dialogues/:dialogueId/moves/:moveId': {
    cells: '401 200 200 401 401 401 401 409',
    isForTwo: true,
    path: ({ dialogue }) => ({ dialogueId: dialogue, moveId: randomUUID() }),
    body: ({ seq }) => ({ seq: Number(seq), act: { do: 'pause', minutes: 20 } }),
  },
  'DELETE /api/me/dialogues/:dialogueId/words': { cells: authorsAndPartners, path: ({ pastTalk }) => ({ dialogueId: pastTalk }) },
  'PATCH /api/me/home': { cells: coupled, body: () => ({ avoidsBabyWords: true, children: ['Uma'] }) },
  'GET /api/me/library': { cells: ownMe },
  'POST /api/me/library/:key': { cells: coupled, path: () => ({ key: 'support' }) },
  'POST /api/me/private': { cells: ownMe, body: () => ({ pin }) },
  'DELETE /api/me/private': { cells: ownMe },
  'GET /api/me/mine': {
    cells: ownMe,
    needs: 'pin',
    shows: { author: ['kim-reply-alone', 'kim-reply-both', 'ann-unsent', 'ann-only-me', 'ann-opened', 'ann-us', 'ann-therapist', 'ann-shared', 'ann-draft', 'ann-aside'], partner: ['ben-opened'], former: ['fay-opened'] },
  },
  'PUT /api/me/mine/:occurrenceId/levels': { cells: authors, needs: 'pin', path: occurrence('alone'), body: () => ({ levels: { statement: 'V0' } }) },
  'DELETE /api/me/mine/:occurrenceId/answers/:step': { cells: authors, needs: 'pin', path: ({ alone }) => ({ occurrenceId: alone, step: 'statement' }) },
  'DELETE /api/me/mine/:occurrenceId/asides/:asideId': { cells: authors, needs: 'pin', path: ({ draft, asideId }) => ({ occurrenceId: draft, asideId }) },
  'GET /api/me/devices': { cells: ownMe, needs: 'pin' },
  'DELETE /api/me/devices/:deviceId': { cells: authors, needs: 'pin', path: ({ deviceId }) => ({ deviceId }) },
  'GET /api/me/device-key': { cells: ownMe },
  'PUT /api/me/password': { cells: ownMe, body: () => ({ current: password, next: another }) },
  'PUT /api/me/sign-in-name': { cells: ownMe, body: () => ({ password, signInName: `new ${randomUUID()}` }) },
  'PUT /api/me/email': { cells: ownMe, body: () => ({ password, email: 'new@inbox.example' }) },
  'PUT /api/me/pin': { cells: ownMe, body: () => ({ password, pin, next: '7391' }) },
  'GET /api/me/safe-contact': { cells: coupled, needs: 'pin', shows: { author: ['ann-when', 'ann-reads'], partner: ['ben-when'] } },
  'PUT /api/me/safe-contact': { cells: coupled, needs: 'pin', body: () => contact },
  'POST /api/me/not-for-me': { cells: coupled, body: () => ({ asksForPaper: false }) },
  'POST /api/me/close-account': { cells: ownMe, body: () => ({ password }) },
  'GET /api/me/live': { cells: ownMe },
}; // prettier-ignore

export const staff: Record<string, Row> = {
  'GET /api/clinic/me': { cells: ownStaff, shows: { clinician: ['kim-name'], outsider: ['sam-name'] } },
  'PATCH /api/clinic/me': { cells: ownStaff, body: () => ({ locale: 'es' }) },
  'POST /api/clinic/sign-out': { cells: ownStaff },
  'POST /api/clinic/confirm': {
    cells: ownStaff,
    body: (_, { people: { kim }, staff }, world, role) => ({ proof: digits(world, staff[role] ?? kim) }),
  },
  'POST /api/clinic/second-factor': { cells: ownStaff, needs: 'proof', body: () => ({ password }) },
  'PUT /api/clinic/second-factor': { cells: '401 401 401 422 422 422 422 401', body: () => ({ code: '000000' }) },
  'PUT /api/clinic/password': { cells: ownStaff, body: () => ({ current: password, next: another }) },
  'PUT /api/clinic/email': { cells: ownStaff, body: () => ({ password, email: 'new@inbox.example' }) },
  'GET /api/clinic/devices': { cells: ownStaff },
  'DELETE /api/clinic/devices/:deviceId': { cells: clinicians, also: { cotherapist: '404', successor: '404' }, path: (_, { staffDeviceId }) => ({ deviceId: staffDeviceId }) },
  'GET /api/clinic/practice': { cells: ownStaff, shows: { clinician: ['oz-practice'], outsider: ['sam-practice'] } },
  'PATCH /api/clinic/practice': { cells: owners, body: () => ({ country: 'ES' }) },
  'PUT /api/clinic/practice/verdict-feelings': { cells: ownStaff, also: { assistant: '403', supervisor: '403' }, body: () => ({ en: ['ignored'] }) },
  'GET /api/clinic/team': { cells: ownStaff, shows: { colleague: ['kim-name', 'oz-name'], owner: ['kim-name'] } },
  'POST /api/clinic/team': { cells: owners, needs: 'proof', body: () => ({ displayName: 'Uma', roles: ['clinician'], locale: 'en', email: null }) },
  'GET /api/clinic/today': { cells: ownStaff, shows: { clinician: ['ann-name', 'ben-name'] } },
  'GET /api/clinic/couples': { cells: ownStaff, shows: { clinician: ['ann-name', 'gil-name', 'nia-listed'] } },
  'POST /api/clinic/couples': { cells: ownStaff, also: { assistant: '403', supervisor: '403' }, body: () => ({ timeZone: 'Europe/Madrid', partners: [{ displayName: 'Uma', locale: 'en', address: 'tu' }] }) },
  'GET /api/clinic/requests': { cells: ownStaff, shows: { clinician: ['ann-name'] } },
  'PUT /api/clinic/requests/:requestId': { cells: clinicians, path: ({ requestId }) => ({ requestId }), body: () => ({ note: text }) },
  'GET /api/clinic/audit': { cells: ownStaff, shows: { clinician: ['kim-name'], owner: ['kim-name', 'oz-name'] } },
  'GET /api/clinic/exercises': { cells: ownStaff, shows: { clinician: ['kim-exercise'], owner: ['kim-exercise'] } },
  'GET /api/clinic/exercises/:key/:version': { cells: ownStaff, path: () => ({ key: 'pulse', version: '1' }) },
  'GET /api/clinic/programs': { cells: ownStaff, shows: { colleague: ['kim-program'] } },
  'GET /api/clinic/live': { cells: ownStaff },
}; // prettier-ignore

export const ofCouple: Record<string, Row> = {
  'GET /api/clinic/couples/:coupleId': { cells: clinicians, also: { supervisor: '200' }, path: couple, shows: { clinician: ['ann-name', 'ben-name', 'kim-name'] } },
  'PATCH /api/clinic/couples/:coupleId': { cells: clinicians, path: couple, body: () => ({ weeklyMinutes: 20 }) },
  'POST /api/clinic/couples/:coupleId/invitations': {
    cells: clinicians, also: { cotherapist: '404', successor: '404' }, path: (_, { unjoined: { coupleId } }) => ({ coupleId }), body: (_, { unjoined: { personId } }) => ({ personId, email: 'nia@inbox.example' }),
  },
  'DELETE /api/clinic/couples/:coupleId/invitations/:invitationId': { cells: clinicians, also: { cotherapist: '404', successor: '404' }, path: (_, { unjoined: { coupleId, invitationId } }) => ({ coupleId, invitationId }) },
  // Of somebody who never joined; who has joined ends with the work of the two.
  'POST /api/clinic/couples/:coupleId/partners/:personId/end': {
    cells: clinicians, also: { cotherapist: '404', successor: '404' }, path: (_, { unjoined: { coupleId, personId } }) => ({ coupleId, personId }),
  },
  'POST /api/clinic/couples/:coupleId/partners/:personId/vouch': { cells: clinicians, needs: 'proof', path: author },
  'GET /api/clinic/couples/:coupleId/partners/:personId/safe-contact': { cells: clinicians, path: author, shows: { clinician: ['ann-when', 'ann-reads'] } },
  'GET /api/clinic/couples/:coupleId/safety': { cells: clinicians, needs: 'proof', path: couple, shows: { clinician: ['ann-safety', 'ben-safety'] } },
  'PUT /api/clinic/couples/:coupleId/safety/:personId': {
    cells: clinicians, needs: 'proof', path: author, body: () => ({ wasAskedAlone: true, concerns: ['fear'], decision: 'alone', note: text }),
  },
  'PUT /api/clinic/couples/:coupleId/tags': { cells: clinicians, needs: 'proof', path: couple, body: () => ({ tags: ['pain'] }) },
  'GET /api/clinic/couples/:coupleId/appointments': { cells: clinicians, also: { assistant: '200' }, path: couple },
  'POST /api/clinic/couples/:coupleId/appointments': { cells: clinicians, also: { assistant: '200' }, path: couple, body: () => ({ startsAt: '2026-05-01T10:00:00Z', minutes: 50 }) },
  'PUT /api/clinic/couples/:coupleId/appointments/:appointmentId': {
    cells: clinicians, also: { assistant: '200' }, path: ({ coupleId, appointmentId }) => ({ coupleId, appointmentId }), body: () => ({ startsAt: '2026-05-01T10:00:00Z', minutes: 50 }),
  },
  'DELETE /api/clinic/couples/:coupleId/appointments/:appointmentId': { cells: clinicians, also: { assistant: '200' }, path: ({ coupleId, appointmentId }) => ({ coupleId, appointmentId }) },
  'GET /api/clinic/couples/:coupleId/assignments': { cells: clinicians, also: { supervisor: '200' }, path: couple, shows: { clinician: ['kim-why', 'ann-name'] } },
  'POST /api/clinic/couples/:coupleId/assignments': {
    cells: clinicians, path: couple,
    body: () => ({ key: 'pulse', version: 1, for: { kind: 'each' }, schedule: { kind: 'weekly', start: '2026-04-01', weeks: 2, days: ['MO'] }, plan: {} }),
  },
  'POST /api/clinic/couples/:coupleId/programs': { cells: clinicians, path: couple, body: () => ({ key: 'my-side', start: '2026-04-01' }) },
  'POST /api/clinic/couples/:coupleId/assignments/:assignmentId/withdraw': { cells: clinicians, path: ({ coupleId, assignmentId }) => ({ coupleId, assignmentId }) },
  'PUT /api/clinic/couples/:coupleId/occurrences/:occurrenceId/hold': {
    cells: clinicians, path: ({ coupleId, waiting }) => ({ coupleId, occurrenceId: waiting }), body: () => ({ isHeld: true }),
  },
  'POST /api/clinic/couples/:coupleId/occurrences/:occurrenceId/open': { cells: clinicians, path: ({ coupleId, waiting }) => ({ coupleId, occurrenceId: waiting }) },
  'GET /api/clinic/couples/:coupleId/private-words/:personId': { cells: clinicians, also: { supervisor: '200' }, path: author, shows: { clinician: ['ann-therapist', 'ann-shared', 'ann-felt', 'ann-hour'], supervisor: ['ann-therapist', 'ann-felt'], cotherapist: ['ann-therapist'], successor: ['ivy-shared', 'ivy-felt'] } },
  'GET /api/clinic/couples/:coupleId/dialogues': { cells: clinicians, also: { supervisor: '200' }, path: couple, shows: { clinician: ['ann-name', 'ben-name', 'ann-felt'] } },
  'GET /api/clinic/couples/:coupleId/brief': { cells: clinicians, also: { supervisor: '200' }, path: couple, shows: { clinician: ['ann-name', 'ben-name', 'ann-agreed'] } },
}; // prettier-ignore

// One a line, for whoever adds the next.
// prettier-ignore
export const table: Record<string, Row> = {
  ...open, ...me, ...staff, ...ofCouple,
  ...plans,
  ...ofMeasures,
  ...meNotes, ...clinicNotes,
  ...briefs,
  ...meSettings, ...clinicSettings, ...clinicAlarms,
  ...team,
  ...meParting, ...clinicParting, ...departure,
  ...sharing,
  ...library,
  ...ofCalendars,
  ...ofSafety,
  ...exports,
  ...openDoors, ...meDoors, ...clinicDoors,
};
