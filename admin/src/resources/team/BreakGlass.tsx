import { Box, Button, Paper, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { usePermissions, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { useAct, useAsk } from '../../data/ask.ts';
import type { Got } from '../../data/client.ts';
import { Answered, Empty } from '../../ui/Answered.tsx';
import { Ask } from '../../ui/Ask.tsx';
import { Page, Part } from '../../ui/Page.tsx';
import { namesText, useLanguage } from '../../ui/words.ts';
import { AfterProof } from '../safety/Confirm.tsx';
import { useMomentHere } from './useMomentHere.ts';

type Glass = Got<'breakGlassLog'>['entries'][number];
type Listed = Got<'desk'>['couples'][number];
const steps = ['reason', 'register', 'second', 'hours', 'record'];

/** Somebody must read a couple that is not theirs: what happens and who is told stands there before anything does. */
export function BreakGlass() {
  const translate = useTranslate();
  const { permissions = [] } = usePermissions<string[]>();
  const words = (key: string) => translate(`resources.team.breaking.${key}`);
  const log = useAsk('breakGlassLog');
  const may = permissions.some((role) => role === 'owner' || role === 'clinician');
  return (
    <Page title={words('title')} lead={words('lead')} narrow>
      {may ? (
        <>
          <Part title={words('whatTitle')}>
            <Box component="ol" sx={{ m: 0, pl: 5, maxWidth: '68ch', '& > li': { mb: 2 } }}>
              {steps.map((step) => (
                <li key={step}>{words(`what.${step}`)}</li>
              ))}
            </Box>
          </Part>
          <Answered query={log}>
            {({ entries }) => <Now glass={entries.find(({ isMine, state }) => isMine && state !== 'over')} />}
          </Answered>
        </>
      ) : (
        <Empty>{translate('errors.role.not-allowed')}</Empty>
      )}
    </Page>
  );
}

function Now({ glass }: { glass: Glass | undefined }) {
  if (!glass) return <Reason />;
  return glass.state === 'register' ? <Register glass={glass} /> : <Standing glass={glass} />;
}

function Reason() {
  const translate = useTranslate();
  const ask = useAct('breakGlass');
  const [reason, setReason] = useState('');
  const words = (key: string) => translate(`resources.team.breaking.${key}`);
  const isLongEnough = reason.trim().length >= 10;
  return (
    <Stack sx={{ gap: 4 }}>
      <TextField
        label={words('why')}
        helperText={words('whyHelp')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        required
        multiline
        minRows={2}
        slotProps={{ htmlInput: { maxLength: 500 } }}
      />
      {isLongEnough && (
        <AfterProof
          lead={words('proof')}
          verb={words('verb')}
          isBusy={ask.isPending}
          act={() => ask.mutate({ body: { reason } })}
        />
      )}
    </Stack>
  );
}

/** The names of the practice's couples, for a quarter of an hour. */
function Register({ glass: { glassId, until } }: { glass: Glass }) {
  const translate = useTranslate();
  const language = useLanguage();
  const moment = useMomentHere();
  const [search, setSearch] = useState('');
  const [asking, setAsking] = useState<Listed | null>(null);
  const name = useAct('breakGlassFor');
  const words = (key: string, options?: object) => translate(`resources.team.breaking.${key}`, options);
  const desk = useAsk('desk', { query: search.trim() ? { search: search.trim() } : {} });
  const called = ({ partners }: Listed) =>
    namesText(
      partners.map(({ displayName }) => displayName),
      language,
    );
  const close = () => setAsking(null);
  const ask = ({ coupleId }: Listed) =>
    void name.mutateAsync({ params: { glassId }, body: { coupleId } }).then(close, close);
  return (
    <Part title={words('find')} lead={until && words('findLead', { when: moment(until) })}>
      <TextField
        type="search"
        label={words('search')}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
        sx={{ mb: 4, width: '100%', maxWidth: '26rem' }}
        slotProps={{ htmlInput: { maxLength: 60 } }}
      />
      <Answered query={desk}>
        {({ couples }) =>
          couples.length ? (
            <Stack component="ul" sx={{ gap: 2, m: 0, p: 0, listStyle: 'none' }}>
              {couples.map((one) => (
                <Paper
                  key={one.coupleId}
                  component="li"
                  variant="outlined"
                  sx={{ p: 3, display: 'flex', flexWrap: 'wrap', gap: 3, justifyContent: 'space-between' }}
                >
                  <Box>
                    <Typography variant="h3">{called(one)}</Typography>
                    <Typography color="textSecondary">
                      {words('treatedBy', { names: namesText(one.clinicians, language) })}
                    </Typography>
                  </Box>
                  <Button
                    variant="outlined"
                    onClick={() => setAsking(one)}
                    aria-label={`${words('this')}: ${called(one)}`}
                  >
                    {words('this')}
                  </Button>
                </Paper>
              ))}
            </Stack>
          ) : (
            <Empty>{words('nothing')}</Empty>
          )
        }
      </Answered>
      <End glassId={glassId} />
      {asking && (
        <Ask
          isOpen
          title={words('sureTitle', { names: called(asking) })}
          verb={words('sureVerb')}
          isBusy={name.isPending}
          onYes={() => ask(asking)}
          onClose={close}
        >
          <Typography>{words('sureText')}</Typography>
        </Ask>
      )}
    </Part>
  );
}

/** Waits for a second person, or may be read. */
function Standing({ glass: { glassId, coupleId, names, state, until } }: { glass: Glass }) {
  const translate = useTranslate();
  const language = useLanguage();
  const moment = useMomentHere();
  const isReading = state === 'reading';
  const words = (key: string, options?: object) => translate(`resources.team.breaking.${key}`, options);
  return (
    <Part title={names.length ? namesText(names, language) : words('title')}>
      <Typography sx={{ mb: 4 }}>
        {words(isReading ? 'reading' : 'waiting', { when: until ? moment(until) : '' })}
      </Typography>
      {isReading && coupleId && (
        <Button component={RouterLink} to={`/couples/${coupleId}/show`} variant="contained" sx={{ mr: 2 }}>
          {words('go')}
        </Button>
      )}
      <End glassId={glassId} />
    </Part>
  );
}

function End({ glassId }: { glassId: string }) {
  const translate = useTranslate();
  const end = useAct('endBreakGlass');
  return (
    <Button
      variant="outlined"
      disabled={end.isPending}
      onClick={() => end.mutate({ params: { glassId } })}
      sx={{ mt: 4 }}
    >
      {translate('resources.team.breaking.end')}
    </Button>
  );
}
