import { useMutation } from '@tanstack/react-query';
import type { Refusal } from '@usward/client/clinic';
import { useTranslate } from 'react-admin';
import { useLocation } from 'react-router-dom';
import { client } from '../data/client.ts';
import { Door } from './Door.tsx';
import { ToSignIn } from './ForgotPassword.tsx';
import { tokenIn } from './token.ts';

/** A tap, not a visit, confirms: mail scanners visit. */
export function ConfirmEmail() {
  const translate = useTranslate();
  const token = tokenIn(useLocation().search);
  const confirm = useMutation<unknown, Refusal>({
    mutationFn: () => client.open.confirmEmail({ body: { token } }),
  });
  return (
    <Door
      title={translate('door.email.title')}
      lead={confirm.isSuccess ? translate('door.email.done') : undefined}
      verb={confirm.isSuccess ? undefined : translate('door.email.verb')}
      isBusy={confirm.isPending}
      refusal={confirm.error}
      onGo={() => confirm.mutate()}
      below={<ToSignIn />}
    />
  );
}
