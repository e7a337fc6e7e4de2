import type { Attempt } from './attempt.ts';
import { team } from './attempts.team.ts';
import { alarms } from './attempts.alarms.ts';
import { briefs } from './attempts.briefs.ts';
import { calendars } from './attempts.calendars.ts';
import { dialogues } from './attempts.dialogues.ts';
import { measures } from './attempts.measures.ts';
import { leaving } from './attempts.exports.ts';
import { notes } from './attempts.notes.ts';
import { parting } from './attempts.parting.ts';
import { sharing } from './attempts.sharing.ts';
import { practice } from './attempts.practice.ts';
import { lists } from './attempts.lists.ts';
import { library } from './attempts.library.ts';
import { hash, id } from './actors.ts';
import { away, home, one, three, two } from './rows.ts';

const may = (as: Attempt['as'], into: string, like: string, changed: Record<string, unknown>): Attempt => ({
  as, into, like, with: changed, may: true,
}); // prettier-ignore
const mayNot = (as: Attempt['as'], into: string, like: string, changed: Record<string, unknown>): Attempt => ({
  as, into, like, with: changed, may: false,
}); // prettier-ignore

const fresh = id('fresh');
const hers = { account_id: id('account ann') };
const his = { account_id: id('account ben') };

const accounts: Attempt[] = [
  may('newcomer', 'account', 'ann', { id: fresh, name_hash: hash('fresh') }),
  mayNot('ben', 'account', 'ann', { id: fresh, name_hash: hash('fresh') }),
  ...[
    ['recovery_code', 'kim', { code_hash: hash('fresh') }],
    ['account_link', 'reset of ann', { id: fresh, token_hash: hash('fresh') }],
    ['passkey', 'ann', { id: fresh, credential_hash: hash('fresh') }],
    ['device', 'ann', { token_hash: hash('fresh') }],
    ['sign_in', 'ann', { id: fresh, token_hash: hash('fresh') }],
  ].flatMap(([table, like, changed]) => [
    may('ann', table as string, like as string, { ...(changed as object), ...hers }),
    mayNot('ann', table as string, like as string, { ...(changed as object), ...his }),
    mayNot('nobody', table as string, like as string, { ...(changed as object), ...hers }),
  ]),
  may('hasLinkOfAnn', 'passkey_challenge', 'one', { challenge_hash: hash('reset of ann') }),
  mayNot('hasChallenge', 'passkey_challenge', 'one', { challenge_hash: hash('fresh') }),
  mayNot('ann', 'passkey_challenge', 'one', { challenge_hash: hash('fresh') }),
  may('nobody', 'app.outgoing_mail', 'letter', { id: fresh }),
];

const people: Attempt[] = [
  may('founder', 'practice', 'home', { practice_id: id('new practice') }),
  mayNot('founder', 'practice', 'home', { practice_id: id('another practice') }),
  mayNot('oz', 'practice', 'home', { practice_id: id('home') }),
  may('kim', 'verdict_list', 'of home', { locale: 'es' }),
  may('oz', 'verdict_list', 'of home', { locale: 'es' }),
  mayNot('ann', 'verdict_list', 'of home', { locale: 'es' }),
  mayNot('kim', 'verdict_list', 'of home', { ...away, locale: 'es' }),
  may('kim', 'person', 'nia', { id: fresh }),
  may('oz', 'person', 'nia', { id: fresh, roles: ['clinician'] }),
  mayNot('kim', 'person', 'nia', { id: fresh, roles: ['clinician'] }),
  mayNot('kim', 'person', 'nia', { id: fresh, account_id: id('account jo') }),
  mayNot('ann', 'person', 'nia', { id: fresh }),
  mayNot('kimElsewhere', 'person', 'nia', { id: fresh }),
  mayNot('keeper', 'couple', 'one of home', { id: fresh }),
  mayNot('kim', 'couple', 'one of home', { id: fresh }),
  may('kim', 'membership', 'ben', { person_id: id('nia') }),
  mayNot('kim', 'membership', 'kim', { person_id: id('oz') }),
  mayNot('lou', 'membership', 'ben', { person_id: id('nia') }),
  mayNot('ann', 'membership', 'ben', { person_id: id('nia') }),
  mayNot('kimElsewhere', 'membership', 'ben', { person_id: id('nia') }),
  may('gate', 'membership', 'kim', { person_id: id('oz') }),
  mayNot('gate', 'membership', 'ben', { person_id: id('nia') }),
  may('kim', 'invitation', 'ben', { id: fresh, token_hash: hash('fresh') }),
  may('oz', 'invitation', 'staff', { id: fresh, token_hash: hash('fresh') }),
  mayNot('lou', 'invitation', 'ben', { id: fresh, token_hash: hash('fresh') }),
  mayNot('kim', 'invitation', 'staff', { id: fresh, token_hash: hash('fresh') }),
  mayNot('oz', 'invitation', 'ben', { id: fresh, token_hash: hash('fresh') }),
  mayNot('ann', 'invitation', 'ben', { id: fresh, token_hash: hash('fresh') }),
  mayNot('invited', 'invitation', 'ben', { id: fresh }),
  mayNot('kimElsewhere', 'invitation', 'ben', { id: fresh, token_hash: hash('fresh') }),
  ...['policy_acknowledgement', 'safe_contact'].flatMap((table): Attempt[] => [
    may('ben', table, 'ann', { person_id: id('ben') }),
    mayNot('ben', table, 'ann', { person_id: id('gil') }),
    mayNot('ben', table, 'ann', { ...two, person_id: id('ben') }),
    mayNot('kim', table, 'ann', { person_id: id('kim') }),
  ]),
  mayNot('annElsewhere', 'policy_acknowledgement', 'ann', { policy: 'limited-secrets' }),
  mayNot('fay', 'policy_acknowledgement', 'fay', { policy: 'limited-secrets' }),
  mayNot('annElsewhere', 'safe_contact', 'ann', {}),
];

