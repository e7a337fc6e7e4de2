import { useCallback, useEffect, useReducer, useRef, useState, useSyncExternalStore } from 'react';
import { useVerb } from '../../data/ask.ts';
import type { Got, Sent } from '../../data/client.ts';
import { after, begun, type Act } from './document/history.ts';
import { DraftKeeper } from './document/keeper.ts';

export type Draft = Got<'draft'>;
type Told = Got<'saveDraft'>;
type Extra = Pick<NonNullable<Sent<'saveDraft'>['body']>, 'alerts' | 'higherIsBetter'>;

/**
 * A draft while it is written: every change can be taken back, is kept in the tab at once, and saved when the typing
 * rests. What others saved meanwhile comes in by itself only while nothing here is ahead of the server.
 */
export function useDraft(draft: Draft) {
  const save = useVerb('saveDraft');
  const load = useVerb('draft');
  const { draftId } = draft;
  const [saved, setSaved] = useState<Told | null>(null);
  const told = saved && saved.revision >= draft.revision ? saved : draft;
  const [keeper] = useState(
    () =>
      new DraftKeeper<Extra, Told>({
        name: `usward.draft.${draftId}`,
        start: draft,
        pocket: sessionStorage,
        save: ({ revision, document, extra }) =>
          save({
            params: { draftId },
            body: { revision, document: document as Record<string, unknown>, ...extra },
          }),
        load: () => load({ params: { draftId } }),
        onSaved: setSaved,
      }),
  );
  const saving = useSyncExternalStore(keeper.subscribe, keeper.state);
  const [history, dispatch] = useReducer(after, keeper.document, begun);
  const now = useRef(history);
  useEffect(() => {
    now.current = history;
    keeper.change(history.now);
  }, [history, keeper]);

  const begin = useCallback((document: unknown) => dispatch({ type: 'begin', document }), []);
  useEffect(() => {
    if (draft.revision <= keeper.revision || keeper.isAhead) return;
    keeper.takeTheirs(draft);
    begin(draft.document);
  }, [draft, keeper, begin]);
  useLeaving(keeper);

  return {
    history,
    act: useCallback((act: Act) => dispatch(act), []),
    saving,
    told,
    keeper,
    begin,
    /** Answers of the author that stand beside the text, and travel with it. */
    answer: (extra: Extra) => keeper.change(now.current.now, extra),
  };
}

/** Whoever goes elsewhere takes nothing unsaved along: it goes out now. Whoever closes the tab is asked first. */
function useLeaving(keeper: { isAhead: boolean; flush: () => Promise<void> }) {
  useEffect(() => {
    const stay = (event: BeforeUnloadEvent) => {
      if (keeper.isAhead) event.preventDefault();
    };
    const go = () => void keeper.flush();
    addEventListener('beforeunload', stay);
    addEventListener('pagehide', go);
    addEventListener('online', go);
    return () => {
      removeEventListener('beforeunload', stay);
      removeEventListener('pagehide', go);
      removeEventListener('online', go);
      go();
    };
  }, [keeper]);
}
