import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useAct } from '../../data/ask.ts';
import type { Appointment } from '../../data/client.ts';
import { usePracticeZone } from '../../data/me.ts';
import { Ask } from '../../ui/Ask.tsx';
import { momentText } from '../../ui/when.ts';
import { useLanguage } from '../../ui/words.ts';
import { Which } from './Which.tsx';

type About = { coupleId: string; appointment: Appointment; onClose: () => void };

/** What is cancelled stays in sight, and can be taken back there. */
export function Cancel({ coupleId, appointment, onClose }: About) {
  const translate = useTranslate();
  const language = useLanguage();
  const zone = usePracticeZone();
  const cancel = useAct('cancelAppointment');
  const [which, setWhich] = useState<'one' | 'following'>('one');
  const { appointmentId, startsAt, seriesId } = appointment;
  const params = { coupleId, appointmentId };
  return (
    <Ask
      isOpen
      title={translate('resources.appointments.cancelTitle')}
      verb={translate('resources.appointments.cancelVerb')}
      no={translate('resources.appointments.keepIt')}
      isBusy={cancel.isPending}
      onYes={() => cancel.mutate({ params, query: { which } }, { onSuccess: onClose })}
      onClose={onClose}
    >
      {momentText(startsAt, language, zone)}
      {seriesId && <Which value={which} onChoose={setWhich} />}
    </Ask>
  );
}
