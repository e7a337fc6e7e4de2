import { Box, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';

type PageProps = {
  title: string;
  lead?: ReactNode;
  actions?: ReactNode;
  narrow?: boolean;
  children: ReactNode;
};

/** One page: its heading, a quiet line below it, and what can be done. */
export function Page({ title, lead, actions, narrow = false, children }: PageProps) {
  const translate = useTranslate();
  return (
    <Box sx={{ maxWidth: narrow ? '44rem' : '64rem' }}>
      <title>{`${title} · ${translate('app.product')}`}</title>
      <Stack
        direction="row"
        sx={{ flexWrap: 'wrap', gap: 3, alignItems: 'flex-start', justifyContent: 'space-between', mb: 6 }}
      >
        <Box>
          <Typography variant="h1">{title}</Typography>
          {lead && (
            <Typography component="div" color="textSecondary" sx={{ mt: 1 }}>
              {lead}
            </Typography>
          )}
        </Box>
        {actions && (
          <Stack direction="row" sx={{ gap: 2, flexWrap: 'wrap', displayPrint: 'none' }}>
            {actions}
          </Stack>
        )}
      </Stack>
      {children}
    </Box>
  );
}

/** A part of a page under its own heading. */
export function Part({
  title,
  lead,
  actions,
  children,
}: {
  title: string;
  lead?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}) {
  return (
    <Box component="section" sx={{ mb: 8 }}>
      <Stack
        direction="row"
        sx={{ flexWrap: 'wrap', gap: 2, alignItems: 'baseline', justifyContent: 'space-between', mb: 2 }}
      >
        <Typography variant="h2">{title}</Typography>
        {actions}
      </Stack>
      {lead && (
        <Typography color="textSecondary" sx={{ mb: 3, maxWidth: '68ch' }}>
          {lead}
        </Typography>
      )}
      {children}
    </Box>
  );
}
