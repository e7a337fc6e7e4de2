import { Box, Button, Link } from '@mui/material';
import { useState } from 'react';
import { ListBase, usePermissions, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { Got } from '../../data/client.ts';
import { Empty } from '../../ui/Answered.tsx';
import { Page } from '../../ui/Page.tsx';
import { ListBody } from '../../ui/RoomList.tsx';
import { Rows } from '../../ui/Rows.tsx';
import { Arrivals } from './Arrivals.tsx';
import { GlassLog } from './GlassLog.tsx';
import { InviteStaff } from './InviteStaff.tsx';

type Person = Got<'team'>['people'][number];

export function TeamList() {
  const translate = useTranslate();
  const { permissions } = usePermissions<string[]>();
  const isOwner = permissions?.includes('owner') ?? false;
  const [isOpen, setIsOpen] = useState(false);
  const words = (key: string) => translate(`resources.team.${key}`);
  const columns = [
    {
      label: translate('app.fields.name'),
      cell: ({ personId, displayName, hasLeft }: Person) =>
        isOwner && !hasLeft ? (
          <Link component={RouterLink} to={`/team/${personId}/show`}>
            {displayName}
          </Link>
        ) : (
          displayName
        ),
    },
    {
      label: words('roles'),
      cell: ({ roles }: Person) => roles.map((role) => words(`role.${role}`)).join(', '),
    },
    {
      label: words('state'),
      cell: ({ hasJoined, hasLeft }: Person) => words(hasLeft ? 'left' : hasJoined ? 'joined' : 'invited'),
    },
  ];
  return (
    <Page
      title={words('title')}
      narrow
      actions={
        isOwner && (
          <Button variant="contained" onClick={() => setIsOpen(true)}>
            {words('invite')}
          </Button>
        )
      }
    >
      <ListBase resource="team" disableAuthentication>
        <ListBody<Person & { id: string }> empty={<Empty>{words('none')}</Empty>}>
          {(people) => (
            <Rows label={words('title')} columns={columns} rows={people} keyOf={({ personId }) => personId} />
          )}
        </ListBody>
      </ListBase>
      <Box sx={{ mt: 8 }}>
        <Arrivals />
        <GlassLog />
      </Box>
      {isOpen && <InviteStaff onClose={() => setIsOpen(false)} />}
    </Page>
  );
}
