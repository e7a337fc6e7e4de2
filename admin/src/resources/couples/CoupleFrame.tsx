import { Button } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Link, useLocation, useParams } from 'react-router-dom';
import { useAsk } from '../../data/ask.ts';
import type { Couple } from '../../data/client.ts';
import { useMe, usePracticeZone } from '../../data/me.ts';
import { Answered } from '../../ui/Answered.tsx';
import { Page } from '../../ui/Page.tsx';
import { momentText } from '../../ui/when.ts';
import { namesText, useLanguage } from '../../ui/words.ts';
import { RoomNav } from './RoomNav.tsx';

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
  const me = useMe();
  // Who reads it by a grant changes nothing.
  const isTheirs = !me || couple.clinicians.some(({ personId }) => personId === me.personId);
  const assigning = `/couples/${coupleId}/assign`;
  const isAssigning = useLocation().pathname === assigning;
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
          {isTheirs && !isAssigning && (
            <Button component={Link} to={assigning} variant="contained">
              {translate('resources.couples.assign')}
            </Button>
          )}
        </>
      }
    >
      <RoomNav coupleId={coupleId} isTheirs={isTheirs} />
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
