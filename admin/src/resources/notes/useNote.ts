import { useEffect, useState } from 'react';
import { client } from '../../data/client.ts';
import { Saver, type Draft, type Keep, type SavedState } from './saver.ts';

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
    const keep: Keep = async (noteId, base, { text, ...about }) => {
      const { revision } = await client.clinic.keepNote({
        params: { coupleId, noteId },
        body: { base, text, ...about },
      });
      return revision;
    };
    const tell = (next: SavedState) => (next === 'apart' ? setIsApart(true) : setState(next));
    return new Saver({ noteId: at.noteId, revision: at.revision }, keep, tell);
  });

  useEffect(() => {
    const leave = () => void saver.save();
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
