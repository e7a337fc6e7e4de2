import { Button, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useAct, useAsk } from '../../data/ask.ts';
import type { Got } from '../../data/client.ts';
import { Answered, Empty } from '../../ui/Answered.tsx';
import { Part } from '../../ui/Page.tsx';
import { RowsOrCards, type Column } from '../../ui/Rows.tsx';
import { useLanguage } from '../../ui/words.ts';

type Month = Got<'leavingByMonth'>['months'][number];

/** How long a record is kept after its couple's work has ended, and of how many it leaves when: numbers, no names. */
export function Keeping() {
  const translate = useTranslate();
  const words = (key: string) => translate(`practice.keeping.${key}`);
  const years = useAsk('retention');
  return (
    <Part title={words('title')} lead={words('lead')}>
      <Answered query={years}>{(kept) => <Years key={kept.years} years={kept.years} />}</Answered>
      <Months />
    </Part>
  );
}

function Years({ years }: { years: number }) {
  const translate = useTranslate();
  const notify = useNotify();
  const change = useAct('changeRetention');
  const [wanted, setWanted] = useState(years);
  const words = (key: string) => translate(`practice.keeping.${key}`);
  return (
    <Stack
      component="form"
      sx={{ gap: 4, maxWidth: '30rem', alignItems: 'flex-start' }}
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate({ body: { years: wanted } }, { onSuccess: () => notify('app.saved') });
      }}
    >
      <TextField
        type="number"
        fullWidth
        label={words('years')}
        helperText={words('yearsHelp')}
        value={wanted}
        required
        onChange={(event) => setWanted(Number(event.target.value))}
        slotProps={{ htmlInput: { min: 3, max: 30 } }}
      />
      <Button type="submit" variant="outlined" disabled={change.isPending || wanted === years}>
        {translate('app.save')}
      </Button>
    </Stack>
  );
}

function Months() {
  const translate = useTranslate();
  const language = useLanguage();
  const query = useAsk('leavingByMonth');
  const words = (key: string) => translate(`practice.keeping.${key}`);
  const named = (month: string) =>
    new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
      new Date(month),
    );
  const columns: Column<Month>[] = [
    { label: words('month'), cell: ({ month }) => named(month) },
    { label: words('people'), cell: ({ people }) => people },
    { label: words('held'), cell: ({ held }) => held || '–' },
  ];
  return (
    <Stack sx={{ gap: 3, mt: 6 }}>
      <Typography variant="h3">{words('when')}</Typography>
      <Answered query={query}>
        {({ months }) =>
          months.length ? (
            <RowsOrCards label={words('when')} columns={columns} rows={months} keyOf={({ month }) => month} />
          ) : (
            <Empty>{words('none')}</Empty>
          )
        }
      </Answered>
    </Stack>
  );
}
