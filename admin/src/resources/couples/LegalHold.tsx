import { Button, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useAct, useAsk } from '../../data/ask.ts';
import { usePracticeZone } from '../../data/me.ts';
import { Answered } from '../../ui/Answered.tsx';
import { Part } from '../../ui/Page.tsx';
import { momentText } from '../../ui/when.ts';
import { useLanguage } from '../../ui/words.ts';

/** A court or a complaint asks for the record: nothing of it is shredded until somebody says that it is over. */
export function LegalHold({ coupleId }: { coupleId: string }) {
  const translate = useTranslate();
  const language = useLanguage();
  const zone = usePracticeZone();
  const params = { coupleId };
  const query = useAsk('legalHold', { params });
  const hold = useAct('holdCouple');
  const release = useAct('releaseCouple');
  const [reason, setReason] = useState('');
  const words = (key: string, options?: object) => translate(`resources.couples.holding.${key}`, options);
  return (
    <Part title={words('title')} lead={words('lead')}>
      <Answered query={query}>
        {({ hold: held }) => (
          <Stack sx={{ gap: 3, maxWidth: '44rem', alignItems: 'flex-start' }}>
            {held ? (
              <>
                <Typography>{words('since', { when: momentText(held.since, language, zone) })}</Typography>
                <Typography sx={{ whiteSpace: 'pre-line' }}>{held.reason}</Typography>
                <Button
                  variant="outlined"
                  disabled={release.isPending}
                  onClick={() => release.mutate({ params })}
                >
                  {words('release')}
                </Button>
              </>
            ) : (
              <>
                <TextField
                  fullWidth
                  multiline
                  minRows={2}
                  label={words('reason')}
                  value={reason}
                  onChange={(event) => setReason(event.target.value)}
                  slotProps={{ htmlInput: { maxLength: 600 } }}
                />
                <Button
                  variant="outlined"
                  disabled={hold.isPending || reason.trim().length < 10}
                  onClick={() => hold.mutate({ params, body: { reason: reason.trim() } })}
                >
                  {words('hold')}
                </Button>
              </>
            )}
          </Stack>
        )}
      </Answered>
    </Part>
  );
}
