import { Box, Button, Typography } from '@mui/material';
import type { Concern } from '@usward/contract/concerns';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useAct } from '../../data/ask.ts';
import type { Got } from '../../data/client.ts';
import { dayIn, dayText, timeText } from '../../ui/when.ts';
import { useLanguage } from '../../ui/words.ts';

type Partner = Got<'safety'>['partners'][number];
type Left = Partner['screens'][number];

const here = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** What somebody answered alone on a device in the building, newest first. */
export function Screens({ partner: { screens, on } }: { partner: Partner }) {
  return screens.map((screen, place) => (
    <Screen key={screen.screenId} screen={screen} isOpen={!place && (!on || dayOf(screen) > on)} />
  ));
}

const dayOf = ({ on }: Left) => dayIn(here(), new Date(on));

function Screen({ screen, isOpen }: { screen: Left; isOpen: boolean }) {
  const translate = useTranslate();
  const language = useLanguage();
  const words = (key: string, options?: object) => translate(`resources.safety.screen.${key}`, options);
  const named = (answer: 'yes' | 'no' | 'pass') =>
    (Object.entries(screen.said) as [Concern, string][])
      .filter(([, said]) => said === answer)
      .map(([concern]) => translate(`resources.safety.concern.${concern}`))
      .join(' · ');
  return (
    <Box sx={{ mb: 2, maxWidth: '68ch' }}>
      <Typography sx={{ fontWeight: 700 }}>
        {words('answered', { day: dayText(dayOf(screen), language) })}
      </Typography>
      {screen.isAlone ? (
        <>
          {named('yes') && <Typography>{words('yes', { list: named('yes') })}</Typography>}
          {named('pass') && <Typography>{words('pass', { list: named('pass') })}</Typography>}
          {named('no') && <Typography color="textSecondary">{words('no')}</Typography>}
        </>
      ) : (
        <Typography>{words('notAlone')}</Typography>
      )}
      {isOpen && <Typography>{words('undecided')}</Typography>}
    </Box>
  );
}

/** A code for one device and ten minutes. It is shown here and nowhere else, and gone when it has died. */
export function ScreenCode({ coupleId, partner }: { coupleId: string; partner: Partner }) {
  const translate = useTranslate();
  const language = useLanguage();
  const make = useAct('makeScreenCode');
  const [shown, setShown] = useState<Got<'makeScreenCode'> | null>(null);
  useEffect(() => {
    if (!shown) return;
    const late = setTimeout(() => setShown(null), Math.max(0, Date.parse(shown.diesAt) - Date.now()));
    return () => clearTimeout(late);
  }, [shown]);
  const words = (key: string, options?: object) => translate(`resources.safety.screen.${key}`, options);
  const ask = () =>
    make.mutate({ params: { coupleId, personId: partner.personId } }, { onSuccess: setShown });
  if (!shown)
    return (
      <Button
        variant="outlined"
        sx={{ mt: 2, ml: 2 }}
        disabled={make.isPending}
        onClick={ask}
        aria-label={`${words('make')}: ${partner.displayName}`}
      >
        {words('make')}
      </Button>
    );
  const time = timeText(shown.diesAt, language, here());
  return (
    <Box role="status" sx={{ mt: 3, maxWidth: '44rem' }}>
      <Typography sx={{ fontFamily: 'monospace', fontSize: '2rem', letterSpacing: '0.1em' }}>
        {shown.code}
      </Typography>
      <Typography color="textSecondary" sx={{ mb: 1 }}>
        {words('how', { address: `${location.host}/s`, time })}
      </Typography>
      <Button onClick={() => setShown(null)}>{words('done')}</Button>
    </Box>
  );
}
