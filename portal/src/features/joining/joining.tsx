import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { open } from '../../api/client.ts';
import { fragment } from '../../phone/fragment.ts';
import { useHouse } from '../../texts/house.ts';
import { useContactTexts } from '../../texts/contact.ts';
import { speakTo } from '../../texts/reader.ts';
import { useReason } from '../../texts/refusals.ts';
import { Screen } from '../../ui/screen.tsx';
import { Shape } from '../../ui/shape.tsx';
import './joining.css';
import { emptyForm, keptForm, type Form } from './joining.form.ts';
import { resumed } from './joining.steps.ts';
import { useTexts } from './texts.ts';
import { Walk } from './walk.tsx';

/** From the link of an invitation to Today. Comes back after a reload where it was left. */
export default function Joining() {
  const house = useHouse();
  const say = useTexts();
  const reason = useReason();
  // Asked for now, so that no step of the walk waits for its words.
  useContactTexts();
  const [form, setForm] = useState<Form | null>(null);
  useEffect(() => {
    void keptForm().then((kept) => setForm(begun(kept)));
  }, []);

  const token = form?.token ?? '';
  const invitation = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => open.lookAtInvitation({ body: { token } }),
    enabled: token !== '',
    refetchInterval: false,
    staleTime: Infinity,
  });
  const isFresh = form?.place === 'welcome' && fragment !== '';
  useEffect(() => {
    if (invitation.data && isFresh) speakTo({ locale: invitation.data.locale, address: 'tu' });
  }, [invitation.data, isFresh]);

  if (form && !token) {
    return (
      <Screen title={say('noToken')}>
        <p>{say('noTokenText')}</p>
      </Screen>
    );
  }
  if (invitation.error) {
    return (
      <Screen title={say('spent')}>
        <p>{reason(invitation.error)}</p>
      </Screen>
    );
  }
  if (!form || !invitation.data) return <Shape label={house('loading')} />;
  if (invitation.data.kind === 'staff') {
    return (
      <Screen title={say('staff')}>
        <p>{say('staffText')}</p>
      </Screen>
    );
  }
  return <Walk begun={form} policy={invitation.data.policy} />;
}

/** The form of this link, or of the link that was begun with; another link begins anew. */
function begun(kept: Form | null): Form {
  const token = fragment || (kept?.token ?? '');
  return kept?.token === token ? { ...kept, place: resumed(kept.place) } : emptyForm(token);
}
