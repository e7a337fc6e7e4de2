import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Link } from 'react-router';
import { me } from '../../api/client.ts';
import { signOut } from '../../api/sign-out.ts';
import { useReason } from '../../texts/refusals.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Problem } from '../../ui/notice.tsx';
import { Screen } from '../../ui/screen.tsx';
import { NewPin } from './new-pin.tsx';
import { useTexts } from './texts.ts';

export type Misses = Awaited<ReturnType<typeof me.openPrivate>>['misses'];

/** The PIN, and for whoever forgot it a way out. */
export function Door({ onOpen }: { onOpen: (misses: Misses) => void }) {
  const say = useTexts();
  const reason = useReason();
  const [pin, setPin] = useState('');
  const [hasForgotten, setHasForgotten] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const open = useMutation({
    mutationFn: () => me.openPrivate({ body: { pin } }),
    onSuccess: ({ misses }) => onOpen(misses),
    onError: () => {
      setPin('');
      field.current?.focus();
    },
  });
  const backToThePin = () => setHasForgotten(false);
  if (hasForgotten) return <NewPin onDone={backToThePin} onBack={backToThePin} />;
  return (
    <Screen
      title={say('title')}
      onSubmit={open.mutate}
      foot={
        <>
          <Button type="submit" disabled={pin.length < 4 || open.isPending}>
            {say('open')}
          </Button>
          <Button quiet onClick={() => void signOut().then(() => location.replace('/in'))}>
            {say('signOut')}
          </Button>
        </>
      }
    >
      <p>{say('doorText')}</p>
      <Field
        ref={field}
        label={say('pin')}
        type="password"
        inputMode="numeric"
        className="digits"
        value={pin}
        onText={(text) => setPin(text.replace(/\D/g, '').slice(0, 8))}
      />
      <Button quiet onClick={() => setHasForgotten(true)}>
        {say('forgotPin')}
      </Button>
      {open.isError && <Problem>{reason(open.error)}</Problem>}
      <p className="small">
        <Link to="/a">{say('always')}</Link> <span className="quiet">{say('alwaysNote')}</span>
      </p>
    </Screen>
  );
}
