import { Button, Stack } from '@mui/material';
import { useState } from 'react';
import { useAct, useAsk } from '../../data/ask.ts';
import { Ask } from '../../ui/Ask.tsx';
import { RowsOrCards, type Column } from '../../ui/Rows.tsx';
import { dayText } from '../../ui/when.ts';
import { useLanguage } from '../../ui/words.ts';
import { EntryForm } from './EntryForm.tsx';
import { useSaid } from './Told.tsx';
import { useSay, useTotal, type Picture, type Point } from './words.ts';

type Row = Point & { personId: string; name: string; place: number };
type Open = { kind: 'correct' | 'withdraw'; row: Row } | null;

/** Every point of the picture, newest first; what was typed here can be corrected and taken back. */
export function PointTable({
  coupleId,
  picture,
  title,
}: {
  coupleId: string;
  picture: Picture;
  title: string;
}) {
  const say = useSay();
  const language = useLanguage();
  const said = useSaid(picture);
  const nameOf = useTotal(picture);
  const { data: couple } = useAsk('couple', { params: { coupleId } });
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const rows = picture.lines
    .flatMap(({ personId, displayName: name, points }) =>
      points.map((point, place): Row => ({ ...point, personId, name, place })),
    )
    .sort((a, b) => b.on.localeCompare(a.on) || a.name.localeCompare(b.name) || b.place - a.place);
  const columns: Column<Row>[] = [
    { label: say('table.day'), cell: ({ on }) => dayText(on, language) },
    { label: say('table.who'), cell: ({ name }) => name },
    { label: say('table.score'), cell: ({ total }) => nameOf(total) },
    { label: say('table.reads'), cell: (row) => said(row).join(' · ') || '–' },
    {
      label: say('table.from'),
      cell: (row) =>
        row.entry ? (
          <>
            {say('from.room', { name: row.entry.enteredBy })}
            <Stack direction="row" sx={{ flexWrap: 'wrap', ml: -4 }}>
              <Button onClick={() => setOpen({ kind: 'correct', row })}>{say('correct')}</Button>
              <Button onClick={() => setOpen({ kind: 'withdraw', row })}>{say('withdraw')}</Button>
            </Stack>
          </>
        ) : (
          say('from.phone')
        ),
    },
  ];
  return (
    <>
      <RowsOrCards
        label={title}
        columns={columns}
        rows={rows}
        keyOf={({ personId, place }) => `${personId}/${place}`}
      />
      {open?.kind === 'correct' && couple && (
        <EntryForm couple={couple} corrects={{ ...open.row, instrument: picture.id }} onClose={close} />
      )}
      {open?.kind === 'withdraw' && <Withdraw coupleId={coupleId} row={open.row} onClose={close} />}
    </>
  );
}

function Withdraw({ coupleId, row, onClose }: { coupleId: string; row: Row; onClose: () => void }) {
  const say = useSay();
  const withdraw = useAct('withdrawMeasure');
  const measureId = row.entry?.measureId ?? '';
  return (
    <Ask
      isOpen
      title={say('withdrawTitle')}
      verb={say('withdraw')}
      isBusy={withdraw.isPending}
      onYes={() => withdraw.mutate({ params: { coupleId, measureId } }, { onSuccess: onClose })}
      onClose={onClose}
    >
      {say('withdrawText')}
    </Ask>
  );
}
