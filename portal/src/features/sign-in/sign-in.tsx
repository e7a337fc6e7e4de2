import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { open } from '../../api/client.ts';
import { whoAmI } from '../../api/queries.ts';
import { queryClient } from '../../api/query-client.ts';
import { hasPasskeys, signInByPasskey } from '../../phone/passkey.ts';
import { useReason } from '../../texts/refusals.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Languages } from '../../ui/languages.tsx';
import { Problem } from '../../ui/notice.tsx';
import { Options } from '../../ui/options.tsx';
import { Screen } from '../../ui/screen.tsx';
import { useTexts } from './texts.ts';

/** Name, password, and whether others use this phone. */
export default function SignIn() {
  const say = useTexts();
  const reason = useReason();
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [isOwnPhone, setIsOwnPhone] = useState(false);
  const onSuccess = async () => {
    // Whoever was here before may have been somebody else.
    queryClient.clear();
    await queryClient.fetchQuery(whoAmI);
    await navigate('/', { replace: true });
  };
  const signIn = useMutation({
    mutationFn: () => open.signInPartner({ body: { name: name.trim(), password, isOwnPhone } }),
    onSuccess,
  });
  const byPasskey = useMutation({ mutationFn: () => signInByPasskey(isOwnPhone), onSuccess });
  const refusal = signIn.error ?? byPasskey.error;

  return (
    <Screen
      title={say('title')}
      onSubmit={signIn.mutate}
      foot={
        <>
          <Button type="submit" disabled={!name.trim() || !password || signIn.isPending}>
            {say('signIn')}
          </Button>
          {hasPasskeys() && (
            <Button quiet disabled={byPasskey.isPending} onClick={() => byPasskey.mutate()}>
              {say('passkey')}
            </Button>
          )}
          <ButtonLink quiet to="/forgot">
            {say('forgot')}
          </ButtonLink>
        </>
      }
    >
      <Field
        label={say('name')}
        hint={say('nameHint')}
        value={name}
        onText={setName}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
      />
      <Field
        label={say('password')}
        type="password"
        value={password}
        onText={setPassword}
        autoComplete="current-password"
      />
      <Options
        legend={say('own')}
        options={[
          { value: 'own', label: say('ownYes'), note: say('ownYesNote') },
          { value: 'shared', label: say('ownNo'), note: say('ownNoNote') },
        ]}
        value={isOwnPhone ? 'own' : 'shared'}
        onPick={(phone) => setIsOwnPhone(phone === 'own')}
      />
      {refusal && <Problem>{reason(refusal)}</Problem>}
      <Languages />
    </Screen>
  );
}
