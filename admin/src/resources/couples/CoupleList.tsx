import { Box, Button, Link, MenuItem, TextField } from '@mui/material';
import { FilterLiveForm, InfiniteListBase, TextInput, useListContext, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { CoupleRow } from '../../data/client.ts';
import { usePracticeZone } from '../../data/me.ts';
import { Empty } from '../../ui/Answered.tsx';
import { Page } from '../../ui/Page.tsx';
import { ListBody, More } from '../../ui/RoomList.tsx';
import { Rows, type Column } from '../../ui/Rows.tsx';
import { useRoomView } from '../../ui/roomView.ts';
import { dayText, momentText } from '../../ui/when.ts';
import { namesText, useLanguage } from '../../ui/words.ts';

export function CoupleList() {
  const translate = useTranslate();
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
        <ListBody<CoupleRow & { id: string }>
          empty={<Empty step={<OpenCouple />}>{translate('resources.couples.none')}</Empty>}
        >
          {(rows) => <CoupleRows rows={rows} />}
        </ListBody>
        <More />
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

function CoupleRows({ rows }: { rows: CoupleRow[] }) {
  const translate = useTranslate();
  const language = useLanguage();
  const zone = usePracticeZone();
  const [isRoomView] = useRoomView();
  const words = (key: string) => translate(`resources.couples.columns.${key}`);
  const columns: Column<CoupleRow>[] = [
    {
      label: words('couple'),
      cell: ({ coupleId, names, isOpen }) => (
        <>
          <Link
            component={RouterLink}
            to={`/couples/${coupleId}/show`}
            color="textPrimary"
            sx={{ fontWeight: 700 }}
          >
            {namesText(names, language)}
          </Link>
          {!isOpen && ` · ${words('closed')}`}
        </>
      ),
    },
    {
      label: words('next'),
      cell: ({ nextAppointment }) =>
        nextAppointment ? momentText(nextAppointment, language, zone) : words('noneAhead'),
    },
    {
      label: words('joined'),
      isWideOnly: true,
      cell: ({ joined, partners }) => translate('resources.couples.joinedOf', { joined, partners }),
    },
  ];
  // Who knows what they did themselves would learn from these what the other did.
  const ofEach: Column<CoupleRow>[] = [
    { label: words('tasks'), isWideOnly: true, cell: ({ openTasks }) => openTasks },
    {
      label: words('heard'),
      isWideOnly: true,
      cell: ({ lastHeardOn }) => (lastHeardOn ? dayText(lastHeardOn, language) : words('notYet')),
    },
    {
      label: words('waiting'),
      isWideOnly: true,
      cell: ({ wordsWaiting }) => (wordsWaiting ? words('some') : '–'),
    },
  ];
  return (
    <Rows
      label={translate('resources.couples.title')}
      columns={isRoomView ? columns : [...columns, ...ofEach]}
      rows={rows}
      keyOf={({ coupleId }) => coupleId}
    />
  );
}
