import { staffClient } from '@usward/client/clinic';
import { useEffect, useState } from 'react';
import { Saver, type Draft, type Keep, type SavedState } from './saver.ts';

/** Small enough to outlive the page. */
const survives = 20_000;
const send = staffClient().clinic;
const parting = staffClient({ fetch: (url, init) => fetch(url, { ...init, keepalive: true }) }).clinic;

/** One note as it is typed, and where it stands with the server. Nothing of it is kept in the browser. */
export function useNote(coupleId: string, at: { noteId: string; revision: number } & Draft) {
  const [draft, setDraft] = useState<Draft>({
    text: at.text,
    about: at.about,
    appointmentId: at.appointmentId,
  });
  const [state, setState] = useState<SavedState>('saved');
  const [isApart, setIsApart] = useState(false);
  const [saver] = useState(() => {
    const keep: Keep = async (noteId, base, { text, ...about }, isLeaving) => {
      const by = isLeaving && text.length < survives ? parting : send;
      const { revision } = await by.keepNote({
        params: { coupleId, noteId },
        body: { base, text, ...about },
      });
      return revision;
    };
    const tell = (next: SavedState) => (next === 'apart' ? setIsApart(true) : setState(next));
    return new Saver({ noteId: at.noteId, revision: at.revision }, keep, tell);
  });

  useEffect(() => {
    const leave = () => void saver.save(true);
    const hide = () => {
      if (document.visibilityState === 'hidden') leave();
    };
    const ask = (event: BeforeUnloadEvent) => {
      if (saver.isOwing) event.preventDefault();
    };
    window.addEventListener('pagehide', leave);
    window.addEventListener('beforeunload', ask);
    document.addEventListener('visibilitychange', hide);
    return () => {
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('beforeunload', ask);
      document.removeEventListener('visibilitychange', hide);
      leave();
    };
  }, [saver]);

  const change = (changed: Partial<Draft>) => {
    const next = { ...draft, ...changed };
    setDraft(next);
    saver.write(next);
  };
  return { draft, change, state, isApart };
}
