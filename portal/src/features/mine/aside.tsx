import { useState } from 'react';
import { me } from '../../api/client.ts';
import type { Said } from '../../api/spoken-answer.ts';
import type { Written } from '../../api/types.ts';
import { newId } from '../../phone/new-id.ts';
import { Button } from '../../ui/button.tsx';
import { Change } from './change.tsx';
import { useTexts } from './texts.ts';

interface AsideProps {
  item: Written;
  aside: Written['asides'][number];
  said: Said;
}

/** A text that another phone had written meanwhile. Neither was lost; its author says which one stays, or both. */
export function Aside({ item, aside, said }: AsideProps) {
  const say = useTexts();
  const [isSettled, setIsSettled] = useState(false);
  const isOther = item.answers.some(({ step }) => step === aside.step);
  return (
    <div className="own-answer">
      <p className="small quiet">{say('asideTitle')}</p>
      {said.prompt && <p className="small quiet">{said.prompt}</p>}
      <blockquote>{said.words}</blockquote>
      {isSettled ? (
        <p className="small quiet">{say('asideBothStay')}</p>
      ) : (
        <>
          {!item.isClosed && (
            <Change
              action={say('asideThis')}
              isReady
              change={() => putInPlace(item, aside)}
              renews={['mine']}
            />
          )}
          <Change
            action={say(isOther ? 'asideOther' : 'asideDrop')}
            isReady
            change={() => drop(item, aside)}
            renews={['mine']}
          />
          <Button quiet onClick={() => setIsSettled(true)}>
            {say(isOther ? 'asideBoth' : 'asideLeave')}
          </Button>
        </>
      )}
    </div>
  );
}

/** For the readers that the other text had; where there is no other, for its author alone. */
async function putInPlace(item: Written, aside: AsideProps['aside']): Promise<void> {
  const { occurrenceId, ending } = item;
  const { revision: base } = await me.occurrence({ params: { occurrenceId } });
  const { level = 'V0' } = item.answers.find(({ step }) => step === aside.step) ?? {};
  await me.respond({
    params: { occurrenceId },
    body: {
      write: newId(),
      base,
      ending,
      answers: { [aside.step]: { value: aside.value, level } },
      happened: [],
    },
  });
  await drop(item, aside);
}

const drop = ({ occurrenceId }: Written, { id: asideId }: AsideProps['aside']) =>
  me.dropAside({ params: { occurrenceId, asideId } });
