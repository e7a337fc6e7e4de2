import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Couple } from '../../data/client.ts';
import { Empty } from '../../ui/Answered.tsx';
import { Part } from '../../ui/Page.tsx';
import { agreedText } from '../../ui/agreed.ts';
import { useRoomView } from '../../ui/roomView.ts';
import { dayText } from '../../ui/when.ts';
import { inWords, useLanguage } from '../../ui/words.ts';
import { CoupleFrame } from './CoupleFrame.tsx';
import { Glance } from './Glance.tsx';
import { PartnerCard } from './PartnerCard.tsx';
import { Tags } from './Tags.tsx';
import { Talks } from './Talks.tsx';

export const CoupleShow = () => <CoupleFrame>{(couple) => <Overview couple={couple} />}</CoupleFrame>;

function Overview({ couple }: { couple: Couple }) {
  const translate = useTranslate();
  const [isRoomView] = useRoomView();
  return (
    <>
      <Glance couple={couple} />
      <Part title={translate('resources.couples.partners')}>
        {couple.partners.map((partner) => (
          <PartnerCard key={partner.personId} couple={couple} partner={partner} />
        ))}
      </Part>
      <Between couple={couple} />
      <Talks couple={couple} />
      {isRoomView ? <Empty>{translate('resources.couples.hidden')}</Empty> : <Stops couple={couple} />}
      <Typography variant="body2" color="textSecondary">
        {translate('resources.couples.clinicians', {
          names: couple.clinicians.map(({ displayName }) => displayName).join(', '),
        })}
      </Typography>
    </>
  );
}

const few = 3;

/** What both said yes to, and when they paused: known to both of them, and shown in the room as well. */
function Between({ couple: { agreed, pauses } }: { couple: Couple }) {
  const translate = useTranslate();
  const language = useLanguage();
  const [isWhole, setIsWhole] = useState(false);
  if (!agreed.length && !pauses.length) return null;
  return (
    <Part title={translate('resources.couples.between.title')}>
      {(isWhole ? agreed : agreed.slice(0, few)).map((one, at) => (
        <Typography key={at} sx={{ mb: 1, maxWidth: '68ch', whiteSpace: 'pre-line' }}>
          {translate('resources.couples.between.agreed', {
            title: inWords(one.title, language),
            words: agreedText(one, language),
            day: dayText(one.on, language),
          })}
        </Typography>
      ))}
      {agreed.length > few && !isWhole && (
        <Button sx={{ ml: -4 }} onClick={() => setIsWhole(true)}>
          {translate('app.more')}
        </Button>
      )}
      {pauses.length > 0 && (
        <Typography>
          {translate('resources.couples.between.paused', {
            smart_count: pauses.length,
            days: pauses.map((day) => dayText(day, language)).join(' · '),
          })}
        </Typography>
      )}
    </Part>
  );
}

/** The tags stay folded until asked for. */
function Stops({ couple }: { couple: Couple }) {
  const translate = useTranslate();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Part
      title={translate('resources.couples.tags.title')}
      lead={translate('resources.couples.tags.lead')}
      actions={
        <Button aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {translate(isOpen ? 'resources.couples.tags.fold' : 'resources.couples.tags.show')}
        </Button>
      }
    >
      {isOpen && <Tags couple={couple} />}
    </Part>
  );
}
