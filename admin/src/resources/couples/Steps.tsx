import { Typography } from '@mui/material';
import { useNotify, useTranslate } from 'react-admin';
import { useAct } from '../../data/ask.ts';
import type { Partner } from '../../data/client.ts';
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

/** After a lost password: only someone who knows this person may say so, and it opens a day later. */
export function Vouch({ coupleId, partner: { personId, displayName }, onClose }: StepProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const zone = usePracticeZone();
  const notify = useNotify();
  const vouch = useAct('vouch');
  const tell = ({ from }: { from: string }) => {
    notify(
      translate('resources.couples.vouch.done', {
        name: displayName,
        from: momentText(from, language, zone),
      }),
    );
    onClose();
  };
  return (
    <Ask
      isOpen
      title={translate('resources.couples.vouch.title', { name: displayName })}
      verb={translate('resources.couples.vouch.verb')}
      isBusy={vouch.isPending}
      onYes={() => vouch.mutate({ params: { coupleId, personId } }, { onSuccess: tell })}
      onClose={onClose}
    >
      <Typography>{translate('resources.couples.vouch.what')}</Typography>
    </Ask>
  );
}
