import { ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { forHome, type Exercise, type Home } from '@usward/exercises';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useAsk } from '../../data/ask.ts';
import type { Partner, Shelf } from '../../data/client.ts';
import { Answered } from '../../ui/Answered.tsx';
import { Ask } from '../../ui/Ask.tsx';
import { Rehearsal } from '../../ui/Rehearsal.tsx';
import type { Who } from './draft.ts';

type PreviewProps = {
  exercise: Shelf;
  who: Who;
  readers: Partner[];
  home: Home;
  mode: 'preview' | 'try';
  onClose: () => void;
};

/** The exercise in the real player, in each reader's language; what is done in it lives until the window closes. */
export function Preview({ exercise: { key, version }, who, readers, home, mode, onClose }: PreviewProps) {
  const translate = useTranslate();
  const document = useAsk('exercise', { params: { key, version } });
  const [readerId, setReaderId] = useState(readers[0]?.personId);
  const reader = readers.find(({ personId }) => personId === readerId);
  const partner = readers.find(({ personId }) => personId !== readerId);
  const title =
    mode === 'try'
      ? translate('resources.assignments.try')
      : translate('resources.assignments.previewOf', { name: reader?.displayName ?? '' });
  return (
    <Ask isOpen wide={mode === 'try'} title={title} onClose={onClose}>
      <Typography color="textSecondary">{translate('resources.assignments.tryLead')}</Typography>
      {readers.length > 1 && (
        <ToggleButtonGroup
          exclusive
          size="small"
          aria-label={translate('resources.assignments.who.title')}
          value={readerId}
          onChange={(_, id: string | null) => id && setReaderId(id)}
        >
          {readers.map(({ personId, displayName }) => (
            <ToggleButton key={personId} value={personId} sx={{ textTransform: 'none', px: 4 }}>
              {displayName}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      )}
      <Answered query={document}>
        {(loaded) =>
          reader && (
            <Rehearsal
              key={readerId}
              exercise={forHome(loaded as unknown as Exercise, home)}
              variant={who.kind === 'both' ? 'couple' : 'solo'}
              seed={reader.personId}
              locale={reader.locale}
              address={reader.address}
              partnerName={partner?.displayName ?? null}
            />
          )
        }
      </Answered>
    </Ask>
  );
}
