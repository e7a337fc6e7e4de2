import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { open } from '../../api/client.ts';
import { useHouse } from '../../texts/house.ts';
import { useReason } from '../../texts/refusals.ts';
import { Button } from '../../ui/button.tsx';
import { Problem } from '../../ui/notice.tsx';
import { Screen } from '../../ui/screen.tsx';
import { CodeField } from './code-field.tsx';
import { useTexts } from './texts.ts';

interface DeclineProps {
  token: string;
  onBack: () => void;
  onDone: () => void;
}

/** "Not for me": told to the therapist, and to nobody else. */
export function Decline({ token, onBack, onDone }: DeclineProps) {
  const say = useTexts();
  const house = useHouse();
  const reason = useReason();
  const [code, setCode] = useState('');
  const decline = useMutation({
    mutationFn: () => open.declineInvitation({ body: { token, code } }),
    onSuccess: onDone,
  });
  return (
    <Screen
      title={say('declineTitle')}
      onSubmit={decline.mutate}
      foot={
        <>
          <Button type="submit" disabled={code.length !== 4 || decline.isPending}>
            {say('decline')}
          </Button>
          <Button quiet onClick={onBack}>
            {house('back')}
          </Button>
        </>
      }
    >
      <p>{say('declineText')}</p>
      <CodeField code={code} onCode={setCode} />
      {decline.isError && <Problem>{reason(decline.error)}</Problem>}
    </Screen>
  );
}

export function Declined() {
  const say = useTexts();
  return (
    <Screen title={say('declinedTitle')}>
      <p>{say('declinedText')}</p>
    </Screen>
  );
}
