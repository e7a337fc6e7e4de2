import { auditTables } from './rows.audit.ts';
import { id } from './actors.ts';
import { assignmentOf, betweenTables } from './rows.between.ts';
import { more } from './rows.draws.ts';
import { alone } from './rows.calendars.ts';
import { five, moved, one, oneAway, past, row, six, three, two, type Table } from './rows.ts';
import { shutOrLeaving } from './rows.parting.ts';

const assignment = (couple: object, name: string, variant: string, read: string, change: string) =>
  row({ ...couple, id: id(name), exercise_key: 'say-it', exercise_version: 1, variant, opening: 'closing', assigned_at: past }, read, change); // prettier-ignore
const given = (couple: object, name: string, to: string, read: string) =>
  row({ ...couple, assignment_id: id(name), person_id: id(to) }, read);
const occurrence = (couple: object, name: string, of: string, read: string, change: string) =>
  row({ ...couple, id: id(name), assignment_id: id(of), on_day: '2026-01-05', opens_at: past, closes_at: past }, read, change); // prettier-ignore
const response = (couple: object, at: string, author: string) =>
  row(
    { ...couple, occurrence_id: id(at), author_id: id(author), revision: 1, ending: 'done' },
    author,
    author,
  );
const wrote = (couple: object, at: string, author: string) =>
  row(
    { ...couple, occurrence_id: id(at), author_id: id(author), write: id(`write ${at} ${author}`) },
    author,
  );
const opening = (couple: object, at: string, author: string, step: string, read: string) =>
  row({ ...couple, occurrence_id: id(at), author_id: id(author), step }, read);
const aside = (couple: object, at: string, author: string) =>
  row({ ...couple, occurrence_id: id(at), author_id: id(author), id: id(`aside ${at} ${author}`), write: id(`write ${at} ${author}`), step: 'text' }, author, '', author); // prettier-ignore

const answer = (
  couple: object,
  at: string,
  author: string,
  step: string,
  level: string,
  read: string,
  handedIn = true,
) => {
  const mine = author === 'hal' ? 'halAtHome' : author === 'ivy' ? '' : author;
  const owner = 'practice_id' in couple && couple.practice_id === id('away') ? 'annElsewhere' : mine;
  return row(
    { ...couple, occurrence_id: id(at), assignment_id: id(assignmentOf[at] ?? ''), author_id: id(author), step, level, handed_in_at: handedIn ? past : null },
    `${owner} ${read}`, owner, owner,
  ); // prettier-ignore
};