const ofClinicians: Attempt[] = [
  ['safety.suitability', 'ann', { id: fresh }],
  ['safety.stop_tag', 'two', { ...one, tag: 'fear' }],
  ['safety.tag_override', 'one', { assignment_id: id('for ann') }],
  ['safety.mode', 'one', { id: fresh }],
  ['safety.life_event', 'one', { id: fresh }],
  ['appointment', 'one', { id: fresh }],
  ['assignment', 'for ann', { id: fresh }],
  ['assignment_member', 'for ann to ann', { person_id: id('ben') }],
  ['occurrence', 'of ann', { id: fresh }],
  ['hold', 'second', { occurrence_id: id('first') }],
  ['reading', 'one', { author_id: id('ben') }],
  ['request', 'ann', { id: fresh, kind: 'recovery' }],
].flatMap(([table, like, changed]) => {
  const [into, as, columns] = [table as string, like as string, changed as Record<string, unknown>];
  return [
    may('kim', into, as, columns),
    mayNot('lou', into, as, columns),
    mayNot('ben', into, as, columns),
    mayNot('kimElsewhere', into, as, columns),
    mayNot('oz', into, as, columns),
    mayNot('keeper', into, as, columns),
    mayNot('exchange', into, as, columns),
  ];
});

/** Nothing for two people before both were found suitable, whoever asks and however. */
const unsuitable: Attempt[] = [
  may('kim', 'assignment', 'joint one', { id: fresh }),
  mayNot('lou', 'assignment', 'joint of two', { id: fresh }),
  mayNot('lou', 'assignment', 'joint of two', { id: fresh, withdrawn_at: '2026-01-06T00:00:00Z' }),
  mayNot('lou', 'occurrence', 'of two', { id: fresh }),
  mayNot('exchange', 'occurrence', 'first', { id: fresh }),
  mayNot('exchange', 'assignment', 'joint one', { id: fresh }),
  mayNot('keeper', 'occurrence', 'first', { id: fresh }),
  mayNot('ann', 'occurrence', 'first', { id: fresh }),
  mayNot('ann', 'occurrence', 'of ann', { id: fresh }),
];

