import { Button } from '@mui/material';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useAct, useAsk } from '../../data/ask.ts';
import { AssignTo } from './AssignTo.tsx';
import { Export } from './Export.tsx';
import { useAuthorWords } from './words/useAuthorWords.ts';

type OwnActionsProps = { what: 'exercise' | 'program'; keyName: string; version: number; isForTwo?: boolean };

/** What can be done with something of the library: assign it, copy it or make its next version, take it out as a file. */
export function OwnActions({ what, keyName: key, version, isForTwo = false }: OwnActionsProps) {
  const words = useAuthorWords();
  const [open, setOpen] = useState<'assign' | 'export' | null>(null);
  const begin = useBegin();
  const exercise = useAsk('exerciseVersions', { params: { key } }, { enabled: what === 'exercise' });
  const program = useAsk('programVersions', { params: { key } }, { enabled: what === 'program' });
  const known = what === 'exercise' ? exercise.data : program.data;
  const close = () => setOpen(null);
  return (
    <>
      {what === 'program' && (
        <Button variant="outlined" onClick={() => setOpen('assign')}>
          {words.own.assign}
        </Button>
      )}
      {known?.isOwn && (
        <Button variant="outlined" onClick={() => begin({ what, key, version })}>
          {words.own.next}
        </Button>
      )}
      <Button variant="outlined" onClick={() => begin({ what, key, version, asCopy: true })}>
        {words.own.copy}
      </Button>
      <Button variant="outlined" onClick={() => setOpen('export')}>
        {words.own.export}
      </Button>
      {open === 'assign' && <AssignTo what={what} keyName={key} onClose={close} />}
      {open === 'export' && (
        <Export what={what} keyName={key} version={version} isForTwo={isForTwo} onClose={close} />
      )}
    </>
  );
}

/** A draft from something published, and the way to it. */
function useBegin() {
  const start = useAct('startDraft');
  const navigate = useNavigate();
  return (from: { what: 'exercise' | 'program'; key: string; version: number; asCopy?: boolean }) =>
    start.mutate(
      { body: { from } },
      { onSuccess: ({ draftId }) => void navigate(`/library/drafts/${draftId}`) },
    );
}
