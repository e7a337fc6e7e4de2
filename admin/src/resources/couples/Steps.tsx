import { Box, TextField, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useAct } from '../../data/ask.ts';
import type { Got, Partner } from '../../data/client.ts';
import { usePracticeZone } from '../../data/me.ts';
import { Ask } from '../../ui/Ask.tsx';
import { momentText } from '../../ui/when.ts';
import { useLanguage } from '../../ui/words.ts';

type StepProps = { coupleId: string; partner: Partner; onClose: () => void };

/** Ends one person's part: the tasks end, and each keeps what is theirs. */
export function EndMembership({ coupleId, partner: { personId, displayName }, onClose }: StepProps) {
  const translate = useTranslate();
  const end = useAct('endMembership');
  return (
    <Ask
      isOpen
      title={translate('resources.couples.end.title', { name: displayName })}
      verb={translate('resources.couples.end.verb')}
      isBusy={end.isPending}
      onYes={() => end.mutate({ params: { coupleId, personId } }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <Typography>{translate('resources.couples.end.what')}</Typography>
      <Typography>{translate('resources.couples.end.safe')}</Typography>
    </Ask>
  );
}

/** After a lost password or PIN: only someone who knows this person may say so; link and code are shown and told in the room. */
export function Vouch({ coupleId, partner: { personId, displayName }, onClose }: StepProps) {
  const translate = useTranslate();
  const vouch = useAct('vouch');
  const title = translate('resources.couples.vouch.title', { name: displayName });
  if (vouch.data)
    return (
      <Ask isOpen title={title} onClose={onClose}>
        <Vouched name={displayName} given={vouch.data} />
      </Ask>
    );
  return (
    <Ask
      isOpen
      title={title}
      verb={translate('resources.couples.vouch.verb')}
      isBusy={vouch.isPending}
      onYes={() => vouch.mutate({ params: { coupleId, personId } })}
      onClose={onClose}
    >
      <Typography>{translate('resources.couples.vouch.what')}</Typography>
    </Ask>
  );
}

function Vouched({ name, given: { from, code, link, qr } }: { name: string; given: Got<'vouch'> }) {
  const translate = useTranslate();
  const language = useLanguage();
  const zone = usePracticeZone();
  const words = (key: string) =>
    translate(`resources.couples.vouch.${key}`, { name, from: momentText(from, language, zone) });
  return (
    <>
      <Typography>{words('scan')}</Typography>
      <Box component="img" src={qr} alt={words('qr')} sx={{ width: 176, height: 176, borderRadius: 1 }} />
      <TextField label={words('link')} value={link} slotProps={{ htmlInput: { readOnly: true } }} />
      <Typography>{words('tell')}</Typography>
      <Typography
        variant="h1"
        component="p"
        aria-label={code.split('').join(' ')}
        sx={{ letterSpacing: '0.2em', fontVariantNumeric: 'lining-nums' }}
      >
        {code}
      </Typography>
      <Typography color="textSecondary">{words('done')}</Typography>
    </>
  );
}
