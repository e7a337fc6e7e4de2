import type { caseStates } from '@usward/contract/clinic';

/** How a case may stand: what the list can be narrowed to, and what the day asks besides. */
export type CaseState = (typeof caseStates)[number] | 'words-waiting' | 'long-not-joined';

const partner = `SELECT FROM membership m JOIN person p ON p.practice_id = m.practice_id AND p.id = m.person_id
  WHERE m.practice_id = caseload.practice_id AND m.couple_id = caseload.couple_id AND m.kind = 'partner' AND m.ended_at IS NULL`;

const notJoined = `EXISTS (${partner} AND p.joined_at IS NULL)`;

/** What each state asks of a row of the list. $6 is the moment since which nothing makes a couple quiet. */
const asks: Record<CaseState, string> = {
  'open-tasks': 'open_tasks > 0',
  quiet: `opened_at < $6 AND coalesce(last_heard < $6, true) AND EXISTS (${partner} AND p.joined_at IS NOT NULL)`,
  'not-joined': notJoined,
  'long-not-joined': `opened_at < $6 AND ${notJoined}`,
  'words-waiting': 'words_waiting > 0',
  'no-appointment': `next_at = 'infinity' AND EXISTS (${partner})`,
  discharged: `NOT EXISTS (${partner})`,
};

export const whereOf = (state: CaseState | undefined) => (state ? asks[state] : 'true');
