import type { StaffClient } from '@usward/client/clinic';
import type { World } from '../harness.ts';
import { canary } from './canary.ts';
import type { Couple } from './couples.ts';

type Asked = Parameters<StaffClient['clinic']['assign']>[0]['body'];
export type Given = { assignmentId: string; occurrenceIds: string[] };

export const dayOf = ({ clock }: World, plusDays = 0): string =>
  new Date(clock.now().getTime() + plusDays * 86_400_000).toISOString().slice(0, 10);

/** Given by the couple's clinician; what is not said is the "I" statement for both, once, due in three days. */
export async function anAssignment(
  world: World,
  { clinician, coupleId }: Couple,
  asked: Partial<Asked> = {},
): Promise<Given> {
  const { clinic } = clinician.browser;
  const { assignmentId } = await clinic.assign({
    params: { coupleId },
    body: {
      key: 'i-statement',
      version: 1,
      for: { kind: 'both' },
      schedule: { kind: 'once', start: dayOf(world, -1), due: dayOf(world, 3) },
      plan: { why: canary(clinician.name, 'why'), when: canary(clinician.name, 'when') },
      ...asked,
    },
  });
  const { assignments } = await clinic.assignments({ params: { coupleId } });
  const made = assignments.find((one) => one.assignmentId === assignmentId);
  return { assignmentId, occurrenceIds: made?.occurrences.map(({ occurrenceId }) => occurrenceId) ?? [] };
}
