import type { View } from '@usward/dialogue';
import { partnerClient } from '@usward/client/me';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { patientFetch } from './client.ts';
import { useLine } from './line.ts';
import { queryClient } from './query-client.ts';

/** Two people wait in front of it, in milliseconds: what does not answer by then is asked again. */
const patience = 8_000;
export const { me: talkLine } = partnerClient({ fetch: patientFetch(patience) });

type Answer = Awaited<ReturnType<typeof talkLine.dialogue>>;
/** As the server sees it, and how far its clock is ahead of this phone's. */
export type DialoguePage = Answer & { ahead: number };
export type Side = Answer['mine'];
export type Spoken = Side['words'][number];

const keyOf = (dialogueId: string) => ['dialogue', dialogueId];

export const arrived = (answer: Answer): DialoguePage => ({ ...answer, ahead: answer.now - Date.now() });

/** Of two answers that crossed, the one that knows more. */
export function newer(known: DialoguePage | undefined, next: DialoguePage): DialoguePage {
  if (!known) return next;
  const [before, after] = [known.mine.view.seq, next.mine.view.seq];
  return after > before || (after === before && next.now >= known.now) ? next : known;
}

/** It is kept in memory only: what is said in it is nobody's to find on a phone afterwards. */
export const dialogue = (dialogueId: string) =>
  queryOptions({
    queryKey: keyOf(dialogueId),
    queryFn: async () => arrived(await talkLine.dialogue({ params: { dialogueId } })),
    structuralSharing: (known, next) => newer(known as DialoguePage | undefined, next as DialoguePage),
    staleTime: 0,
  });

export function keepPage(page: DialoguePage): void {
  queryClient.setQueryData(dialogue(page.dialogueId).queryKey, page);
}

/** How often to look while the live line stands, and while it does not, in milliseconds. */
const every = { open: 15_000, broken: 2_500 };

/** The talk as it is, looked at again whenever something may have changed. */
export function useDialogue(dialogueId: string) {
  const isOpen = useLine();
  const query = useQuery({
    ...dialogue(dialogueId),
    refetchInterval: ({ state: { data } }) =>
      data?.mine.view.is === 'ended' ? false : every[isOpen ? 'open' : 'broken'],
  });
  useLookWhenDue(query.data);
  return query;
}

/** The longest time a browser can wait, in milliseconds. */
const longest = 2 ** 31 - 1;

/** A pause ends by the clock, and nobody calls then. */
function useLookWhenDue(page: DialoguePage | undefined): void {
  const due = page && nextMoment(page.mine.view, page.now);
  const [dialogueId, ahead] = [page?.dialogueId, page?.ahead ?? 0];
  useEffect(() => {
    if (!due || !dialogueId) return;
    const wait = Math.min(Math.max(due - ahead - Date.now(), 0) + 200, longest);
    const alarm = setTimeout(() => void queryClient.invalidateQueries(dialogue(dialogueId)), wait);
    return () => clearTimeout(alarm);
  }, [due, dialogueId, ahead]);
}

const nextMoment = ({ pause }: View, now: number): number | null =>
  pause ? ([pause.returnAt, pause.decidesAt].find((moment) => moment > now) ?? null) : null;
