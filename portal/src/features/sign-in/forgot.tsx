import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { open } from '../../api/client.ts';
import { useReason } from '../../texts/refusals.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Problem } from '../../ui/notice.tsx';
import { Screen } from '../../ui/screen.tsx';
import { useTexts } from './texts.ts';

/** Asks for a link. The answer is the same whether the name exists or not. */
export default function Forgot() {
  const say = useTexts();
  const reason = useReason();
  const [name, setName] = useState('');
  const ask = useMutation({ mutationFn: () => open.forgotPassword({ body: { name: name.trim() } }) });

  if (ask.isSuccess) {
    return (
      <Screen title={say('forgotTitle')} foot={<ButtonLink to="/in">{say('toSignIn')}</ButtonLink>}>
        <p role="status">{say('forgotSent')}</p>
        <p className="quiet">{say('forgotNoMail')}</p>
      </Screen>
    );
  }
  return (
    <Screen
      title={say('forgotTitle')}
      onSubmit={ask.mutate}
      foot={
        <>
          <Button type="submit" disabled={!name.trim() || ask.isPending}>
            {say('forgotSend')}
          </Button>
          <ButtonLink quiet to="/in">
            {say('toSignIn')}
          </ButtonLink>
        </>
      }
    >
      <p>{say('forgotText')}</p>
      <Field
        label={say('name')}
        value={name}
        onText={setName}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
      />
      <p className="quiet">{say('forgotNoMail')}</p>
      {ask.isError && <Problem>{reason(ask.error)}</Problem>}
    </Screen>
  );
}
