import { Alert, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useAsk } from '../../data/ask.ts';
import type { Got } from '../../data/client.ts';
import { Answered, Empty } from '../../ui/Answered.tsx';
import { Part } from '../../ui/Page.tsx';
import { useRoomView } from '../../ui/roomView.ts';
import { dayText } from '../../ui/when.ts';
import { useLanguage } from '../../ui/words.ts';
import { CoupleFrame } from '../couples/CoupleFrame.tsx';
import { Confirm } from './Confirm.tsx';
import { AskAgain, Mode, Signs } from './Decisions.tsx';
import { ScreenCode, Screens } from './Screens.tsx';
import { SuitabilityForm } from './SuitabilityForm.tsx';

type Record = Got<'safety'>;

/** Apart from everything else, behind a second proof, and never while the couple looks on. */
export function Safety() {
  const translate = useTranslate();
  const [isRoomView] = useRoomView();
  return (
    <CoupleFrame>
      {({ coupleId }) =>
        isRoomView ? <Empty>{translate('resources.couples.hidden')}</Empty> : <Gate coupleId={coupleId} />
      }
    </CoupleFrame>
  );
}

function Gate({ coupleId }: { coupleId: string }) {
  const query = useAsk('safety', { params: { coupleId } });
  if (query.error?.code === 'confirm.needed') return <Confirm />;
  return <Answered query={query}>{(record) => <Partners coupleId={coupleId} record={record} />}</Answered>;
}

function Partners({ coupleId, record }: { coupleId: string; record: Record }) {
  const translate = useTranslate();
  return (
    <>
      <Typography color="textSecondary" sx={{ mb: 5, maxWidth: '68ch' }}>
        {translate('resources.safety.lead')}
      </Typography>
      <Alert severity="info" variant="outlined" icon={false} role="note" sx={{ mb: 7, maxWidth: '44rem' }}>
        {translate(`resources.couples.suitability.${record.suitability}`)}
      </Alert>
      {record.partners.map((partner) => (
        <Partner key={partner.personId} coupleId={coupleId} partner={partner} />
      ))}
      <Mode coupleId={coupleId} mode={record.mode} />
      <AskAgain coupleId={coupleId} lifeEvents={record.lifeEvents} />
      <Signs record={record} />
    </>
  );
}

function Partner({ coupleId, partner }: { coupleId: string; partner: Record['partners'][number] }) {
  const translate = useTranslate();
  const language = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const { decision, on, askAgainOn, concerns, note } = partner;
  const words = (key: string, options?: object) => translate(`resources.safety.${key}`, options);
  return (
    <Part title={partner.displayName}>
      {decision && on ? (
        <Typography sx={{ mb: 1 }}>
          {words(`decision.${decision}`)} · {words('recorded', { day: dayText(on, language) })}
          {askAgainOn && ` · ${words('askAgain', { day: dayText(askAgainOn, language) })}`}
        </Typography>
      ) : (
        <Empty>{words('notAsked')}</Empty>
      )}
      {concerns.length > 0 && (
        <Typography sx={{ mb: 1 }}>
          {words('named', { list: concerns.map((concern) => words(`concern.${concern}`)).join(' · ') })}
        </Typography>
      )}
      <Screens partner={partner} />
      {note && <Typography sx={{ mb: 1, whiteSpace: 'pre-line', maxWidth: '68ch' }}>{note}</Typography>}
      {isOpen ? (
        <SuitabilityForm coupleId={coupleId} personId={partner.personId} onClose={() => setIsOpen(false)} />
      ) : (
        <Button
          variant={decision ? 'outlined' : 'contained'}
          sx={{ mt: 2, mr: 3 }}
          onClick={() => setIsOpen(true)}
          aria-label={`${words(decision ? 'again' : 'record')}: ${partner.displayName}`}
        >
          {words(decision ? 'again' : 'record')}
        </Button>
      )}
      {!isOpen && <ScreenCode coupleId={coupleId} partner={partner} />}
    </Part>
  );
}
