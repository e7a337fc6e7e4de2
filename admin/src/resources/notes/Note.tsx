import { Button, MenuItem, Paper, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useAct } from '../../data/ask.ts';
import type { Couple, Got } from '../../data/client.ts';
import { usePracticeZone } from '../../data/me.ts';
import { Ask } from '../../ui/Ask.tsx';
import { dayText, momentText } from '../../ui/when.ts';
import { useLanguage } from '../../ui/words.ts';
import { ShareNote } from './ShareNote.tsx';
import { useNote } from './useNote.ts';

type Notes = Got<'notes'>;
type NoteProps = {
  couple: Couple;
  note: Notes['notes'][number];
  colleagues: Notes['colleagues'];
  isOpen: boolean;
  onGone: () => void;
};

/** One note: a line until it is opened, then a page to write on. */
export function Note({ isOpen: isNew, ...props }: NoteProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const [isOpen, setIsOpen] = useState(isNew);
  const { note, couple } = props;
  const first = note.text.split('\n', 1)[0] ?? '';
  const about = couple.partners.find(({ personId }) => personId === note.about)?.displayName;
  const head = [
    dayText(note.on, language),
    about,
    note.by && translate('resources.notes.by', { name: note.by }),
  ];
  return (
    <Paper variant="outlined" sx={{ p: 4, mb: 3 }}>
      <Stack
        direction="row"
        sx={{ flexWrap: 'wrap', gap: 2, alignItems: 'baseline', justifyContent: 'space-between' }}
      >
        <Typography variant="body2" color="textSecondary">
          {head.filter(Boolean).join(' · ')}
        </Typography>
        {!isOpen && (
          <Button
            size="small"
            onClick={() => setIsOpen(true)}
            aria-label={`${translate('resources.notes.open')}: ${first.slice(0, 60) || head[0]}`}
          >
            {translate('resources.notes.open')}
          </Button>
        )}
      </Stack>
      {!isOpen && <Typography noWrap>{first || '…'}</Typography>}
      {isOpen && note.by !== null && (
        <Typography sx={{ whiteSpace: 'pre-line', maxWidth: '68ch' }}>{note.text}</Typography>
      )}
      {isOpen && note.by === null && <Page {...props} isNew={isNew} />}
    </Paper>
  );
}

function Page({ couple, note, colleagues, isNew, onGone }: Omit<NoteProps, 'isOpen'> & { isNew: boolean }) {
  const translate = useTranslate();
  const { coupleId } = couple;
  const { draft, change, state, isApart } = useNote(coupleId, note);
  const [asking, setAsking] = useState<'share' | 'erase' | null>(null);
  const erase = useAct('eraseNote');
  const words = (key: string) => translate(`resources.notes.${key}`);
  const isKept = note.revision > 0;
  return (
    <Stack sx={{ gap: 3, mt: 2 }}>
      <TextField
        label={words('text')}
        multiline
        minRows={6}
        maxRows={24}
        value={draft.text}
        autoFocus={isNew}
        onChange={(event) => change({ text: event.target.value })}
        slotProps={{ htmlInput: { maxLength: 20_000 } }}
      />
      <Stack direction="row" sx={{ gap: 3, flexWrap: 'wrap' }}>
        <About couple={couple} value={draft.about} onChoose={(about) => change({ about })} />
        <Hour
          couple={couple}
          value={draft.appointmentId}
          onChoose={(appointmentId) => change({ appointmentId })}
        />
      </Stack>
      <Stack direction="row" sx={{ gap: 2, flexWrap: 'wrap', alignItems: 'center' }}>
        <Typography role="status" variant="body2" color="textSecondary" sx={{ flex: 1, minWidth: '12rem' }}>
          {isApart
            ? translate('errors.note.conflict')
            : words(`state.${draft.text || isKept ? state : 'empty'}`)}
        </Typography>
        {isKept && !isApart && colleagues.length > 0 && (
          <Button onClick={() => setAsking('share')}>{words('share')}</Button>
        )}
        {isKept && !isApart && <Button onClick={() => setAsking('erase')}>{words('erase')}</Button>}
      </Stack>
      {asking === 'share' && (
        <ShareNote coupleId={coupleId} note={note} colleagues={colleagues} onClose={() => setAsking(null)} />
      )}
      <Ask
        isOpen={asking === 'erase'}
        title={words('eraseTitle')}
        verb={words('erase')}
        isBusy={erase.isPending}
        onYes={() => erase.mutate({ params: { coupleId, noteId: note.noteId } }, { onSuccess: onGone })}
        onClose={() => setAsking(null)}
      >
        <Typography>{words('eraseText')}</Typography>
      </Ask>
    </Stack>
  );
}

type Chosen = { couple: Couple; value: string | null; onChoose: (value: string | null) => void };

function About({ couple, value, onChoose }: Chosen) {
  const translate = useTranslate();
  return (
    <TextField
      select
      label={translate('resources.notes.about')}
      value={value ?? ''}
      onChange={(event) => onChoose(event.target.value || null)}
      sx={{ width: '14rem' }}
    >
      <MenuItem value="">{translate('resources.notes.both')}</MenuItem>
      {couple.partners.map(({ personId, displayName }) => (
        <MenuItem key={personId} value={personId}>
          {displayName}
        </MenuItem>
      ))}
    </TextField>
  );
}

function Hour({ couple, value, onChoose }: Chosen) {
  const translate = useTranslate();
  const language = useLanguage();
  const zone = usePracticeZone();
  const hours = couple.appointments.filter(
    ({ isCancelled, appointmentId }) => !isCancelled || appointmentId === value,
  );
  if (!hours.length) return null;
  return (
    <TextField
      select
      label={translate('resources.notes.hour')}
      value={hours.some(({ appointmentId }) => appointmentId === value) ? value : ''}
      onChange={(event) => onChoose(event.target.value || null)}
      sx={{ width: '16rem' }}
    >
      <MenuItem value="">{translate('resources.notes.noHour')}</MenuItem>
      {[...hours].reverse().map(({ appointmentId, startsAt }) => (
        <MenuItem key={appointmentId} value={appointmentId}>
          {momentText(startsAt, language, zone)}
        </MenuItem>
      ))}
    </TextField>
  );
}
