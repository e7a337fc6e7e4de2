import { Box, Button, Stack, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import {
  forHome,
  type Answers,
  type Exercise,
  type Home,
  type Size,
  type VariantName,
} from '@usward/exercises';
import { Player, type Place } from '@usward/player';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useAsk } from '../../data/ask.ts';
import type { Partner, Shelf } from '../../data/client.ts';
import { Answered } from '../../ui/Answered.tsx';
import { Ask } from '../../ui/Ask.tsx';
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
      <Box
        sx={{
          minHeight: '26rem',
          display: 'flex',
          backgroundColor: 'background.default',
          borderRadius: 1,
          p: 5,
          fontSize: '1.125rem',
        }}
      >
        <Answered query={document}>
          {(loaded) =>
            reader && (
              <Rehearsal
                key={readerId}
                exercise={forHome(loaded as unknown as Exercise, home)}
                variant={who.kind === 'both' ? 'couple' : 'solo'}
                reader={reader}
                partnerName={partner?.displayName ?? null}
              />
            )
          }
        </Answered>
      </Box>
    </Ask>
  );
}

function Rehearsal({
  exercise,
  variant,
  reader,
  partnerName,
}: {
  exercise: Exercise;
  variant: VariantName;
  reader: Partner;
  partnerName: string | null;
}) {
  const translate = useTranslate();
  const [answers, setAnswers] = useState<Answers>({});
  const [happened, setHappened] = useState<string[]>([]);
  const [at, setAt] = useState<Place>('');
  const [size, setSize] = useState<Size>('full');
  const [isOver, setIsOver] = useState(false);
  if (isOver) {
    return (
      <Stack sx={{ gap: 4, alignItems: 'flex-start' }}>
        <Typography>{translate('resources.assignments.ended')}</Typography>
        <Button
          variant="outlined"
          onClick={() => {
            setAnswers({});
            setHappened([]);
            setAt('');
            setIsOver(false);
          }}
        >
          {translate('resources.assignments.restart')}
        </Button>
      </Stack>
    );
  }
  return (
    <Player
      exercise={exercise}
      variant={variant}
      size={size}
      seed={reader.personId}
      locale={reader.locale}
      address={reader.address}
      partnerName={partnerName}
      limits={null}
      answers={answers}
      happened={happened}
      at={at}
      onAnswer={(step, answer) => setAnswers((now) => ({ ...now, [step]: answer }))}
      onHappened={(step, did) =>
        setHappened(did ? [...happened, step] : happened.filter((other) => other !== step))
      }
      onMove={setAt}
      onSize={setSize}
      onEnd={() => undefined}
      onLeave={() => setIsOver(true)}
    />
  );
}
