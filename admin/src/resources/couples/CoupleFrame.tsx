import { Box, Button } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Link, NavLink, useParams } from 'react-router-dom';
import { useAsk } from '../../data/ask.ts';
import type { Couple } from '../../data/client.ts';
import { usePracticeZone } from '../../data/me.ts';
import { Answered } from '../../ui/Answered.tsx';
import { Page } from '../../ui/Page.tsx';
import { momentText } from '../../ui/when.ts';
import { namesText, useLanguage } from '../../ui/words.ts';
import { rooms } from './rooms.ts';

/** The couple of this address, its name above every page about it. */
export function CoupleFrame({ children }: { children: (couple: Couple) => ReactNode }) {
  const { id, coupleId = id ?? '' } = useParams();
  const query = useAsk('couple', { params: { coupleId } });
  return <Answered query={query}>{(couple) => <Frame couple={couple}>{children(couple)}</Frame>}</Answered>;
}

function Frame({ couple, children }: { couple: Couple; children: ReactNode }) {
  const translate = useTranslate();
  const language = useLanguage();
  const { coupleId } = couple;
  return (
    <Page
      title={namesText(
        couple.partners.filter(({ state }) => state !== 'ended').map(({ displayName }) => displayName),
        language,
      )}
      lead={<NextAppointment couple={couple} />}
      actions={
        <>
          <Button component={Link} to={`/couples/${coupleId}/brief`} variant="outlined">
            {translate('resources.couples.readBrief')}
          </Button>
          <Button component={Link} to={`/couples/${coupleId}/assign`} variant="contained">
            {translate('resources.couples.assign')}
          </Button>
        </>
      }
    >
      <Box
        component="nav"
        aria-label={translate('resources.couples.rooms')}
        sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 7, ml: -3, displayPrint: 'none' }}
      >
        {rooms.map(({ word, to }) => (
          <Button
            key={word}
            component={NavLink}
            to={`/couples/${coupleId}${to}`}
            end
            sx={{
              px: 3,
              color: 'text.secondary',
              '&.active': {
                color: 'text.primary',
                textDecoration: 'underline',
                textUnderlineOffset: 6,
                textDecorationThickness: 2,
              },
            }}
          >
            {translate(`resources.couples.room.${word}`)}
          </Button>
        ))}
      </Box>
      {children}
    </Page>
  );
}

function NextAppointment({ couple: { nextWithBoth } }: { couple: Couple }) {
  const translate = useTranslate();
  const language = useLanguage();
  const zone = usePracticeZone();
  return nextWithBoth
    ? translate('resources.couples.nextAppointment', { when: momentText(nextWithBoth, language, zone) })
    : translate('resources.couples.noNextAppointment');
}
