import { Box, Button, Typography } from '@mui/material';
import { addresses, type Address, type Locale, type VariantName } from '@usward/exercises';
import { useDeferredValue, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Boundary } from '../../ui/Boundary.tsx';
import { OneOf } from '../../ui/OneOf.tsx';
import { Rehearsal } from '../../ui/Rehearsal.tsx';
import { useLanguage } from '../../ui/words.ts';
import { useExercise } from './AuthorContext.ts';
import { playable } from './document/playable.ts';
import { useAuthorWords } from './words/useAuthorWords.ts';

/** The real player beside the steps, in a frame of a phone: it shows the step that is being written. */
export function Preview({ variant, step }: { variant: VariantName; step: string | null }) {
  const words = useAuthorWords();
  const translate = useTranslate();
  const language = useLanguage();
  const exercise = useDeferredValue(useExercise());
  const [locale, setLocale] = useState<Locale>(language);
  const [address, setAddress] = useState<Address>('tu');
  const [round, setRound] = useState(0);
  const [isFromStart, setIsFromStart] = useState(false);
  const shown = playable(exercise, variant);
  const isWhole = !step || shown?.variants[variant]?.steps.some(({ id }) => id === step);
  const at = isFromStart ? null : step;
  const begin = (fromStart: boolean) => {
    setIsFromStart(fromStart);
    setRound(round + 1);
  };
  return (
    <Box component="section" aria-label={words.preview.title}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mb: 2 }}>
        <OneOf
          label={words.preview.language}
          value={locale}
          options={[
            ['en', 'English'],
            ['es', 'Español'],
          ]}
          onPick={setLocale}
        />
        {locale === 'es' && (
          <OneOf
            label={words.preview.address}
            value={address}
            options={addresses.map((form) => [form, translate(`app.address.${form}`)] as const)}
            onPick={setAddress}
          />
        )}
      </Box>
      <Box
        sx={{
          width: '100%',
          maxWidth: 360,
          height: 'min(640px, calc(100vh - 13rem))',
          overflowY: 'auto',
          border: 8,
          borderColor: 'divider',
          borderRadius: '28px',
          backgroundColor: 'background.default',
        }}
        tabIndex={0}
        role="group"
        aria-label={words.preview.title}
      >
        {shown && isWhole ? (
          <Boundary key={`${step} ${round} ${locale} ${address}`} Fallback={Wait}>
            <Rehearsal
              exercise={shown}
              variant={variant}
              locale={locale}
              address={address}
              partnerName={null}
              startAt={at ?? ''}
            />
          </Boundary>
        ) : (
          <Typography sx={{ p: 5 }} color="textSecondary">
            {shown ? words.preview.wait : words.preview.nothing}
          </Typography>
        )}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2 }}>
        <Button size="small" onClick={() => begin(false)}>
          {words.preview.again}
        </Button>
        <Button size="small" onClick={() => begin(true)}>
          {words.preview.start}
        </Button>
      </Box>
      <Typography variant="caption" component="p" color="textSecondary">
        {words.preview.lead}
      </Typography>
    </Box>
  );
}

function Wait() {
  return (
    <Typography sx={{ p: 5 }} color="textSecondary">
      {useAuthorWords().preview.wait}
    </Typography>
  );
}
