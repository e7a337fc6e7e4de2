import { Button, Box } from '@mui/material';
import type { Refusal } from '@usward/client/clinic';
import type { ReactNode } from 'react';
import { useInfinitePaginationContext, useListContext, useTranslate, type RaRecord } from 'react-admin';
import { Empty, Problem, Shape } from './Answered.tsx';

/** The rows of the list around it: loading, failed, empty, or here. */
export function ListBody<Row extends RaRecord>({
  empty,
  children,
}: {
  empty: ReactNode;
  children: (rows: Row[]) => ReactNode;
}) {
  const { data, error, refetch, filterValues } = useListContext<Row>();
  const translate = useTranslate();
  if (error) return <Problem refusal={error as Refusal} again={refetch} />;
  if (!data) return <Shape lines={8} />;
  if (data.length) return children(data);
  const isSearched = Object.keys(filterValues ?? {}).length > 0;
  return isSearched ? <Empty>{translate('ra.navigation.no_filtered_results', { name: '' })}</Empty> : empty;
}

/** The next page below this one: the server turns pages by keyset and never counts them. */
export function More() {
  const translate = useTranslate();
  const { hasNextPage, fetchNextPage, isFetchingNextPage } = useInfinitePaginationContext();
  if (!hasNextPage) return null;
  return (
    <Box sx={{ py: 4 }}>
      <Button variant="outlined" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
        {translate('app.more')}
      </Button>
    </Box>
  );
}
