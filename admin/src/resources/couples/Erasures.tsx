import { Button, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useAct, useAsk } from '../../data/ask.ts';
import type { Got } from '../../data/client.ts';
import { Answered } from '../../ui/Answered.tsx';
import { Part } from '../../ui/Page.tsx';
import { dayText } from '../../ui/when.ts';
import { useLanguage } from '../../ui/words.ts';

type Partner = Got<'uncoupling'>['partners'][number];
type One = Got<'erasures'>['erasures'][number];

/** Who of the two is to be erased, and until when the law makes the practice keep its record. */
export function Erasures({ coupleId, partners }: { coupleId: string; partners: Partner[] }) {
  const translate = useTranslate();
  const query = useAsk('erasures', { params: { coupleId } });
  const words = (key: string) => translate(`resources.couples.erasing.${key}`);
  return (
    <Part title={words('title')} lead={words('lead')}>
      <Answered query={query}>
        {({ erasures }) => (
          <Stack sx={{ gap: 4, maxWidth: '44rem' }}>
            {partners.map(({ personId, displayName }) => (
              <Person
                key={personId}
                coupleId={coupleId}
                personId={personId}
                name={displayName}
                asked={erasures.find((one) => one.personId === personId)}
              />
            ))}
          </Stack>
        )}
      </Answered>
    </Part>
  );
}

function Person({
  coupleId,
  personId,
  name,
  asked,
}: {
  coupleId: string;
  personId: string;
  name: string;
  asked: One | undefined;
}) {
  const translate = useTranslate();
  const language = useLanguage();
  const erase = useAct('erasePartner');
  const hold = useAct('holdErasure');
  const [isSure, setSure] = useState(false);
  const [until, setUntil] = useState('');
  const params = { coupleId, personId };
  const words = (key: string, options?: object) => translate(`resources.couples.erasing.${key}`, options);
  const day = (text: string) => dayText(text.slice(0, 10), language);
  if (!asked)
    return (
      <Stack sx={{ gap: 2, alignItems: 'flex-start' }}>
        <Typography variant="h3">{name}</Typography>
        {isSure && <Typography>{words('sure')}</Typography>}
        <Button
          variant="outlined"
          disabled={erase.isPending}
          onClick={() => (isSure ? erase.mutate({ params }) : setSure(true))}
          aria-label={`${words(isSure ? 'yes' : 'ask')}: ${name}`}
        >
          {words(isSure ? 'yes' : 'ask')}
        </Button>
      </Stack>
    );
  return (
    <Stack sx={{ gap: 2, alignItems: 'flex-start' }}>
      <Typography variant="h3">{name}</Typography>
      <Typography>
        {words(asked.isByThemselves ? 'byThem' : 'byPractice', { day: day(asked.askedAt) })}{' '}
        {words(asked.state, { day: day(asked.dueAt) })}{' '}
        {asked.heldUntil && asked.state !== 'erased' && words('held', { day: day(asked.heldUntil) })}
      </Typography>
      {asked.state !== 'erased' && (
        <>
          <TextField
            type="date"
            label={`${words('until')}: ${name}`}
            helperText={words('untilHelp')}
            value={until}
            onChange={(event) => setUntil(event.target.value)}
            slotProps={{ inputLabel: { shrink: true } }}
          />
          <Button
            variant="outlined"
            disabled={hold.isPending || (!until && !asked.heldUntil)}
            onClick={() => hold.mutate({ params, body: { until: until || null } })}
          >
            {words(until || !asked.heldUntil ? 'hold' : 'release')}
          </Button>
        </>
      )}
    </Stack>
  );
}