const words: Attempt[] = [
  may('ann', 'answer', 'ann all, not opened', { step: 'fresh' }),
  mayNot('ben', 'answer', 'ann all, not opened', { step: 'fresh' }),
  mayNot('kim', 'answer', 'ann all, not opened', { step: 'fresh' }),
  mayNot('exchange', 'answer', 'ann all, not opened', { step: 'fresh' }),
  mayNot('annElsewhere', 'answer', 'ann all, opened', { step: 'fresh' }),
  // An answer names the assignment of its occurrence, or another exchange could open it.
  mayNot('ann', 'answer', 'ann all, not opened', { step: 'fresh', assignment_id: id('joint two') }),
  may('ann', 'response', 'ann first', { occurrence_id: id('third') }),
  mayNot('ben', 'response', 'ann first', { occurrence_id: id('third') }),
  mayNot('annElsewhere', 'response', 'ann first', { revision: 3 }),
  may('ann', 'response_write', 'ann', { write: fresh }),
  mayNot('ben', 'response_write', 'ann', { write: fresh }),
  mayNot('annElsewhere', 'response_write', 'ann', { write: fresh }),
  may('ann', 'aside', 'ann', { id: fresh, write: fresh }),
  mayNot('ben', 'aside', 'ann', { id: fresh, write: fresh }),
  mayNot('annElsewhere', 'aside', 'ann', { id: fresh, write: fresh }),
  // What was given to the other alone, and what never was, refuse alike.
  ...['of ann', 'never was'].flatMap((at): Attempt[] => [
    mayNot('ben', 'answer', 'ben all, opened', { occurrence_id: id(at), assignment_id: id('for ann') }),
    mayNot('ben', 'response', 'ben first', { occurrence_id: id(at) }),
    mayNot('ben', 'response_write', 'ben', { occurrence_id: id(at), write: fresh }),
    mayNot('ben', 'aside', 'ben', { occurrence_id: id(at), id: fresh }),
    mayNot('ben', 'happening', 'one', { occurrence_id: id(at) }),
  ]),
  may('exchange', 'opening', 'ann vp', { occurrence_id: id('second') }),
  mayNot('exchange', 'opening', 'ann vp', { occurrence_id: id('third') }),
  mayNot('exchangeElsewhere', 'opening', 'ann vp', { step: 'fresh' }),
  mayNot('ben', 'opening', 'ann vp', { occurrence_id: id('second') }),
  mayNot('kim', 'opening', 'ann vp', { occurrence_id: id('second') }),
  may('ben', 'happening', 'one', { occurrence_id: id('second') }),
  mayNot('ann', 'happening', 'one', { occurrence_id: id('of ann') }),
  mayNot('kim', 'happening', 'one', { occurrence_id: id('second') }),
  mayNot('fay', 'happening', 'three', { step: 'fresh' }),
  mayNot('annElsewhere', 'happening', 'one', { step: 'fresh' }),
  may('ann', 'gesture', 'ann offers', { id: fresh }),
  ...(['ben', 'kim', 'exchange', 'keeper', 'eve', 'annElsewhere'] as const).map((as) =>
    mayNot(as, 'gesture', 'ann offers', { id: fresh }),
  ),
  mayNot('fay', 'gesture', 'fay offers', { id: fresh }),
  // Nothing passes between two where only one was given it, nor under another assignment’s name.
  mayNot('ann', 'gesture', 'ann offers', { id: fresh, occurrence_id: id('of ann'), assignment_id: id('for ann') }), // prettier-ignore
  mayNot('ann', 'gesture', 'ann offers', { id: fresh, assignment_id: id('joint two') }),
  may('exchange', 'standing', 'agreed', { id: fresh }),
  may('exchange', 'standing', 'both ready', { id: fresh }),
  mayNot('exchange', 'standing', 'a pause', { id: fresh }),
  mayNot('exchange', 'standing', 'agreed', { id: fresh, occurrence_id: id('third') }),
  mayNot('exchange', 'standing', 'agreed elsewhere', { id: fresh }),
  mayNot('exchangeElsewhere', 'standing', 'agreed', { id: fresh }),
  may('exchange', 'standing', 'said on one phone', { id: fresh }),
  mayNot('ann', 'standing', 'said on one phone', { id: fresh }),
  mayNot('kim', 'standing', 'said on one phone', { id: fresh }),
  mayNot('exchange', 'standing', 'said elsewhere', { id: fresh }),
  may('ben', 'standing', 'a pause', { id: fresh }),
  mayNot('ben', 'standing', 'agreed', { id: fresh }),
  mayNot('ben', 'standing', 'both ready', { id: fresh }),
  mayNot('ben', 'standing', 'a pause', { id: fresh, occurrence_id: id('of ann'), assignment_id: id('for ann') }), // prettier-ignore
  mayNot('fay', 'standing', 'of three', { id: fresh }),
  mayNot('kim', 'standing', 'a pause', { id: fresh }),
  mayNot('keeper', 'standing', 'both ready', { id: fresh }),
  mayNot('annElsewhere', 'standing', 'a pause', { id: fresh }),
  may('ben', 'request', 'ann', { id: fresh, person_id: id('ben') }),
  mayNot('ben', 'request', 'ann', { id: fresh }),
  mayNot('ben', 'request', 'ann', { ...two, id: fresh, person_id: id('ben') }),
  mayNot('annElsewhere', 'request', 'ann', { id: fresh }),
  may('ann', 'audit_entry', 'kim reads', { id: fresh, person_id: id('ann') }),
  mayNot('ann', 'audit_entry', 'kim reads', { id: fresh }),
  mayNot('kimElsewhere', 'audit_entry', 'kim reads', { id: fresh }),
  may('kimElsewhere', 'audit_entry', 'kim reads', { ...away, couple_id: null, id: fresh }),
  may('keeper', 'audit_entry', 'kim reads', { ...home, id: fresh, person_id: null }),
  may('keeper', 'audit_link', 'one', { place: 2, entry_id: fresh }),
  mayNot('kim', 'audit_link', 'one', { place: 2, entry_id: fresh }),
  mayNot('oz', 'audit_link', 'one', { place: 2, entry_id: fresh }),
  mayNot('keeperElsewhere', 'audit_link', 'one', { place: 2, entry_id: fresh }),
];

