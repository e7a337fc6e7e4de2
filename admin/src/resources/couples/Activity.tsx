import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useAsk } from '../../data/ask.ts';
import type { Couple, Got } from '../../data/client.ts';
import { usePracticeZone } from '../../data/me.ts';
import { Answered, Empty } from '../../ui/Answered.tsx';
import { Part } from '../../ui/Page.tsx';
import { useRoomView } from '../../ui/roomView.ts';
import { Rows, type Column } from '../../ui/Rows.tsx';
import { momentText } from '../../ui/when.ts';
import { useLanguage } from '../../ui/words.ts';
import { CoupleFrame } from './CoupleFrame.tsx';

type Entry = Got<'audit'>['entries'][number] & { place: number };

export const Activity = () => <CoupleFrame>{(couple) => <Entries couple={couple} />}</CoupleFrame>;

/** Who of the staff saw or changed what of this couple. Not with the couple looking on: it tells what one of them began. */
function Entries({ couple: { coupleId } }: { couple: Couple }) {
  const translate = useTranslate();
  const [isRoomView] = useRoomView();
  const [pages, setPages] = useState(['']);
  if (isRoomView) return <Empty>{translate('resources.couples.hidden')}</Empty>;
  return (
    <Part title={translate('resources.audit.title')} lead={translate('resources.audit.lead')}>
      {pages.map((after, at) => (
        <Sheet
          key={after}
          coupleId={coupleId}
          after={after}
          onMore={at === pages.length - 1 ? (next) => setPages([...pages, next]) : undefined}
        />
      ))}
    </Part>
  );
}

function Sheet({
  coupleId,
  after,
  onMore,
}: {
  coupleId: string;
  after: string;
  onMore: ((next: string) => void) | undefined;
}) {
  const translate = useTranslate();
  const language = useLanguage();
  const zone = usePracticeZone();
  const query = useAsk('audit', { query: { coupleId, ...(after ? { after } : {}) } });
  const words = (key: string) => translate(`resources.audit.${key}`);
  const columns: Column<Entry>[] = [
    { label: words('when'), cell: ({ at }) => momentText(at, language, zone) },
    { label: words('who'), cell: ({ who }) => who },
    { label: words('act'), cell: ({ act }) => translate(`resources.audit.acts.${act}`, { _: act }) },
  ];
  return (
    <Answered query={query}>
      {({ entries, next }) => (
        <>
          {entries.length ? (
            <Rows
              label={words('title')}
              columns={columns}
              rows={entries.map((entry, place) => ({ ...entry, place }))}
              keyOf={({ at, place }) => `${at} ${place}`}
            />
          ) : (
            <Empty>{words('none')}</Empty>
          )}
          {next && onMore && (
            <Button variant="outlined" sx={{ mt: 4 }} onClick={() => onMore(next)}>
              {translate('app.more')}
            </Button>
          )}
        </>
      )}
    </Answered>
  );
}
