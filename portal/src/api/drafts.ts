import { partnerClient } from '@usward/client/me';
import { useSyncExternalStore } from 'react';
import type { Answers, Letter, Piece } from '../phone/entry.ts';
import { newId } from '../phone/new-id.ts';
import { createOutbox, type OutboxState, type Reply } from '../phone/outbox.ts';
import { shelf } from '../phone/shelf.ts';
import { browserTabs } from '../phone/tabs.ts';
import { codeOf, isSignedOut, isUnreachable, patientFetch } from './client.ts';

/** How long an answer may take, in milliseconds: a line that is only half there must not hold up what waits. */
const patience = 30_000;

const { me } = partnerClient({ fetch: patientFetch(patience) });

type Sent = Parameters<typeof me.respond>[0]['body'];

async function deliver(occurrenceId: string, { together = [], ...letter }: Letter): Promise<Reply> {
  try {
    const left = await putTogether(occurrenceId, together);
    const body = { ...letter, answers: { ...letter.answers, ...left } };
    return await me.respond({ params: { occurrenceId }, body: body as Sent });
  } catch (error) {
    const code = codeOf(error);
    if (code === 'offline' || isUnreachable(error) || isSignedOut(error)) return 'later';
    return { refused: code };
  }
}

/** Nothing for two can be put there any more, or something stands there already. */
const isOver = ['assignment.ended', 'response.closed', 'response.conflict'];

/** What both said on this phone. Where nothing for two can be put any more, one's own words stay one's own. */
async function putTogether(occurrenceId: string, pieces: readonly Piece[]): Promise<Answers> {
  const left: Answers = {};
  for (const { id: gestureId, step, mine, theirs } of pieces) {
    const body = { do: 'one-phone', mine, theirs } as Parameters<typeof me.gesture>[0]['body'];
    await me.gesture({ params: { occurrenceId, step, gestureId }, body }).catch((error: unknown) => {
      if (!isOver.includes(codeOf(error))) throw error;
      left[step] = { value: mine, level: 'V0' };
    });
  }
  return left;
}

/** The one outbox of this tab. */
export const outbox = createOutbox({ shelf, deliver, newId, tabs: browserTabs() });

export const useOutbox = (): OutboxState => useSyncExternalStore(outbox.subscribe, outbox.state);
