import { Box, Button, Skeleton, Stack, Typography } from '@mui/material';
import type { Refusal } from '@usward/client/clinic';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';

type Query<T> = { data?: T; error: Refusal | null; refetch: () => unknown };

/** What was asked, once it is here; before, the page's shape; instead, what went wrong and one thing to do. */
export function Answered<T>({
  query,
  shape,
  children,
}: {
  query: Query<T>;
  shape?: ReactNode;
  children: (data: T) => ReactNode;
}) {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <Problem refusal={query.error} again={query.refetch} />;
  return shape ?? <Shape />;
}

export function Problem({ refusal, again }: { refusal: Refusal; again?: () => unknown }) {
  const translate = useTranslate();
  return (
    <Box role="alert" sx={{ py: 4, maxWidth: '60ch' }}>
      <Typography sx={{ mb: 3 }}>{translate(`errors.${refusal.code}`)}</Typography>
      {again && (
        <Button variant="outlined" onClick={() => void again()}>
          {translate('app.again')}
        </Button>
      )}
    </Box>
  );
}

export function Shape({ lines = 5 }: { lines?: number }) {
  const translate = useTranslate();
  return (
    <Stack role="status" aria-label={translate('app.loading')} sx={{ gap: 2, py: 2 }}>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton
          key={line}
          variant="rounded"
          animation={false}
          height={line ? 22 : 34}
          width={`${90 - ((line * 17) % 40)}%`}
        />
      ))}
    </Stack>
  );
}

/** Nothing here yet: something human, and at most one step. */
export function Empty({ children, step }: { children: ReactNode; step?: ReactNode }) {
  return (
    <Box sx={{ py: 3 }}>
      <Typography color="textSecondary" sx={{ mb: step ? 3 : 0, maxWidth: '60ch' }}>
        {children}
      </Typography>
      {step}
    </Box>
  );
}
