import { Checkbox, Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { CoupleRow } from '../../data/client.ts';
import { usePracticeZone } from '../../data/me.ts';
import { Rows, type Column } from '../../ui/Rows.tsx';
import { useRoomView } from '../../ui/roomView.ts';
import { dayText, momentText } from '../../ui/when.ts';
import { namesText, useLanguage } from '../../ui/words.ts';

type RowsProps = { rows: CoupleRow[]; chosen: CoupleRow[]; onChoose: (chosen: CoupleRow[]) => void };

export function CoupleRows({ rows, chosen, onChoose }: RowsProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const zone = usePracticeZone();
  const [isRoomView] = useRoomView();
  const words = (key: string, options?: object) => translate(`resources.couples.columns.${key}`, options);
  const isChosen = ({ coupleId }: CoupleRow) => chosen.some((one) => one.coupleId === coupleId);
  const toggle = (row: CoupleRow) =>
    onChoose(isChosen(row) ? chosen.filter(({ coupleId }) => coupleId !== row.coupleId) : [...chosen, row]);
  const columns: Column<CoupleRow>[] = [
    {
      label: words('couple'),
      cell: (row) => (
        <>
          {!isRoomView && row.isOpen && (
            <Checkbox
              size="small"
              checked={isChosen(row)}
              onChange={() => toggle(row)}
              slotProps={{
                input: { 'aria-label': words('choose', { names: namesText(row.names, language) }) },
              }}
              sx={{ ml: '-9px', my: -2 }}
            />
          )}
          <Link
            component={RouterLink}
            to={`/couples/${row.coupleId}/show`}
            color="textPrimary"
            sx={{ fontWeight: 700 }}
          >
            {namesText(row.names, language)}
          </Link>
          {!row.isOpen && ` · ${words('closed')}`}
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
