import { Button } from '../../ui/button.tsx';
import { Screen } from '../../ui/screen.tsx';
import { useTexts } from './texts.ts';

interface OnePhoneDoorProps {
  name: string;
  /** Something of the exercise waits for a phone of one's own. */
  leavesOut: boolean;
  onBegin: () => void;
  onBack: () => void;
}

/** What happens to what both say on one phone, before either says anything. */
export function OnePhoneDoor({ name, leavesOut, onBegin, onBack }: OnePhoneDoorProps) {
  const say = useTexts();
  return (
    <Screen
      title={say('onePhoneTitle')}
      foot={
        <>
          <Button onClick={onBegin}>{say('onePhoneBegin')}</Button>
          <Button quiet onClick={onBack}>
            {say('eachOwn')}
          </Button>
        </>
      }
    >
      <p>{say('onePhoneText', { name })}</p>
      <p>{say('onePhoneKept')}</p>
      {leavesOut && <p>{say('onePhoneLeftOut')}</p>}
    </Screen>
  );
}
