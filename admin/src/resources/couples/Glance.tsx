import { Box, Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { ReactNode } from 'react';
import { useAsk } from '../../data/ask.ts';
import type { Couple } from '../../data/client.ts';
import { usePracticeZone } from '../../data/me.ts';
import { useRoomView } from '../../ui/roomView.ts';
import { dayIn, dayText, daysBetween } from '../../ui/when.ts';
import { inWords, useLanguage } from '../../ui/words.ts';
import { isOver } from '../assignments/PlanItem.tsx';

/** What a clinician looks for first: what is under way, what waits to be read, what may be given. */
export function Glance({ couple }: { couple: Couple }) {
  const translate = useTranslate();
  const [isRoomView] = useRoomView();
  const { coupleId, suitability } = couple;
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        mb: 8,
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', sm: 'max-content minmax(0, 1fr)' },
        columnGap: 6,
        rowGap: { xs: 0, sm: 2 },
        '& > dt': { color: 'text.secondary' },
        '& > dd': { m: 0, mb: { xs: 3, sm: 0 }, maxWidth: '60ch' },
      }}
    >
      <UnderWay coupleId={coupleId} />
      {!isRoomView && <ToRead coupleId={coupleId} />}
      {!isRoomView && (
        <Line label={translate('resources.couples.suitability.title')}>
          {translate(`resources.couples.suitability.${suitability}`)}{' '}
          <Link component={RouterLink} to={`/couples/${coupleId}/safety`}>
            {translate('resources.couples.toSafety')}
          </Link>
        </Line>
      )}
    </Box>
  );
}

const Line = ({ label, children }: { label: string; children: ReactNode }) => (
  <>
    <Typography component="dt">{label}</Typography>
    <Typography component="dd">{children}</Typography>
  </>
);

/** With the couple looking on, only what is for the two. */
function UnderWay({ coupleId }: { coupleId: string }) {
  const translate = useTranslate();
  const language = useLanguage();
  const [isRoomView] = useRoomView();
  const { data } = useAsk('assignments', { params: { coupleId } });
  if (!data) return null;
  const open = data.assignments.filter((one) => !isOver(one) && (!isRoomView || one.variant === 'couple'));
  const titles = [...new Set(open.map(({ title }) => inWords(title, language)))];
  const words = (key: string) => translate(`resources.couples.glance.${key}`);
  return (
    <Line label={words('underWay')}>
      {titles.length ? titles.join(' · ') : words('nothing')}{' '}
      <Link component={RouterLink} to={`/couples/${coupleId}/plan`}>
        {words('toPlan')}
      </Link>
    </Line>
  );
}

/** What the desk says of this couple: private words by their age, and a silence as a question. */
function ToRead({ coupleId }: { coupleId: string }) {
  const translate = useTranslate();
  const language = useLanguage();
  const zone = usePracticeZone();
  const { data } = useAsk('today');
  const waits = data?.wordsWaiting.find((one) => one.coupleId === coupleId);
  const quiet = data?.quiet.find((one) => one.coupleId === coupleId);
  const age = waits ? daysBetween(waits.oldestOn, dayIn(zone)) : 0;
  return (
    <>
      {waits && (
        <Line label={translate('resources.couples.columns.waiting')}>
          {translate('resources.couples.glance.unread', {
            age: age > 0 ? translate('today.oldest', { smart_count: age }) : translate('today.sinceToday'),
          })}
        </Line>
      )}
      {quiet && (
        <Line label={translate('today.quiet.title')}>
          {quiet.lastHeardOn
            ? translate('today.quiet.since', { day: dayText(quiet.lastHeardOn, language) })
            : translate('today.quiet.never')}
        </Line>
      )}
    </>
  );
}