/** Beginning alone: for oneself, for nobody else, and nothing that two would do. */
const alone: Attempt[] = [
  may('ann', 'assignment', 'begun by ann', { id: fresh }),
  mayNot('ben', 'assignment', 'begun by ann', { id: fresh }),
  mayNot('kim', 'assignment', 'begun by ann', { id: fresh }),
  mayNot('kim', 'assignment', 'begun by ann', { id: fresh, begun_by: id('kim') }),
  mayNot('exchange', 'assignment', 'begun by ann', { id: fresh }),
  mayNot('annElsewhere', 'assignment', 'begun by ann', { id: fresh }),
  mayNot('fay', 'assignment', 'begun by ann', { ...three, id: fresh, begun_by: id('fay') }),
  ...[{ begun_by: null }, { begun_by: id('ben') }, { variant: 'couple' }, { opening: 'closing' }, two].map(
    (changed) => mayNot('ann', 'assignment', 'begun by ann', { id: fresh, ...changed }),
  ),
  may('ann', 'assignment_member', 'begun by ann', { assignment_id: id('begun just now') }),
  mayNot('ann', 'assignment_member', 'begun by ann', {
    assignment_id: id('begun just now'),
    person_id: id('ben'),
  }),
  mayNot('ben', 'assignment_member', 'begun by ann', { person_id: id('ben') }),
  mayNot('ben', 'assignment_member', 'begun by ann', { assignment_id: id('for ann'), person_id: id('ben') }),
  may('ann', 'occurrence', 'of begun', { id: fresh }),
  mayNot('ben', 'occurrence', 'of begun', { id: fresh }),
  mayNot('kim', 'occurrence', 'of begun', { id: fresh }),
  mayNot('annElsewhere', 'occurrence', 'of begun', { id: fresh }),
  mayNot('ann', 'occurrence', 'of begun', { ...two, id: fresh }),
];

const draws: Attempt[] = [
  may('exchange', 'draw', 'ann', { step: 'fresh' }),
  mayNot('exchangeOfSecond', 'draw', 'ann', { step: 'fresh' }),
  mayNot('exchange', 'draw', 'ann', { step: 'fresh', occurrence_id: id('third') }),
  mayNot('exchange', 'draw', 'ann', { step: 'fresh', assignment_id: id('joint two') }),
  mayNot('exchangeElsewhere', 'draw', 'ann', { step: 'fresh' }),
  ...(['ann', 'ben', 'kim', 'keeper', 'oz'] as const).map((as) =>
    mayNot(as, 'draw', 'ann', { step: 'fresh' }),
  ),
];

export const attempts: Attempt[] = [
  ...lists,
  ...alone,
  ...dialogues,
  ...alarms,
  ...measures,
  ...notes,
  ...practice,
  ...library,
  ...calendars,
  ...briefs,
  ...draws,
  ...leaving,
  ...accounts,
  ...people,
  ...ofClinicians,
  ...unsuitable,
  ...words,
  ...team,
  ...parting,
  ...sharing,
];
