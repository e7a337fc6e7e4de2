import { Box, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useAct } from '../../data/ask.ts';
import type { Couple, Partner } from '../../data/client.ts';
import { dayIn, dayText } from '../../ui/when.ts';
import { useLanguage } from '../../ui/words.ts';
import { Invite } from './Invite.tsx';
import { SafeContact } from './SafeContact.tsx';
import { EndMembership, Vouch } from './Steps.tsx';

type Open = 'invite' | 'contact' | 'end' | 'vouch' | null;

/** One of the two: how they are spoken to, whether they have joined, and what can be done for them. */
export function PartnerCard({ couple, partner }: { couple: Couple; partner: Partner }) {
  const translate = useTranslate();
  const [open, setOpen] = useState<Open>(null);
  const cancel = useAct('cancelInvitation');
  const { coupleId } = couple;
  const { invitation, state } = partner;
  const close = () => setOpen(null);
  const words = (key: string) => translate(`resources.couples.partner.${key}`);

  return (
    <Box sx={{ py: 3, borderTop: 1, borderColor: 'divider' }}>
      <Typography variant="h3">{partner.displayName}</Typography>
      <Facts partner={partner} />
      <Stack direction="row" sx={{ mt: 2, gap: 2, flexWrap: 'wrap' }}>
        {(state === 'uninvited' || state === 'invited' || state === 'declined') && (
          <Button
            variant={state === 'uninvited' ? 'contained' : 'outlined'}
            onClick={() => setOpen('invite')}
            aria-label={`${words(state === 'uninvited' ? 'invite' : 'inviteAgain')}: ${partner.displayName}`}
          >
            {words(state === 'uninvited' ? 'invite' : 'inviteAgain')}
          </Button>
        )}
        {invitation && (
          <Button
            disabled={cancel.isPending}
            onClick={() => cancel.mutate({ params: { coupleId, invitationId: invitation.invitationId } })}
            aria-label={`${words('cancel')}: ${partner.displayName}`}
          >
            {words('cancel')}
          </Button>
        )}
        {state === 'joined' && (
          <>
            <Button
              variant="outlined"
              onClick={() => setOpen('contact')}
              aria-label={`${words('contact')}: ${partner.displayName}`}
            >
              {words('contact')}
            </Button>
            <Button onClick={() => setOpen('vouch')} aria-label={`${words('vouch')}: ${partner.displayName}`}>
              {words('vouch')}
            </Button>
          </>
        )}
        {(state === 'uninvited' || state === 'invited' || state === 'declined') && (
          <Button onClick={() => setOpen('end')} aria-label={`${words('end')}: ${partner.displayName}`}>
            {words('end')}
          </Button>
        )}
      </Stack>
      {open === 'invite' && <Invite coupleId={coupleId} partner={partner} onClose={close} />}
      {open === 'contact' && <SafeContact coupleId={coupleId} partner={partner} onClose={close} />}
      {open === 'vouch' && <Vouch coupleId={coupleId} partner={partner} onClose={close} />}
      {open === 'end' && <EndMembership coupleId={coupleId} partner={partner} onClose={close} />}
    </Box>
  );
}

function Facts({ partner }: { partner: Partner }) {
  const translate = useTranslate();
  const language = useLanguage();
  const { state, invitation, acknowledgedPolicyOn, locale, address } = partner;
  const speaks =
    locale === 'es'
      ? `${translate('app.languages.es')} (${translate(`app.address.${address}`)})`
      : translate('app.languages.en');
  const until = invitation ? dayText(dayIn('UTC', new Date(invitation.expiresAt)), language) : '';
  return (
    <Typography variant="body2" color="textSecondary">
      {translate(`resources.couples.state.${state}`, { until })} · {speaks}
      {acknowledgedPolicyOn &&
        ` · ${translate('resources.couples.acknowledged', { day: dayText(acknowledgedPolicyOn, language) })}`}
    </Typography>
  );
}
