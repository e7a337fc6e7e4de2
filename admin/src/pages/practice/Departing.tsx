import { Alert, Button, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { usePermissions, useTranslate } from 'react-admin';
import { useAct, useAsk } from '../../data/ask.ts';
import type { Got } from '../../data/client.ts';
import { usePracticeZone } from '../../data/me.ts';
import { saveZip } from '../../data/save.ts';
import { Answered } from '../../ui/Answered.tsx';
import { Part } from '../../ui/Page.tsx';
import { dayText, momentText } from '../../ui/when.ts';
import { useLanguage } from '../../ui/words.ts';

type Page = Got<'departure'>;
type Leaving = NonNullable<Page['departure']>;
const useWords = () => {
  const translate = useTranslate();
  return (key: string, options?: object) => translate(`practice.departing.${key}`, options);
};

/** The whole practice leaves: its owner asks, a second person agrees, each gives what is theirs, and it closes. */
export function Departing() {
  const words = useWords();
  const isOwner = usePermissions<string[]>().permissions?.includes('owner') ?? false;
  const query = useAsk('departure');
  if (!isOwner && !query.data?.departure) return null;
  return (
    <Part title={words('title')} lead={words('lead')}>
      <Answered query={query}>
        {(page) =>
          page.departure ? (
            <Stack sx={{ gap: 5, maxWidth: '44rem', alignItems: 'flex-start' }}>
              <Stands leaving={page.departure} isOwner={isOwner} />
              {page.departure.state === 'stands' && page.mine && <Mine mine={page.mine} />}
              {page.departure.state === 'stands' && isOwner && <Files page={page} />}
            </Stack>
          ) : (
            <AskIt />
          )
        }
      </Answered>
    </Part>
  );
}

function AskIt() {
  const words = useWords();
  const ask = useAct('askDeparture');
  const [closesOn, setClosesOn] = useState('');
  const [secret, setSecret] = useState('');
  const [again, setAgain] = useState('');
  const isSame = secret === again;
  return (
    <Stack
      component="form"
      sx={{ gap: 4, maxWidth: '30rem', alignItems: 'flex-start' }}
      onSubmit={(event) => {
        event.preventDefault();
        ask.mutate({ body: { closesOn, words: secret } });
      }}
    >
      <TextField
        type="date"
        fullWidth
        required
        label={words('closesOn')}
        helperText={words('closesOnHelp')}
        value={closesOn}
        onChange={(event) => setClosesOn(event.target.value)}
        slotProps={{ inputLabel: { shrink: true } }}
      />
      <Secret label={words('words')} help={words('wordsHelp')} value={secret} onChange={setSecret} />
      <Secret label={words('again')} help={isSame ? '' : words('differ')} value={again} onChange={setAgain} />
      <Button
        type="submit"
        variant="outlined"
        disabled={ask.isPending || !closesOn || secret.trim().length < 20 || !isSame}
      >
        {words('ask')}
      </Button>
    </Stack>
  );
}

function Secret(props: { label: string; help: string; value: string; onChange: (value: string) => void }) {
  const { label, help, value, onChange } = props;
  return (
    <TextField
      fullWidth
      type="password"
      autoComplete="new-password"
      label={label}
      helperText={help}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ htmlInput: { maxLength: 200 } }}
    />
  );
}

function Stands({ leaving, isOwner }: { leaving: Leaving; isOwner: boolean }) {
  const words = useWords();
  const language = useLanguage();
  const zone = usePracticeZone();
  const approve = useAct('approveDeparture');
  const takeBack = useAct('takeBackDeparture');
  const { askedBy, askedAt, approvedBy, closesOn, standsFrom, state, mayApprove } = leaving;
  const waits = standsFrom
    ? words('waitsUntil', { when: momentText(standsFrom, language, zone) })
    : words('waitsForSecond');
  return (
    <>
      <Alert severity="info" variant="outlined" icon={false} role="note">
        {words('asked', { name: askedBy, when: momentText(askedAt, language, zone) })}{' '}
        {state === 'asked' ? waits : words('stands', { day: dayText(closesOn, language) })}{' '}
        {approvedBy && words('approvedBy', { name: approvedBy })}
      </Alert>
      <Stack direction="row" sx={{ gap: 2, flexWrap: 'wrap' }}>
        {mayApprove && (
          <Button variant="contained" disabled={approve.isPending} onClick={() => approve.mutate(undefined)}>
            {words('approve')}
          </Button>
        )}
        {isOwner && (
          <Button disabled={takeBack.isPending} onClick={() => takeBack.mutate(undefined)}>
            {words('takeBack')}
          </Button>
        )}
      </Stack>
    </>
  );
}

function Mine({ mine }: { mine: NonNullable<Page['mine']> }) {
  const words = useWords();
  const give = useAct('giveDeparture');
  const keep = useAct('keepFromDeparture');
  const [secret, setSecret] = useState('');
  return (
    <Stack sx={{ gap: 3, alignItems: 'flex-start', width: '100%', maxWidth: '30rem' }}>
      <Typography variant="h3">{words('mine')}</Typography>
      {mine.isGiven ? (
        <>
          <Typography>{words(mine.withOwn ? 'givenWithOwn' : 'given')}</Typography>
          <Button variant="outlined" disabled={keep.isPending} onClick={() => keep.mutate(undefined)}>
            {words('keep')}
          </Button>
        </>
      ) : (
        <>
          <Typography>{words('mineHelp')}</Typography>
          <Secret label={words('own')} help={words('ownHelp')} value={secret} onChange={setSecret} />
          <Button
            variant="outlined"
            disabled={give.isPending || (secret !== '' && secret.trim().length < 20)}
            onClick={() => give.mutate({ body: { words: secret || null } })}
          >
            {words('give')}
          </Button>
        </>
      )}
    </Stack>
  );
}

function Files({ page: { given, files } }: { page: Page }) {
  const words = useWords();
  const make = useAct('makeDeparture');
  const fetching = useAct('fetchDeparture');
  const close = useAct('closePractice');
  const [isSure, setSure] = useState(false);
  const ready = files.find(({ state }) => state === 'ready');
  const missing = given.filter(({ isGiven }) => !isGiven).map(({ displayName }) => displayName);
  const save = (exportId: string) =>
    void fetching.mutateAsync({ params: { exportId } }).then(saveZip, () => undefined);
  return (
    <Stack sx={{ gap: 3, alignItems: 'flex-start' }}>
      <Typography variant="h3">{words('file')}</Typography>
      <Typography>
        {missing.length ? words('missing', { names: missing.join(', ') }) : words('allGiven')}
      </Typography>
      <Stack direction="row" sx={{ gap: 2, flexWrap: 'wrap' }}>
        <Button variant="outlined" disabled={make.isPending} onClick={() => make.mutate(undefined)}>
          {words('make')}
        </Button>
        {ready && (
          <Button variant="contained" disabled={fetching.isPending} onClick={() => save(ready.exportId)}>
            {words('save')}
          </Button>
        )}
      </Stack>
      <Typography variant="body2" color="textSecondary">
        {words('fileHelp')}
      </Typography>
      <Typography variant="h3">{words('closing')}</Typography>
      <Typography>{words(isSure ? 'sure' : 'closingHelp')}</Typography>
      <Button
        variant="outlined"
        disabled={close.isPending}
        onClick={() => (isSure ? close.mutate(undefined) : setSure(true))}
      >
        {words(isSure ? 'yes' : 'close')}
      </Button>
    </Stack>
  );
}
