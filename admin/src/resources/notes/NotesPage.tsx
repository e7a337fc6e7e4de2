import { Button } from '@mui/material';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useQueryClient } from '@tanstack/react-query';
import { useAsk } from '../../data/ask.ts';
import type { Couple, Got } from '../../data/client.ts';
import { usePracticeZone } from '../../data/me.ts';
import { Answered, Empty } from '../../ui/Answered.tsx';
import { Part } from '../../ui/Page.tsx';
import { useRoomView } from '../../ui/roomView.ts';
import { dayIn } from '../../ui/when.ts';
import { CoupleFrame } from '../couples/CoupleFrame.tsx';
import { Agenda } from './Agenda.tsx';
import { Note } from './Note.tsx';

export const NotesPage = () => (
  <CoupleFrame>
    {(couple) => (
      <>
        <Agenda coupleId={couple.coupleId} />
        <Notes key={couple.coupleId} couple={couple} />
      </>
    )}
  </CoupleFrame>
);

type Notes = Got<'notes'>;
type One = Notes['notes'][number];

/** The therapist's own notes. In the room, while the couple looks on, they are not there. */
function Notes({ couple }: { couple: Couple }) {
  const translate = useTranslate();
  const [isRoomView] = useRoomView();
  const words = (key: string) => translate(`resources.notes.${key}`);
  if (isRoomView)
    return (
      <Part title={words('title')}>
        <Empty>{translate('resources.couples.hidden')}</Empty>
      </Part>
    );
  return <Own couple={couple} />;
}

function Own({ couple }: { couple: Couple }) {
  const translate = useTranslate();
  const { coupleId } = couple;
  const query = useAsk('notes', { params: { coupleId } });
  useFreshAfterwards(coupleId);
  const [begun, setBegun] = useState<One[]>([]);
  const words = (key: string) => translate(`resources.notes.${key}`);
  const zone = usePracticeZone();
  const begin = () => setBegun([empty(dayIn(zone)), ...begun]);
  useKey('n', begin);
  return (
    <Part
      title={words('title')}
      lead={words('lead')}
      actions={
        <Button variant="outlined" onClick={begin} aria-keyshortcuts="n">
          {words('begin')}
        </Button>
      }
    >
      <Answered query={query}>
        {({ notes, colleagues }) => {
          const known = notes.filter((note) => !begun.some(({ noteId }) => noteId === note.noteId));
          const all = [...begun, ...known];
          return all.length ? (
            all.map((note, at) => (
              <Note
                key={note.noteId}
                couple={couple}
                note={note}
                colleagues={colleagues}
                isOpen={at === 0 && begun.length > 0}
                onGone={() => setBegun(begun.filter(({ noteId }) => noteId !== note.noteId))}
              />
            ))
          ) : (
            <Empty>{words('none')}</Empty>
          );
        }}
      </Answered>
    </Part>
  );
}

const empty = (on: string): One => ({
  noteId: crypto.randomUUID(),
  by: null,
  about: null,
  appointmentId: null,
  on,
  revision: 0,
  text: '',
  readers: [],
});

/** A note is kept past the questions of this page; whoever comes back asks anew. */
function useFreshAfterwards(coupleId: string) {
  const queries = useQueryClient();
  useEffect(
    () => () => queries.removeQueries({ queryKey: ['clinic', 'notes', { params: { coupleId } }] }),
    [queries, coupleId],
  );
}

function useKey(key: string, act: () => void) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const at = event.target;
      const isTyping = at instanceof HTMLElement && at.matches('input, textarea, select, [contenteditable]');
      if (event.key !== key || event.ctrlKey || event.metaKey || event.altKey || isTyping) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [key, act]);
}
