import { Box, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Link as RouterLink, useNavigate, useParams } from 'react-router-dom';
import { useAct, useAsk } from '../../data/ask.ts';
import type { Got } from '../../data/client.ts';
import { useMe } from '../../data/me.ts';
import { Answered, Empty } from '../../ui/Answered.tsx';
import { Ask } from '../../ui/Ask.tsx';
import { Page, Part } from '../../ui/Page.tsx';
import { ColleagueField, useColleagues } from './Colleagues.tsx';
import { FromWhen, useFromWhen } from './FromWhen.tsx';
import { RoleBoxes, type Role } from './Roles.tsx';

type Person = Got<'team'>['people'][number];

/** One of the team, for the owner: what they may do, and how they go. */
export function Colleague() {
  const translate = useTranslate();
  const { id } = useParams();
  const me = useMe();
  const team = useAsk('team');
  return (
    <Answered query={team}>
      {({ people }) => {
        const person = people.find(({ personId, hasLeft }) => personId === id && !hasLeft);
        if (!person || !me?.roles.includes('owner')) return <Empty>{translate('errors.absent')}</Empty>;
        return (
          <Page
            title={person.displayName}
            narrow
            actions={
              <Button component={RouterLink} to="/team" variant="outlined">
                {translate('resources.team.colleague.back')}
              </Button>
            }
          >
            <Roles key={person.roles.join()} person={person} />
            {person.personId !== me.personId && <Codes person={person} />}
            {person.personId !== me.personId && <Leaving person={person} />}
          </Page>
        );
      }}
    </Answered>
  );
}

function Roles({ person: { personId, roles: before } }: { person: Person }) {
  const translate = useTranslate();
  const notify = useNotify();
  const change = useAct('changeRoles');
  const [roles, setRoles] = useState(before as Role[]);
  const words = (key: string) => translate(`resources.team.colleague.${key}`);
  const save = () =>
    void change.mutateAsync({ params: { personId }, body: { roles } }).then(
      () => notify('app.saved'),
      () => setRoles(before as Role[]),
    );
  return (
    <Part title={words('roles')} lead={words('rolesLead')}>
      <RoleBoxes value={roles} onChange={setRoles} />
      <Button variant="contained" sx={{ mt: 3 }} disabled={!roles.length || change.isPending} onClick={save}>
        {words('save')}
      </Button>
    </Part>
  );
}

/** Every authenticator is lost: who knows the colleague tells two codes, face to face. */
function Codes({ person: { personId, displayName: name } }: { person: Person }) {
  const translate = useTranslate();
  const give = useAct('recoverColleague');
  const words = (key: string) => translate(`resources.team.colleague.${key}`, { name });
  const codes = give.data?.codes ?? [];
  return (
    <Part title={words('lost')} lead={words('lostLead')}>
      <Box role="status">
        {codes.map((code, at) => (
          <Typography key={code} sx={{ mb: 2 }}>
            {words(at ? 'codeToProve' : 'codeToEnter')} <code>{code}</code>
          </Typography>
        ))}
      </Box>
      <Button
        variant="outlined"
        disabled={give.isPending}
        onClick={() => give.mutate({ params: { personId } })}
      >
        {words('give')}
      </Button>
    </Part>
  );
}

function Leaving({ person }: { person: Person }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const leave = useAct('leave');
  const [isAsking, setIsAsking] = useState(false);
  const { personId, displayName: name, roles } = person;
  const words = (key: string) => translate(`resources.team.colleague.${key}`, { name });
  const close = () => setIsAsking(false);
  return (
    <Part title={words('leaves')} lead={words('leavesLead')}>
      {roles.includes('clinician') && <HandOver person={person} />}
      <Button variant="outlined" onClick={() => setIsAsking(true)}>
        {words('go')}
      </Button>
      {isAsking && (
        <Ask
          isOpen
          title={words('goTitle')}
          verb={words('goVerb')}
          isBusy={leave.isPending}
          onYes={() => void leave.mutateAsync({ params: { personId } }).then(() => navigate('/team'), close)}
          onClose={close}
        >
          <Typography>{words('goText')}</Typography>
        </Ask>
      )}
    </Part>
  );
}

/** The couples that nobody else treats, all to one colleague: the owner learns how many, and of none its names. */
function HandOver({ person: { personId, displayName: name } }: { person: Person }) {
  const translate = useTranslate();
  const handOver = useAct('handOver');
  const when = useFromWhen();
  const [to, setTo] = useState('');
  const people = useColleagues(['clinician'], [personId]);
  const words = (key: string, options?: object) =>
    translate(`resources.team.colleague.${key}`, { name, ...options });
  const told = handOver.data?.couples;
  return (
    <Stack
      component="form"
      sx={{ gap: 4, mb: 6, maxWidth: '34rem' }}
      onSubmit={(event) => {
        event.preventDefault();
        handOver.mutate({ params: { personId }, body: { to, beginsAt: when.beginsAt } });
      }}
    >
      <Box>
        <Typography variant="h3">{words('hand')}</Typography>
        <Typography color="textSecondary">{words('handLead')}</Typography>
      </Box>
      {people?.length === 0 ? (
        <Typography color="textSecondary">{translate('resources.team.announce.nobody')}</Typography>
      ) : (
        <>
          <ColleagueField label={words('to')} people={people ?? []} value={to} onChange={setTo} />
          <FromWhen when={when} />
          <Box>
            <Button type="submit" variant="outlined" disabled={!to || handOver.isPending}>
              {words('tell')}
            </Button>
          </Box>
        </>
      )}
      <Typography role="status">
        {told !== undefined && words(told ? 'handed' : 'noneLeft', { smart_count: told })}
      </Typography>
    </Stack>
  );
}
