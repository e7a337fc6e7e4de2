import { Link, Typography } from '@mui/material';
import { InfiniteListBase, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { useAsk } from '../../data/ask.ts';
import type { Got } from '../../data/client.ts';
import { usePracticeZone } from '../../data/me.ts';
import { Empty } from '../../ui/Answered.tsx';
import { Page } from '../../ui/Page.tsx';
import { ListBody, More } from '../../ui/RoomList.tsx';
import { Rows, type Column } from '../../ui/Rows.tsx';
import { momentText } from '../../ui/when.ts';
import { useLanguage } from '../../ui/words.ts';
import { Sought } from './Sought.tsx';

type Entry = Got<'audit'>['entries'][number] & { id: string };

export function AuditList() {
  const translate = useTranslate();
  const language = useLanguage();
  const zone = usePracticeZone();
  const words = (key: string) => translate(`resources.audit.${key}`);
  const columns: Column<Entry>[] = [
    { label: words('when'), cell: ({ at }) => momentText(at, language, zone) },
    { label: words('who'), cell: ({ who }) => who },
    {
      label: words('role'),
      isWideOnly: true,
      cell: ({ role }) => translate(`resources.team.role.${role}`, { _: role }),
    },
    { label: words('act'), cell: ({ act }) => translate(`resources.audit.acts.${act}`, { _: act }) },
    {
      label: words('couple'),
      cell: ({ coupleId }) =>
        coupleId && (
          <Link
            component={RouterLink}
            to={`/audit?filter=${encodeURIComponent(JSON.stringify({ coupleId }))}`}
          >
            {words('only')}
          </Link>
        ),
    },
  ];
  return (
    <InfiniteListBase resource="audit" perPage={25} storeKey={false} disableAuthentication>
      <Page title={words('title')} lead={words('lead')}>
        <Chain />
        <Sought />
        <ListBody<Entry> empty={<Empty>{words('none')}</Empty>}>
          {(rows) => <Rows label={words('title')} columns={columns} rows={rows} keyOf={({ id }) => id} />}
        </ListBody>
        <More />
      </Page>
    </InfiniteListBase>
  );
}

/** Whether anybody touched it behind Usward's back. */
function Chain() {
  const translate = useTranslate();
  const language = useLanguage();
  const zone = usePracticeZone();
  const { data } = useAsk('auditChain');
  if (!data || (data.isWhole && !data.wholeUntil)) return null;
  const when = data.wholeUntil && momentText(data.wholeUntil, language, zone);
  return (
    <Typography
      sx={{ mb: 5 }}
      {...(data.isWhole ? { color: 'textSecondary' } : { role: 'alert', color: 'error' })}
    >
      {translate(`resources.audit.${data.isWhole ? 'whole' : 'broken'}`, { when })}
    </Typography>
  );
}
