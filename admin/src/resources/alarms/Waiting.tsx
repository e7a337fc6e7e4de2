import { Alert, Link, List, ListItem, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { useAsk } from '../../data/ask.ts';
import { usePracticeZone } from '../../data/me.ts';
import { Part } from '../../ui/Page.tsx';
import { momentText } from '../../ui/when.ts';
import { useLanguage } from '../../ui/words.ts';

/** First of all on Today: what somebody must look at now. Nothing where nothing waits. */
export function WaitingAlarms() {
  const translate = useTranslate();
  const language = useLanguage();
  const zone = usePracticeZone();
  const { data } = useAsk('alarms');
  const waiting = data?.alarms.filter(({ acknowledgedAt }) => !acknowledgedAt) ?? [];
  const words = (key: string, more?: object) => translate(`resources.alarms.${key}`, more);
  const when = (instant: string) => momentText(instant, language, zone);
  return (
    <>
      {data?.beyond && (
        <Alert severity="warning" sx={{ mb: 6 }}>
          {words('beyond', { smart_count: data.beyond.count, when: when(data.beyond.since) })}
        </Alert>
      )}
      {waiting.length > 0 && (
        <Part title={words('waiting')}>
          <List disablePadding>
            {waiting.map(({ alarmId, displayName, at, dueAt, isMine }) => (
              <ListItem key={alarmId} disableGutters divider sx={{ gap: 4, py: 3, flexWrap: 'wrap' }}>
                <Link
                  component={RouterLink}
                  to={`/alarms/${alarmId}`}
                  color="textPrimary"
                  sx={{ fontWeight: 700 }}
                >
                  {words('of', { name: displayName })}
                </Link>
                <Typography variant="body2" color="textSecondary">
                  {words('due', { at: when(at), when: when(dueAt) })}
                  {isMine && ` · ${words('mine')}`}
                </Typography>
              </ListItem>
            ))}
          </List>
        </Part>
      )}
    </>
  );
}
