import type { Gesture } from '@usward/exercises/playing';
import { newId } from '../phone/new-id.ts';
import { isUnreachable, me } from './client.ts';
import { queryClient } from './query-client.ts';
import { occurrence, today, us } from './queries.ts';

type Sent = Parameters<typeof me.gesture>[0]['body'];

/** Gestures that may have arrived although nobody answered: done once more, they go under the same id. */
const unanswered = new Map<string, string>();

/** A message from one of the two to the other, straight to the server: it is not kept for later. */
export async function gesture(occurrenceId: string, step: string, what: Gesture): Promise<void> {
  const name = JSON.stringify([occurrenceId, step, what]);
  const gestureId = unanswered.get(name) ?? newId();
  unanswered.set(name, gestureId);
  try {
    const between = await me.gesture({ params: { occurrenceId, step, gestureId }, body: what as Sent });
    unanswered.delete(name);
    queryClient.setQueryData(
      occurrence(occurrenceId).queryKey,
      (known) => known && { ...known, between: { ...known.between, [step]: between } },
    );
  } catch (error) {
    if (!isUnreachable(error)) unanswered.delete(name);
    throw error;
  } finally {
    // Also after a refusal: what stood there is no longer so.
    void queryClient.invalidateQueries({ queryKey: occurrence(occurrenceId).queryKey });
    void queryClient.invalidateQueries({ queryKey: us.queryKey });
    await queryClient.invalidateQueries({ queryKey: today.queryKey });
  }
}
