import { Box, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useAsk } from '../../data/ask.ts';
import type { Couple, Got } from '../../data/client.ts';
import { Answered, Empty } from '../../ui/Answered.tsx';
import { Part } from '../../ui/Page.tsx';
import { useRoomView } from '../../ui/roomView.ts';
import { RowsOrCards, type Column } from '../../ui/Rows.tsx';
import { dayText } from '../../ui/when.ts';
import { inWords, useLanguage } from '../../ui/words.ts';
import { CoupleFrame } from './CoupleFrame.tsx';

type Load = Got<'load'>;
type Week = Load['weeks'][number];
type Told = Week['told'][number];

const piles = ['me', 'both', 'partner', 'others', 'nobody'] as const;

export const LoadMap = () => <CoupleFrame>{(couple) => <Loads couple={couple} />}</CoupleFrame>;

/** Who carries what as each of them told it, time after time: two views side by side, and no verdict on which is right. */
function Loads({ couple: { coupleId } }: { couple: Couple }) {
  const translate = useTranslate();
  const [isRoomView] = useRoomView();
  const query = useAsk('load', { params: { coupleId } });
  const words = (key: string) => translate(`resources.couples.load.${key}`);
  return (
    <Answered query={query}>
      {({ weeks, felt }) => (
        <>
          <Part title={words('title')} lead={words('lead')}>
            {weeks.length ? <Weeks weeks={weeks} /> : <Empty>{words('none')}</Empty>}
          </Part>
          {!isRoomView && felt.some(({ answers }) => answers.length) && <Doors felt={felt} />}
        </>
      )}
    </Answered>
  );
}

function Weeks({ weeks }: { weeks: Week[] }) {
  const translate = useTranslate();
  const language = useLanguage();
  const words = (key: string, options?: object) => translate(`resources.couples.load.${key}`, options);
  const people = new Map(weeks.flatMap(({ told }) => told.map((one) => [one.personId, one.displayName])));
  const columns: Column<Week>[] = [
    { label: words('on'), cell: ({ on }) => dayText(on, language) },
    ...[...people].map(([personId, name]) => ({
      label: words('as', { name }),
      cell: ({ told }: Week) => {
        const one = told.find((each) => each.personId === personId);
        return one ? <Shares told={one} /> : '–';
      },
    })),
  ];
  return (
    <RowsOrCards
      label={words('title')}
      columns={columns}
      rows={[...weeks].reverse()}
      keyOf={({ on, told }) => `${on} ${JSON.stringify(told)}`}
    />
  );
}

const stripes = 'repeating-linear-gradient(45deg, currentColor 0 2px, transparent 2px 6px)';
const dots = 'radial-gradient(currentColor 1px, transparent 1.5px) 0 0 / 5px 5px';
const filling: Record<(typeof piles)[number], object> = {
  me: { bgcolor: 'text.secondary' },
  both: { background: stripes, color: 'text.secondary' },
  partner: {},
  others: { background: dots, color: 'text.secondary' },
  nobody: { borderStyle: 'dashed' },
};

/** The piles of one of them: as a bar, and in words. */
function Shares({ told }: { told: Told }) {
  const translate = useTranslate();
  const all = piles.reduce((sum, pile) => sum + told[pile], 0) || 1;
  const there = piles.filter((pile) => told[pile] > 0);
  return (
    <Box sx={{ minWidth: { md: '12rem' } }}>
      <Box aria-hidden="true" sx={{ display: 'flex', gap: '2px', height: 10, mb: 1 }}>
        {there.map((pile) => (
          <Box
            key={pile}
            sx={{
              flex: `${told[pile] / all} 1 0`,
              minWidth: 4,
              borderRadius: 1,
              border: 1,
              borderColor: 'text.secondary',
              ...filling[pile],
            }}
          />
        ))}
      </Box>
      <Typography variant="body2">
        {there
          .map((pile) => translate(`resources.couples.load.pile.${pile}`, { smart_count: told[pile] }))
          .join(' · ')}
      </Typography>
    </Box>
  );
}

/** How it felt, behind a door for each: opening one closes the other. */
function Doors({ felt }: { felt: Load['felt'] }) {
  const translate = useTranslate();
  const [openFor, setOpenFor] = useState<string | null>(null);
  const words = (key: string, options?: object) => translate(`resources.couples.load.${key}`, options);
  return (
    <Part title={words('felt')} lead={words('feltLead')}>
      <Stack direction="row" sx={{ gap: 2, flexWrap: 'wrap' }}>
        {felt.map(({ personId, displayName }) => (
          <Button
            key={personId}
            variant="outlined"
            aria-expanded={openFor === personId}
            onClick={() => setOpenFor(openFor === personId ? null : personId)}
          >
            {words('door', { name: displayName })}
          </Button>
        ))}
      </Stack>
      {felt
        .filter(({ personId }) => personId === openFor)
        .map((one) => (
          <Felt key={one.personId} felt={one} />
        ))}
    </Part>
  );
}

function Felt({ felt: { answers } }: { felt: Load['felt'][number] }) {
  const translate = useTranslate();
  const language = useLanguage();
  if (!answers.length) return <Empty>{translate('resources.couples.load.nothingTold')}</Empty>;
  return (
    <Box component="section" sx={{ mt: 4, maxWidth: '68ch' }}>
      <Box component="ul" sx={{ m: 0, pl: 0, listStyle: 'none' }}>
        {answers.map(({ on, words, own }, at) => (
          <Typography key={`${on} ${at}`} component="li" sx={{ mb: 1 }}>
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {dayText(on, language)}:{' '}
            </Box>
            {[...words.map((one) => inWords(one, language)), ...(own ? [`“${own}”`] : [])].join(' · ')}
          </Typography>
        ))}
      </Box>
    </Box>
  );
}
