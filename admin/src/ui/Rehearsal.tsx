import { Box, Button, Stack, Typography } from '@mui/material';
import type { Address, Answers, Exercise, Locale, Size, VariantName } from '@usward/exercises';
import { Player, type Place } from '@usward/player';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useAsk } from '../data/ask.ts';

type RehearsalProps = {
  exercise: Exercise;
  variant: VariantName;
  startSize?: Size;
  /** The step to begin at; the first page where there is none. */
  startAt?: Place;
  locale: Locale;
  address: Address;
  partnerName: string | null;
  seed?: string;
};

/** The real player; what is done in it lives until it leaves the page, and goes nowhere. */
export function Rehearsal({ startSize = 'full', startAt = '', locale, seed = '', ...play }: RehearsalProps) {
  const translate = useTranslate();
  const { data: practice } = useAsk('practice');
  const { en, es } = practice?.verdictFeelings ?? {};
  const [answers, setAnswers] = useState<Answers>({});
  const [happened, setHappened] = useState<string[]>([]);
  const [at, setAt] = useState<Place>(startAt);
  const [size, setSize] = useState(startSize);
  const [isOver, setIsOver] = useState(false);
  const again = () => {
    setAnswers({});
    setHappened([]);
    setAt(startAt);
    setIsOver(false);
  };
  return (
    <Box
      lang={isOver ? undefined : locale}
      sx={{
        minHeight: '26rem',
        display: 'flex',
        backgroundColor: 'background.default',
        borderRadius: 1,
        p: 5,
        fontSize: '1.125rem',
      }}
    >
      {isOver ? (
        <Stack sx={{ gap: 4, alignItems: 'flex-start' }}>
          <Typography>{translate('resources.assignments.ended')}</Typography>
          <Button variant="outlined" onClick={again}>
            {translate('resources.assignments.restart')}
          </Button>
        </Stack>
      ) : (
        <Player
          {...play}
          locale={locale}
          verdictFeelings={{ en: en ?? undefined, es: es ?? undefined }}
          seed={seed}
          size={size}
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
      )}
    </Box>
  );
}
