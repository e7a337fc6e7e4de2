import { Typography } from '@mui/material';
import type { Refusal } from '@usward/client/clinic';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Ask } from '../../ui/Ask.tsx';

type Send = (isSure: boolean) => Promise<unknown>;
type Sure = { isAsking: boolean; insist: () => void; stop: () => void };

/** Sends words that the couple will read, and asks once more where they repeat what one of the two wrote for the therapist alone. */
export function useSure(send: Send, onDone: () => void): Sure & { begin: () => void } {
  const notify = useNotify();
  const [isAsking, setIsAsking] = useState(false);
  const go = (isSure: boolean) => {
    send(isSure).then(
      () => {
        setIsAsking(false);
        onDone();
      },
      ({ code }: Refusal) => {
        if (code === 'words.overlap') setIsAsking(true);
        else notify(`errors.${code}`, { type: 'error' });
      },
    );
  };
  return { isAsking, begin: () => go(false), insist: () => go(true), stop: () => setIsAsking(false) };
}

export function SureAsk({ sure: { isAsking, insist, stop } }: { sure: Sure }) {
  const translate = useTranslate();
  return (
    <Ask
      isOpen={isAsking}
      title={translate('resources.notes.sure.title')}
      verb={translate('resources.notes.sure.verb')}
      onYes={insist}
      onClose={stop}
    >
      <Typography>{translate('resources.notes.sure.text')}</Typography>
    </Ask>
  );
}
