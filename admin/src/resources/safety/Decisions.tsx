import { Button, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useAct } from '../../data/ask.ts';
import type { Got, Sent } from '../../data/client.ts';
import { Part } from '../../ui/Page.tsx';
import { dayText } from '../../ui/when.ts';
import { useLanguage } from '../../ui/words.ts';

type Record = Got<'safety'>;
type Kind = NonNullable<Sent<'noteLifeEvent'>>['body']['kind'];
const kinds: Kind[] = ['birth', 'separation', 'job-loss', 'alarm'];

/** Own weeks for both, decided here and begun when the plan changes anyway. */
export function Mode({ coupleId, mode }: { coupleId: string; mode: Record['mode'] }) {
  const translate = useTranslate();
  const language = useLanguage();
  const change = useAct('changeSafetyMode');
  const [reason, setReason] = useState('');
  const words = (key: string, options?: object) => translate(`resources.safety.mode.${key}`, options);
  const decide = (stands: boolean) =>
    change.mutate({ params: { coupleId }, body: { stands, reason } }, { onSuccess: () => setReason('') });
  const { stage, decidedOn } = mode;
  const verb = stage === 'none' ? 'begin' : stage === 'ending' ? 'leave' : 'end';
  return (
    <Part title={words('title')}>
      <Typography color="textSecondary" sx={{ mb: 2, maxWidth: '68ch' }}>
        {words('lead')}
      </Typography>
      <Typography sx={{ mb: 1, maxWidth: '68ch' }}>
        {words(stage, decidedOn ? { day: dayText(decidedOn, language) } : {})}
      </Typography>
      {mode.reason && (
        <Typography sx={{ mb: 1, whiteSpace: 'pre-line', maxWidth: '68ch' }}>{mode.reason}</Typography>
      )}
      {(stage === 'waiting' || stage === 'standing') && (
        <Typography color="textSecondary" sx={{ mb: 1, maxWidth: '68ch' }}>
          {words('plan')}
        </Typography>
      )}
      <Stack sx={{ gap: 2, mt: 2, maxWidth: '44rem', alignItems: 'flex-start' }}>
        {stage === 'none' && (
          <TextField
            fullWidth
            label={words('reason')}
            helperText={words('reasonHelp')}
            multiline
            minRows={2}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            slotProps={{ htmlInput: { maxLength: 2000 } }}
          />
        )}
        <Button
          variant="outlined"
          disabled={change.isPending}
          onClick={() => decide(stage === 'none' || stage === 'ending')}
        >
          {words(verb)}
        </Button>
      </Stack>
    </Part>
  );
}

/** What happens in a life after which each is asked again. */
export function AskAgain({ coupleId, lifeEvents }: { coupleId: string; lifeEvents: Record['lifeEvents'] }) {
  const translate = useTranslate();
  const language = useLanguage();
  const note = useAct('noteLifeEvent');
  const words = (key: string, options?: object) => translate(`resources.safety.changed.${key}`, options);
  return (
    <Part title={words('title')}>
      <Typography color="textSecondary" sx={{ mb: 2, maxWidth: '68ch' }}>
        {words('lead')}
      </Typography>
      {lifeEvents.map(({ kind, on }, place) => (
        <Typography key={place} sx={{ mb: 1 }}>
          {words('open', { kind: words(`kind.${kind}`), day: dayText(on, language) })}
        </Typography>
      ))}
      <Stack direction="row" sx={{ gap: 2, mt: 2, flexWrap: 'wrap' }}>
        {kinds.map((kind) => (
          <Button
            key={kind}
            variant="outlined"
            disabled={note.isPending}
            onClick={() => note.mutate({ params: { coupleId }, body: { kind } })}
          >
            {words(`kind.${kind}`)}
          </Button>
        ))}
      </Stack>
    </Part>
  );
}

/** Never a label: what else it could mean stands beside it. */
export function Signs({ record: { signs, partners } }: { record: Record }) {
  const translate = useTranslate();
  if (!signs.length) return null;
  const words = (key: string, options?: object) => translate(`resources.safety.signs.${key}`, options);
  return (
    <Part title={words('title')}>
      <Typography color="textSecondary" sx={{ mb: 2, maxWidth: '68ch' }}>
        {words('lead')}
      </Typography>
      {signs.map(({ sign, personId }) => {
        const name = partners.find((one) => one.personId === personId)?.displayName ?? words('one');
        return (
          <Typography key={`${sign} ${personId}`} sx={{ mb: 2, maxWidth: '68ch' }}>
            {words(sign, { name })}
          </Typography>
        );
      })}
    </Part>
  );
}
