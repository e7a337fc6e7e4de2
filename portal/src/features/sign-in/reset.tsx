import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { open } from '../../api/client.ts';
import { fragment } from '../../phone/fragment.ts';
import { useReason } from '../../texts/refusals.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Problem } from '../../ui/notice.tsx';
import { Screen } from '../../ui/screen.tsx';
import { useTexts } from './texts.ts';

/** Behind the link from the mail. */
export default function Reset() {
  const say = useTexts();
  const reason = useReason();
  const [password, setPassword] = useState('');
  const reset = useMutation({
    mutationFn: () => open.resetPassword({ body: { token: fragment, password } }),
  });

  if (reset.isSuccess || !fragment) {
    return (
      <Screen title={say('resetTitle')} foot={<ButtonLink to="/in">{say('toSignIn')}</ButtonLink>}>
        <p role="status">{say(fragment ? 'resetDone' : 'noToken')}</p>
      </Screen>
    );
  }
  return (
    <Screen
      title={say('resetTitle')}
      onSubmit={reset.mutate}
      foot={
        <Button type="submit" disabled={password.length < 10 || reset.isPending}>
          {say('resetSave')}
        </Button>
      }
    >
      <Field
        label={say('resetPassword')}
        hint={say('resetHint')}
        type="password"
        value={password}
        onText={setPassword}
        autoComplete="new-password"
      />
      {reset.isError && <Problem>{reason(reset.error)}</Problem>}
    </Screen>
  );
}
