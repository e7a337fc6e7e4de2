import { Box, Button, Stack, Typography } from '@mui/material';
import { Suspense, type FormEvent, type ReactNode } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import type { Refusal } from '@usward/client/clinic';
import { ProofDialog } from '../resources/safety/ProofDialog.tsx';
import { Mark } from '../ui/Mark.tsx';
import { Shape } from '../ui/Answered.tsx';
import { useDocument } from '../ui/useDocument.ts';

type DoorProps = {
  title: string;
  lead?: ReactNode;
  /** The one thing to do here. */
  verb?: string;
  isBusy?: boolean;
  refusal?: Refusal | null;
  onGo?: () => void;
  children?: ReactNode;
  below?: ReactNode;
};

/** A page before the desk: one column, one thing to do. */
export function Door({ title, lead, verb, isBusy = false, refusal, onGo, children, below }: DoorProps) {
  const translate = useTranslate();
  useDocument();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onGo?.();
  };
  return (
    <Box
      component="main"
      sx={{ minHeight: '100vh', p: 5, pt: { xs: 8, md: 24 }, maxWidth: '27rem', mx: 'auto' }}
    >
      <title>{`${title} · ${translate('app.product')}`}</title>
      <Suspense fallback={<Shape />}>
        <Box sx={{ color: 'primary.main', mb: 4 }}>
          <Mark size={32} />
        </Box>
        <Typography variant="h1" sx={{ mb: lead ? 2 : 5 }}>
          {title}
        </Typography>
        {lead && <Typography sx={{ mb: 5, color: 'text.secondary' }}>{lead}</Typography>}
        <Stack component="form" onSubmit={submit} sx={{ gap: 4 }}>
          {children}
          <Box role="alert">
            {refusal && (
              <Typography sx={{ color: 'error.main' }}>{translate(`errors.${refusal.code}`)}</Typography>
            )}
          </Box>
          {verb && (
            <Button type="submit" variant="contained" size="large" disabled={isBusy}>
              {verb}
            </Button>
          )}
        </Stack>
        <Stack
          direction="row"
          sx={{ mt: 6, flexWrap: 'wrap', gap: 2, justifyContent: 'space-between', alignItems: 'center' }}
        >
          <Box>{below}</Box>
          <LanguageSwitch />
        </Stack>
        <ProofDialog />
      </Suspense>
    </Box>
  );
}

function LanguageSwitch() {
  const [locale, setLocale] = useLocaleState();
  const other = locale === 'es' ? { code: 'en', name: 'English' } : { code: 'es', name: 'Español' };
  return (
    <Button lang={other.code} onClick={() => setLocale(other.code)}>
      {other.name}
    </Button>
  );
}
