import { Box, Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { useAsk } from '../../data/ask.ts';
import type { Couple, Partner } from '../../data/client.ts';
import { Answered } from '../../ui/Answered.tsx';
import { Part } from '../../ui/Page.tsx';
import { dayText } from '../../ui/when.ts';
import { useLanguage } from '../../ui/words.ts';
import { CoupleFrame } from './CoupleFrame.tsx';
import { Releases } from './Releases.tsx';

export const Consents = () => <CoupleFrame>{(couple) => <Policy couple={couple} />}</CoupleFrame>;

/** What was promised to both, and when each of them read it. */
function Policy({ couple }: { couple: Couple }) {
  const translate = useTranslate();
  const practice = useAsk('practice');
  const words = (key: string) => translate(`resources.couples.consents.${key}`);
  return (
    <>
      <Part title={words('policy')}>
        <Answered query={practice}>
          {({ policy }) => (
            <Typography sx={{ maxWidth: '68ch' }}>
              <strong>{words(`is.${policy}`)}</strong> {words(`means.${policy}`)}{' '}
              <Link component={RouterLink} to="/practice">
                {words('change')}
              </Link>
            </Typography>
          )}
        </Answered>
      </Part>
      <Part title={words('read')} lead={words('readLead')}>
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
          {couple.partners.map((partner) => (
            <Read key={partner.personId} partner={partner} />
          ))}
        </Box>
      </Part>
      <Part title={words('levels')}>
        <Box component="ul" sx={{ m: 0, pl: 5, maxWidth: '68ch', '& > li': { mb: 2 } }}>
          {(['V1', 'V2', 'VP', 'V0'] as const).map((level) => (
            <li key={level}>{words(`level.${level}`)}</li>
          ))}
        </Box>
      </Part>
      <Releases couple={couple} />
    </>
  );
}

function Read({ partner: { displayName, acknowledgedPolicyOn, state } }: { partner: Partner }) {
  const translate = useTranslate();
  const language = useLanguage();
  return (
    <Typography component="li">
      <strong>{displayName}</strong>
      {': '}
      {acknowledgedPolicyOn
        ? translate('resources.couples.acknowledged', { day: dayText(acknowledgedPolicyOn, language) })
        : translate(`resources.couples.consents.${state === 'joined' ? 'notRead' : 'atJoining'}`)}
    </Typography>
  );
}
