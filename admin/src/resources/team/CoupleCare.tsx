import { Box, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useAct, useAsk } from '../../data/ask.ts';
import type { Couple } from '../../data/client.ts';
import { useMe } from '../../data/me.ts';
import { Empty } from '../../ui/Answered.tsx';
import { Ask } from '../../ui/Ask.tsx';
import { Part } from '../../ui/Page.tsx';
import { useRoomView } from '../../ui/roomView.ts';
import { CoupleFrame } from '../couples/CoupleFrame.tsx';
import { Announce, type Kind } from './Announce.tsx';
import { ArrivalRows } from './Arrivals.tsx';

/** Who treats the couple, who comes and who reads along. Why a supervisor comes is no partner's to read. */
export function CoupleCare() {
  const translate = useTranslate();
  const [isRoomView] = useRoomView();
  return (
    <CoupleFrame>
      {(couple) =>
        isRoomView ? <Empty>{translate('resources.couples.hidden')}</Empty> : <Care couple={couple} />
      }
    </CoupleFrame>
  );
}

function Care({ couple }: { couple: Couple }) {
  const translate = useTranslate();
  const { data } = useAsk('arrivals');
  const [kind, setKind] = useState<Kind | null>(null);
  const words = (key: string) => translate(`resources.team.${key}`);
  const isComing = data?.arrivals.some(
    (one) => one.coupleId === couple.coupleId && one.kind !== 'supervisor' && one.state === 'coming',
  );
  const kinds: Kind[] = isComing ? ['supervisor'] : ['co-therapist', 'supervisor', 'successor'];
  return (
    <>
      <Part title={words('care.title')}>
        <Treating couple={couple} />
      </Part>
      <Part title={words('care.coming')} lead={words('care.comingLead')}>
        <ArrivalRows coupleId={couple.coupleId} />
        {isComing && (
          <Typography color="textSecondary" sx={{ mt: 4 }}>
            {words('care.oneAtATime')}
          </Typography>
        )}
        <Stack direction="row" sx={{ mt: 4, flexWrap: 'wrap', gap: 2 }}>
          {kinds.map((one) => (
            <Button key={one} variant="outlined" onClick={() => setKind(one)}>
              {words(`announce.open.${one}`)}
            </Button>
          ))}
        </Stack>
      </Part>
      {kind && <Announce couple={couple} kind={kind} onClose={() => setKind(null)} />}
    </>
  );
}

function Treating({ couple: { coupleId, clinicians } }: { couple: Couple }) {
  const translate = useTranslate();
  const me = useMe();
  const end = useAct('endCoTherapist');
  const [going, setGoing] = useState<Couple['clinicians'][number] | null>(null);
  const words = (key: string, options?: object) => translate(`resources.team.care.${key}`, options);
  const close = () => setGoing(null);
  return (
    <>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
        {clinicians.map((one) => {
          const isMe = one.personId === me?.personId;
          return (
            <Box
              component="li"
              key={one.personId}
              sx={{ display: 'flex', gap: 4, alignItems: 'center', minHeight: 44 }}
            >
              <Typography>{isMe ? words('you', { name: one.displayName }) : one.displayName}</Typography>
              {!isMe && clinicians.length > 1 && (
                <Button onClick={() => setGoing(one)} aria-label={`${words('end')}: ${one.displayName}`}>
                  {words('end')}
                </Button>
              )}
            </Box>
          );
        })}
      </Box>
      {going && (
        <Ask
          isOpen
          title={words('endTitle', { name: going.displayName })}
          verb={words('end')}
          isBusy={end.isPending}
          onYes={() =>
            void end
              .mutateAsync({ params: { coupleId, personId: going.personId } })
              .then(close, () => undefined)
          }
          onClose={close}
        >
          <Typography>{words('endText', { name: going.displayName })}</Typography>
        </Ask>
      )}
    </>
  );
}
