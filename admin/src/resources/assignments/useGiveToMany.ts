import { useQueryClient } from '@tanstack/react-query';
import type { Refusal } from '@usward/client/clinic';
import { useState } from 'react';
import { client, type CoupleRow, type Sent } from '../../data/client.ts';

type Asked = Omit<NonNullable<Sent<'assignToMany'>>['body'], 'coupleIds'>;
export type Outcome =
  | { is: 'given'; assignmentIds: string[] }
  | { is: 'undone' }
  | { is: 'failed' }
  | { is: 'refused'; code: string };

/** So many at a time: few enough that the progress is one. */
const atATime = 3;

/** Gives couple by couple and says how it went with each. Taking it back withdraws what was given: the server does it. */
export function useGiveToMany(couples: CoupleRow[]) {
  const queries = useQueryClient();
  const [outcomes, setOutcomes] = useState<Outcome[]>();
  const [isBusy, setIsBusy] = useState(false);

  const give = async (asked: Asked) => {
    const told: Outcome[] = [];
    setIsBusy(true);
    setOutcomes([]);
    for (let from = 0; from < couples.length; from += atATime) {
      const coupleIds = couples.slice(from, from + atATime).map(({ coupleId }) => coupleId);
      told.push(...(await giveTo(coupleIds, asked)));
      setOutcomes([...told]);
    }
    setIsBusy(false);
    await queries.invalidateQueries();
  };

  const undo = async () => {
    const told = [...(outcomes ?? [])];
    setIsBusy(true);
    for (const [at, outcome] of told.entries()) {
      if (outcome.is !== 'given') continue;
      told[at] = await withdrawn(couples[at]?.coupleId ?? '', outcome.assignmentIds);
      setOutcomes([...told]);
    }
    setIsBusy(false);
    await queries.invalidateQueries();
  };

  return { outcomes, isBusy, give, undo };
}

async function giveTo(coupleIds: string[], asked: Asked): Promise<Outcome[]> {
  try {
    const { results } = await client.clinic.assignToMany({ body: { ...asked, coupleIds } });
    return results.map(({ assignmentIds, refused }) =>
      refused ? { is: 'refused', code: refused } : { is: 'given', assignmentIds },
    );
  } catch (error) {
    // A refusal of the server came before anything was done; without an answer nobody knows.
    const { status, code } = error as Refusal;
    return coupleIds.map(() => (status >= 400 && status < 500 ? { is: 'refused', code } : { is: 'failed' }));
  }
}

async function withdrawn(coupleId: string, assignmentIds: string[]): Promise<Outcome> {
  try {
    for (const assignmentId of assignmentIds)
      await client.clinic.withdrawAssignment({ params: { coupleId, assignmentId } });
    return { is: 'undone' };
  } catch {
    return { is: 'failed' };
  }
}
