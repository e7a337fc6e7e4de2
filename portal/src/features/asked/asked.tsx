import { useEffect, useState } from 'react';
import { codeOf, open } from '../../api/client.ts';
import { useReason } from '../../texts/refusals.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Problem } from '../../ui/notice.tsx';
import { Screen } from '../../ui/screen.tsx';
import './asked.css';
import { Questions, type Opened } from './questions.tsx';
import { useTexts } from './texts.ts';

const fiveMinutes = 5 * 60_000;

type Shown = { is: 'door' } | { is: 'questions'; opened: Opened } | { is: 'thanks'; opened: Opened };

/**
 * On a device in the building. All that happens here is held by this page alone: no store, no cache and no step of the
 * history has it, and whoever leaves, comes back or waits five minutes finds the door again.
 */
export default function Asked() {
  const [shown, setShown] = useState<Shown>({ is: 'door' });
  const [problem, setProblem] = useState<unknown>(null);
  useEffect(() => {
    if (shown.is === 'door') return;
    let late = 0;
    const wait = () => {
      clearTimeout(late);
      late = window.setTimeout(() => setShown({ is: 'door' }), fiveMinutes);
    };
    wait();
    document.addEventListener('pointerdown', wait);
    document.addEventListener('keydown', wait);
    return () => {
      clearTimeout(late);
      document.removeEventListener('pointerdown', wait);
      document.removeEventListener('keydown', wait);
    };
  }, [shown.is]);

  if (shown.is === 'door')
    return (
      <Door
        problem={problem}
        onOpen={(opened) => {
          setProblem(null);
          setShown({ is: 'questions', opened });
        }}
      />
    );
  const { opened } = shown;
  return (
    <div lang={opened.locale} className="asked">
      {shown.is === 'thanks' ? (
        <Screen title={opened.words.thanksTitle}>
          <p role="status">{opened.words.thanks}</p>
        </Screen>
      ) : (
        <Questions
          opened={opened}
          onLeft={() => setShown({ is: 'thanks', opened: { ...opened, ticket: '' } })}
          onSpent={(error) => {
            setProblem(error);
            setShown({ is: 'door' });
          }}
        />
      )}
    </div>
  );
}

/** Says nothing of what it leads to. */
function Door({ problem, onOpen }: { problem: unknown; onOpen: (opened: Opened) => void }) {
  const say = useTexts();
  const reason = useReason();
  const [code, setCode] = useState('');
  const [refusal, setRefusal] = useState<unknown>(problem);
  const [isUnderWay, setUnderWay] = useState(false);
  const enter = async () => {
    if (isUnderWay) return;
    setUnderWay(true);
    setRefusal(null);
    await open
      .openScreen({ body: { code } })
      .then(onOpen)
      .catch((error: unknown) => {
        setUnderWay(false);
        if (codeOf(error) === 'code.spent') setCode('');
        setRefusal(error);
      });
  };
  return (
    <Screen
      title={say('title')}
      onSubmit={() => void enter()}
      foot={
        <Button type="submit" disabled={!code.trim()} aria-disabled={isUnderWay}>
          {say('open')}
        </Button>
      }
    >
      <p>{say('lead')}</p>
      <Field
        label={say('code')}
        value={code}
        onText={setCode}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={40}
      />
      {refusal !== null && <Problem>{reason(refusal)}</Problem>}
    </Screen>
  );
}
