import { useMutation } from '@tanstack/react-query';
import { open } from '../../api/client.ts';
import { fragment } from '../../phone/fragment.ts';
import { useHouse } from '../../texts/house.ts';
import { useReason } from '../../texts/refusals.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Problem } from '../../ui/notice.tsx';
import { Screen } from '../../ui/screen.tsx';
import { useTexts } from './texts.ts';

/** A tap confirms, not the opening of the page: mail scanners open links too. */
export default function Confirm() {
  const say = useTexts();
  const house = useHouse();
  const reason = useReason();
  const confirm = useMutation({ mutationFn: () => open.confirmEmail({ body: { token: fragment } }) });

  if (confirm.isSuccess || !fragment) {
    return (
      <Screen title={say('confirmTitle')} foot={<ButtonLink to="/">{house('toToday')}</ButtonLink>}>
        <p role="status">{say(fragment ? 'confirmDone' : 'noToken')}</p>
      </Screen>
    );
  }
  return (
    <Screen
      title={say('confirmTitle')}
      foot={
        <Button disabled={confirm.isPending} onClick={() => confirm.mutate()}>
          {say('confirm')}
        </Button>
      }
    >
      <p>{say('confirmText')}</p>
      {confirm.isError && <Problem>{reason(confirm.error)}</Problem>}
    </Screen>
  );
}
