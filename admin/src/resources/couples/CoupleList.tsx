import { Box, Button, MenuItem, TextField, Typography } from '@mui/material';
import { lazy, Suspense, useState } from 'react';
import { FilterLiveForm, InfiniteListBase, TextInput, useListContext, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { CoupleRow } from '../../data/client.ts';
import { Empty } from '../../ui/Answered.tsx';
import { Page } from '../../ui/Page.tsx';
import { ListBody, More } from '../../ui/RoomList.tsx';
import { CoupleRows } from './CoupleRows.tsx';
import { Looks } from './Looks.tsx';

const ManyCouples = lazy(async () => ({
  default: (await import('../assignments/ManyCouples.tsx')).ManyCouples,
}));

export function CoupleList() {
  const translate = useTranslate();
  const [chosen, setChosen] = useState<CoupleRow[]>([]);
  return (
    <InfiniteListBase
      resource="couples"
      perPage={25}
      sort={{ field: 'next', order: 'ASC' }}
      storeKey={false}
      disableAuthentication
    >
      <Page title={translate('resources.couples.title')} actions={<OpenCouple />}>
        <Box
          sx={{
            display: 'grid',
            gridTemplateColumns: { xs: '1fr', sm: '2fr 1fr' },
            gap: 4,
            mb: 4,
            maxWidth: '38rem',
          }}
        >
          <FilterLiveForm>
            <TextInput
              source="search"
              label="resources.couples.search"
              type="search"
              helperText={false}
              margin="none"
              resettable
            />
          </FilterLiveForm>
          <Order />
        </Box>
        <Looks />
        <ListBody<CoupleRow & { id: string }>
          empty={<Empty step={<OpenCouple />}>{translate('resources.couples.none')}</Empty>}
        >
          {(rows) => <CoupleRows rows={rows} chosen={chosen} onChoose={setChosen} />}
        </ListBody>
        <More />
        <Chosen chosen={chosen} onChoose={setChosen} />
      </Page>
    </InfiniteListBase>
  );
}

function OpenCouple() {
  const translate = useTranslate();
  return (
    <Button component={RouterLink} to="/couples/create" variant="contained">
      {translate('resources.couples.open')}
    </Button>
  );
}

function Order() {
  const translate = useTranslate();
  const { sort, setSort } = useListContext();
  return (
    <TextField
      select
      label={translate('resources.couples.order')}
      value={sort.field}
      onChange={(event) => setSort({ field: event.target.value, order: 'ASC' })}
    >
      <MenuItem value="next">{translate('resources.couples.byNext')}</MenuItem>
      <MenuItem value="newest">{translate('resources.couples.byNewest')}</MenuItem>
    </TextField>
  );
}

/** Only for each alone: what is for two is given to one couple at a time, with its own judgement. */
function Chosen({ chosen, onChoose }: { chosen: CoupleRow[]; onChoose: (chosen: CoupleRow[]) => void }) {
  const translate = useTranslate();
  const [isGiving, setIsGiving] = useState(false);
  if (!chosen.length) return null;
  const words = (key: string) => translate(`resources.couples.many.${key}`, { smart_count: chosen.length });
  return (
    <Box role="region" aria-label={words('chosen')} sx={atHand}>
      <Typography sx={{ flex: 1 }}>{words('chosen')}</Typography>
      <Button variant="contained" onClick={() => setIsGiving(true)}>
        {words('assign')}
      </Button>
      <Button onClick={() => onChoose([])}>{words('clear')}</Button>
      <Suspense>{isGiving && <ManyCouples couples={chosen} onClose={() => setIsGiving(false)} />}</Suspense>
    </Box>
  );
}

const atHand = {
  position: 'sticky',
  bottom: 0,
  zIndex: 1,
  display: 'flex',
  flexWrap: 'wrap',
  gap: 2,
  alignItems: 'center',
  py: 3,
  backgroundColor: 'background.default',
  borderTop: 1,
  borderColor: 'divider',
} as const;
