import { caseStates } from '@usward/contract/clinic';

export type CaseState = (typeof caseStates)[number];

const partner = `SELECT FROM membership m JOIN person p ON p.practice_id = m.practice_id AND p.id = m.person_id
  WHERE m.practice_id = mine.practice_id AND m.couple_id = mine.id AND m.kind = 'partner' AND m.ended_at IS NULL`;

/** What each state asks of a row of `mine`. $2 is now, $7 the moment since which nothing makes a couple quiet. */
const asks: Record<CaseState, string> = {
  'open-tasks': `EXISTS (SELECT FROM occurrence o JOIN assignment a
    ON a.practice_id = o.practice_id AND a.couple_id = o.couple_id AND a.id = o.assignment_id
    WHERE o.practice_id = mine.practice_id AND o.couple_id = mine.id AND a.withdrawn_at IS NULL AND a.begun_by IS NULL
      AND o.opens_at <= $2 AND o.closes_at > $2)`,
  quiet: `opened_at < $7 AND EXISTS (${partner} AND p.joined_at IS NOT NULL) AND NOT EXISTS (SELECT FROM answer w
    WHERE w.practice_id = mine.practice_id AND w.couple_id = mine.id AND w.handed_in_at >= $7)`,
  'not-joined': `EXISTS (${partner} AND p.joined_at IS NULL)`,
  'no-appointment': `next_at IS NULL AND EXISTS (${partner})`,
  discharged: `NOT EXISTS (${partner})`,
};

export const whereOf = (state: CaseState | undefined) => (state ? asks[state] : 'true');
