import { useSyncExternalStore } from 'react';
import type { Letter } from '../phone/entry.ts';
import { newId } from '../phone/new-id.ts';
import { createOutbox, type OutboxState, type Reply } from '../phone/outbox.ts';
import { shelf } from '../phone/shelf.ts';
import { codeOf, isSignedOut, isUnreachable, me } from './client.ts';

type Sent = Parameters<typeof me.respond>[0]['body'];

async function deliver(occurrenceId: string, letter: Letter): Promise<Reply> {
  try {
    return await me.respond({ params: { occurrenceId }, body: letter as Sent });
  } catch (error) {
    const code = codeOf(error);
    if (code === 'offline' || isUnreachable(error) || isSignedOut(error)) return 'later';
    return { refused: code };
  }
}

/** The one outbox of this tab. */
export const outbox = createOutbox({ shelf, deliver, newId });

export const useOutbox = (): OutboxState => useSyncExternalStore(outbox.subscribe, outbox.state);