export const workTables: Record<string, Table> = {
  ...betweenTables,
  'safety.suitability': {
    rows: {
      ann: row({ ...one, person_id: id('ann'), id: id('asked ann'), decision: 'joint', decided_at: past, ask_again_on: '2100-01-01', decided_by: id('kim') }, 'kim'), // prettier-ignore
      ben: row({ ...one, person_id: id('ben'), id: id('asked ben'), decision: 'joint', decided_at: past, ask_again_on: '2100-01-01', decided_by: id('kim') }, 'kim'), // prettier-ignore
      ...Object.fromEntries(['ann', 'ben'].map((who) => [`${who} away`, row({ ...oneAway, person_id: id(who), id: id(`asked ${who}`), decision: 'joint', decided_at: past, ask_again_on: '2100-01-01', decided_by: id('kim') }, 'kimElsewhere')])), // prettier-ignore
      eve: row({ ...two, person_id: id('eve'), id: id('asked eve'), decision: 'alone', decided_at: past, ask_again_on: '2100-01-01', decided_by: id('lou') }, 'lou hal'), // prettier-ignore
    },
  },
  'safety.stop_tag': {
    rows: {
      one: row({ ...one, tag: 'sleep' }, 'kim', '', 'kim'),
      two: row({ ...two, tag: 'sleep' }, 'lou hal', '', 'lou hal'),
    },
  },
  'safety.tag_override': {
    rows: {
      one: row({ ...one, assignment_id: id('joint one'), tags: ['sleep'], decided_by: id('kim') }, 'kim'),
    },
  },
  appointment: {
    set: 'minutes = 40',
    rows: {
      one: row({ ...one, id: id('appointment one'), starts_at: past, minutes: 50 }, 'ann ben kim exchange exchangeOfSecond sue keeper', 'kim sue'), // prettier-ignore
      three: row(
        { ...three, id: id('appointment three'), starts_at: past, minutes: 50 },
        'gil lou sue keeper',
        'lou sue',
      ),
      ...alone,
    },
  },
  assignment: {
    set: 'withdrawn_at = app.now()',
    rows: {
      ...more.assignment,
      'joint one': assignment(one, 'joint one', 'couple', 'ann ben kim exchange', 'kim'),
      'joint two': assignment(one, 'joint two', 'couple', 'ann ben kim exchangeOfSecond', 'kim'),
      'for ann': assignment(one, 'for ann', 'solo', 'ann kim', 'kim'),
      ended: row({ ...one, id: id('ended'), exercise_key: 'say-it', exercise_version: 1, variant: 'solo', opening: 'never', assigned_at: past, withdrawn_at: past }, 'kim'), // prettier-ignore
      'joint of two': assignment(two, 'joint of two', 'couple', 'eve lou hal', 'lou hal'),
      'joint of three': assignment(three, 'joint of three', 'couple', 'fay gil lou', 'lou'),
      'joint of five': assignment(five, 'joint of five', 'couple', 'halAtHome lou', 'lou'),
      'for ann, away': assignment(oneAway, 'for ann', 'solo', 'kimElsewhere', 'kimElsewhere'),
      away: assignment(
        oneAway,
        'joint one',
        'couple',
        'annElsewhere kimElsewhere exchangeElsewhere',
        'kimElsewhere',
      ),
    },
  },
  assignment_member: {
    rows: {
      ...more.assignment_member,
      'joint one to ann': given(one, 'joint one', 'ann', 'ann kim exchange'),
      'joint one to ben': given(one, 'joint one', 'ben', 'ben kim exchange'),
      'joint two to ann': given(one, 'joint two', 'ann', 'ann kim exchangeOfSecond'),
      'joint two to ben': given(one, 'joint two', 'ben', 'ben kim exchangeOfSecond'),
      'for ann to ann': given(one, 'for ann', 'ann', 'ann kim'),
      'joint of two to dan': given(two, 'joint of two', 'dan', 'lou hal'),
      'joint of two to eve': given(two, 'joint of two', 'eve', 'eve lou hal'),
      'joint of three to fay': given(three, 'joint of three', 'fay', 'fay lou'),
      'joint of three to gil': given(three, 'joint of three', 'gil', 'gil lou'),
      'joint of five to hal': given(five, 'joint of five', 'hal', 'halAtHome lou'),
      'joint of five to jo': given(five, 'joint of five', 'jo', 'lou'),
      away: given(oneAway, 'joint one', 'ann', 'annElsewhere kimElsewhere exchangeElsewhere'),
      'ben away': given(oneAway, 'joint one', 'ben', 'kimElsewhere exchangeElsewhere'),
    },
  },
  occurrence: {
    set: 'closed_at = app.now()',
    rows: {
      ...more.occurrence,
      first: occurrence(one, 'first', 'joint one', 'ann ben kim exchange keeper', 'kim exchange'),
      second: occurrence(one, 'second', 'joint one', 'ann ben kim exchange keeper', 'kim exchange'),
      third: occurrence(
        one,
        'third',
        'joint two',
        'ann ben kim exchangeOfSecond keeper',
        'kim exchangeOfSecond',
      ),
      coming: row({ ...one, id: id('coming'), assignment_id: id('joint one'), on_day: '2100-01-05', opens_at: '2100-01-05T10:00:00Z', closes_at: '2100-01-06T10:00:00Z' }, 'ann ben kim exchange keeper', 'kim exchange', 'kim'), // prettier-ignore
      'of ann': occurrence(one, 'of ann', 'for ann', 'ann kim keeper', 'kim'),
      'of two': occurrence(two, 'of two', 'joint of two', 'eve lou hal keeper', 'lou hal'),
      'of three': occurrence(three, 'of three', 'joint of three', 'fay gil lou keeper', 'lou'),
      'of five': occurrence(five, 'of five', 'joint of five', 'halAtHome lou keeper', 'lou'),
      away: occurrence(oneAway, 'first', 'joint one', 'annElsewhere kimElsewhere exchangeElsewhere keeperElsewhere', 'kimElsewhere exchangeElsewhere'), // prettier-ignore
    },
  },
  hold: {
    rows: {
      second: row({ ...one, occurrence_id: id('second'), held_by: id('kim') }, 'kim exchange exchangeOfSecond', '', 'kim'), // prettier-ignore
      'of two': row({ ...two, occurrence_id: id('of two'), held_by: id('lou') }, 'lou hal', '', 'lou hal'),
    },
  },
  response: {
    set: 'revision = 9',
    rows: {
      'ann first': response(one, 'first', 'ann'),
      'ann second': response(one, 'second', 'ann'),
      'ann alone': response(one, 'of ann', 'ann'),
      'ben first': response(one, 'first', 'ben'),
      'eve of two': response(two, 'of two', 'eve'),
      'fay of three': response(three, 'of three', 'fay'),
      'gil of three': response(three, 'of three', 'gil'),
    },
  },
  response_write: { rows: { ann: wrote(one, 'first', 'ann'), ben: wrote(one, 'first', 'ben') } },
  answer: {
    set: "body_sealed = 'x'",
    rows: {
      ...more.answer,
      'ann only me': answer(one, 'first', 'ann', 'v0', 'V0', ''),
      'ann what both pick': answer(one, 'first', 'ann', 'vm', 'VM', 'exchange exchangeOfSecond'),
      'ann us, opened': answer(one, 'first', 'ann', 'vp', 'VP', 'ben exchange'),
      'ann therapist': answer(one, 'first', 'ann', 'v1', 'V1', 'kim'),
      'ann all, opened': answer(one, 'first', 'ann', 'v2', 'V2', 'ben kim exchange'),
      'ann taken back after opening': answer(one, 'first', 'ann', 'back', 'V0', ''),
      'ann left to the therapist after opening': answer(one, 'first', 'ann', 'left', 'V1', 'kim'),
      'ann what both pick, opened': answer(one, 'first', 'ann', 'match', 'VM', 'exchange exchangeOfSecond'),
      'ann what both pick, not opened': answer(one, 'second', 'ann', 'vm', 'VM', 'exchange exchangeOfSecond'),
      'ann us, not opened': answer(one, 'second', 'ann', 'vp', 'VP', 'exchange'),
      'ann all, not opened': answer(one, 'second', 'ann', 'v2', 'V2', 'kim exchange'),
      'ann all, draft': answer(one, 'second', 'ann', 'draft', 'V2', '', false),
      'ann therapist, draft': answer(one, 'second', 'ann', 'draft1', 'V1', '', false),
      'ann all, of another assignment': answer(one, 'third', 'ann', 'v2', 'V2', 'kim exchangeOfSecond'),
      'ann alone': answer(one, 'of ann', 'ann', 'v1', 'V1', 'kim'),
      'ann alone, all': answer(one, 'of ann', 'ann', 'v2', 'V2', 'kim'),
      'ben only me': answer(one, 'first', 'ben', 'v0', 'V0', ''),
      'ben all, opened': answer(one, 'first', 'ben', 'v2', 'V2', 'ann kim exchange'),
      ...shutOrLeaving,
      'eve therapist': answer(two, 'of two', 'eve', 'v1', 'V1', 'lou hal'),
      'eve all, opened': answer(two, 'of two', 'eve', 'v2', 'V2', 'lou hal'),
      'fay only me': answer(three, 'of three', 'fay', 'v0', 'V0', ''),
      'fay all, opened': answer(three, 'of three', 'fay', 'v2', 'V2', 'gil lou'),
      'gil all, opened': answer(three, 'of three', 'gil', 'v2', 'V2', 'lou'),
      'hal all, opened': answer(five, 'of five', 'hal', 'v2', 'V2', 'lou'),
      // Before the transfer: what the two shared goes along, what was written to the therapist stayed behind.
      'ivy therapist, before': answer(six, 'of six', 'ivy', 'v1', 'V1', ''),
      'ivy all, before': answer(six, 'of six', 'ivy', 'v2', 'V2', 'val'),
      'ivy therapist, after': row(
        { ...six, occurrence_id: id('of six'), assignment_id: id('six'), author_id: id('ivy'), step: 'later', level: 'V1', handed_in_at: moved },
        'val',
      ), // prettier-ignore
      'ann away': answer(oneAway, 'first', 'ann', 'v2', 'V2', 'kimElsewhere exchangeElsewhere'),
    },
  },
  aside: { rows: { ann: aside(one, 'first', 'ann'), ben: aside(one, 'first', 'ben') } },
  opening: {
    rows: {
      ...Object.fromEntries(
        ['vp', 'v2', 'back', 'left', 'match'].map((step) => [
          `ann ${step}`,
          opening(one, 'first', 'ann', step, 'ann ben kim exchange exchangeOfSecond'),
        ]),
      ),
      ben: opening(one, 'first', 'ben', 'v2', 'ann ben kim exchange exchangeOfSecond'),
      eve: opening(two, 'of two', 'eve', 'v2', 'eve lou hal'),
      fay: opening(three, 'of three', 'fay', 'v2', 'fay gil lou'),
      gil: opening(three, 'of three', 'gil', 'v2', 'gil lou'),
      hal: opening(five, 'of five', 'hal', 'v2', 'hal halAtHome lou'),
    },
  },
  happening: {
    rows: {
      one: row({ ...one, occurrence_id: id('first'), step: 'together', on_day: '2026-01-05' }, 'ann ben kim exchange exchangeOfSecond'), // prettier-ignore
      three: row(
        { ...three, occurrence_id: id('of three'), step: 'together', on_day: '2026-01-05' },
        'gil lou',
      ),
    },
  },
  reading: {
    set: 'read_until = app.now()',
    rows: {
      one: row({ ...one, reader_id: id('kim'), author_id: id('ann'), read_until: past }, 'kim', 'kim'),
      two: row(
        { ...two, reader_id: id('lou'), author_id: id('eve'), read_until: past },
        'lou hal',
        'lou hal',
      ),
    },
  },
  request: {
    set: 'acknowledged_at = app.now()',
    rows: {
      ann: row({ ...one, person_id: id('ann'), id: id('request of ann'), kind: 'not-for-me', due_at: past }, 'kim', 'kim'), // prettier-ignore
      eve: row({ ...two, person_id: id('eve'), id: id('request of eve'), kind: 'not-for-me', due_at: past }, 'lou hal', 'lou hal'), // prettier-ignore
    },
  },
  ...auditTables,
  'app.outgoing_mail': { rows: { letter: row({ id: id('letter') }, 'hasMail', '', 'hasMail') } },
};
