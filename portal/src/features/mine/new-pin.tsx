import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { me } from '../../api/client.ts';
import { useHouse } from '../../texts/house.ts';
import { useReason } from '../../texts/refusals.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Problem } from '../../ui/notice.tsx';
import { Screen } from '../../ui/screen.tsx';
import { useTexts } from './texts.ts';

/** Whoever forgot the PIN sets a new one with what the therapist told them, a day after. */
export function NewPin({ onDone, onBack }: { onDone: () => void; onBack: () => void }) {
  const say = useTexts();
  const house = useHouse();
  const reason = useReason();
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [next, setNext] = useState('');
  const change = useMutation({
    mutationFn: () => me.changePin({ body: { password, pin: code, next } }),
    onSuccess: onDone,
  });
  const isReady = password !== '' && code.length === 8 && next.length >= 4;
  return (
    <Screen
      title={say('forgotPin')}
      onSubmit={change.mutate}
      foot={
        <>
          <Button type="submit" disabled={!isReady || change.isPending}>
            {say('changePin')}
          </Button>
          <Button quiet onClick={onBack}>
            {house('back')}
          </Button>
        </>
      }
    >
      <p>{say('forgotPinText')}</p>
      <Field
        label={say('password')}
        type="password"
        value={password}
        onText={setPassword}
        autoComplete="current-password"
      />
      <Digits label={say('therapistCode')} digits={code} onDigits={setCode} />
      <Digits label={say('newPin')} digits={next} onDigits={setNext} />
      {change.isError && <Problem>{reason(change.error)}</Problem>}
    </Screen>
  );
}

type DigitsProps = { label: string; digits: string; onDigits: (digits: string) => void };

function Digits({ label, digits, onDigits }: DigitsProps) {
  return (
    <Field
      label={label}
      type="password"
      inputMode="numeric"
      className="digits"
      value={digits}
      onText={(text) => onDigits(text.replace(/\D/g, '').slice(0, 8))}
    />
  );
}
