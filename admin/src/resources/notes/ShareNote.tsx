import { Checkbox, FormControlLabel, FormGroup, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useAct } from '../../data/ask.ts';
import type { Got } from '../../data/client.ts';
import { Ask } from '../../ui/Ask.tsx';

type Notes = Got<'notes'>;

/** With colleagues on this couple, one note at a time. */
export function ShareNote({
  coupleId,
  note: { noteId, readers: before },
  colleagues,
  onClose,
}: {
  coupleId: string;
  note: Notes['notes'][number];
  colleagues: Notes['colleagues'];
  onClose: () => void;
}) {
  const translate = useTranslate();
  const share = useAct('shareNote');
  const [readers, setReaders] = useState(before);
  return (
    <Ask
      isOpen
      title={translate('resources.notes.shareTitle')}
      verb={translate('app.save')}
      isBusy={share.isPending}
      onYes={() => share.mutate({ params: { coupleId, noteId }, body: { readers } }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <Typography>{translate('resources.notes.shareText')}</Typography>
      <FormGroup>
        {colleagues.map(({ personId, displayName }) => (
          <FormControlLabel
            key={personId}
            label={displayName}
            control={
              <Checkbox
                checked={readers.includes(personId)}
                onChange={(_, isChosen) =>
                  setReaders(isChosen ? [...readers, personId] : readers.filter((one) => one !== personId))
                }
              />
            }
          />
        ))}
      </FormGroup>
    </Ask>
  );
}
