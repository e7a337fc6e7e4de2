import { Languages } from '../../ui/languages.tsx';
import { Button } from '../../ui/button.tsx';
import { Screen } from '../../ui/screen.tsx';
import { useTexts } from './texts.ts';

/** The first screen speaks to the one who would rather not. */
export function Welcome({ onBegin, onDecline }: { onBegin: () => void; onDecline: () => void }) {
  const say = useTexts();
  return (
    <Screen
      title={say('welcomeTitle')}
      foot={
        <>
          <Button onClick={onBegin}>{say('begin')}</Button>
          <Button quiet onClick={onDecline}>
            {say('notForMe')}
          </Button>
        </>
      }
    >
      <Languages />
      <ul className="promises">
        {say('welcome')
          .split('\n')
          .map((promise) => (
            <li key={promise}>{promise}</li>
          ))}
      </ul>
      <p className="quiet small">{say('welcomeNext')}</p>
    </Screen>
  );
}
