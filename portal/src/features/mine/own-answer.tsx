import { isNarrower, type Level } from '@usward/exercises/playing';
import { levelNames } from '@usward/player';
import { useState } from 'react';
import { me } from '../../api/client.ts';
import type { Said } from '../../api/spoken-answer.ts';
import type { Written } from '../../api/types.ts';
import { useDay } from '../../texts/dates.ts';
import { useHouse } from '../../texts/house.ts';
import { useHear } from '../../texts/words.ts';
import { Button } from '../../ui/button.tsx';
import { LevelChip } from '../../ui/level-chip.tsx';
import { Options } from '../../ui/options.tsx';
import { Reply } from '../../ui/reply.tsx';
import { Change } from './change.tsx';
import { useTexts } from './texts.ts';

interface OwnAnswerProps {
  occurrenceId: string;
  answer: Written['answers'][number];
  said: Said;
}

/** One answer: its words, who reads it, fewer readers, erase. */
export function OwnAnswer({ occurrenceId, answer, said }: OwnAnswerProps) {
  const say = useTexts();
  const hear = useHear();
  const day = useDay();
  const { level } = answer;
  return (
    <div className="own-answer">
      {said.prompt && <p className="small quiet">{said.prompt}</p>}
      <blockquote>{said.words}</blockquote>
      <LevelChip level={level} label={say('readers', { level: hear(levelNames[level]) })} />
      {answer.reply && <Reply text={answer.reply.text} />}
      {level === 'V0' && (
        <p className="small quiet">
          {answer.leavesOn ? say('leavesOn', { day: day(answer.leavesOn) }) : say('stays')}
        </p>
      )}
      {answer.isOpened && <p className="small quiet">{say('opened')}</p>}
      <OwnActs occurrenceId={occurrenceId} answer={answer} />
    </div>
  );
}

/** What its author may do with it at any time: keep it, fewer readers, erase. */
export function OwnActs({ occurrenceId, answer }: Omit<OwnAnswerProps, 'said'>) {
  const say = useTexts();
  const house = useHouse();
  const [doing, setDoing] = useState<'narrow' | 'erase' | null>(null);
  const { step, level } = answer;
  const narrower = answer.mayChoose.filter((one) => one !== level && isNarrower(one, level));
  const close = () => setDoing(null);
  return (
    <>
      {doing === null && level === 'V0' && (
        <Change
          action={say(answer.leavesOn ? 'keepIt' : 'letItLeave')}
          isReady
          change={() =>
            me.keepAnswer({ params: { occurrenceId, step }, body: { isKept: answer.leavesOn !== null } })
          }
          renews={['mine']}
        />
      )}
      {doing === null && (
        <div className="own-acts">
          {narrower.length > 0 && (
            <Button quiet onClick={() => setDoing('narrow')}>
              {say('narrow')}
            </Button>
          )}
          <Button quiet onClick={() => setDoing('erase')}>
            {say('erase')}
          </Button>
        </div>
      )}
      {doing === 'narrow' && (
        <Narrow occurrenceId={occurrenceId} answer={answer} narrower={narrower} onClose={close} />
      )}
      {doing === 'erase' && (
        <Change
          action={say('eraseYes')}
          isReady
          change={() => me.eraseAnswer({ params: { occurrenceId, step } })}
          renews={['mine']}
        >
          <h3>{say('eraseTitle')}</h3>
          <p>{say('eraseText')}</p>
          <Button quiet onClick={close}>
            {house('cancel')}
          </Button>
        </Change>
      )}
    </>
  );
}

interface NarrowProps extends Omit<OwnAnswerProps, 'said'> {
  narrower: Level[];
  onClose: () => void;
}

function Narrow({ occurrenceId, answer, narrower, onClose }: NarrowProps) {
  const say = useTexts();
  const house = useHouse();
  const hear = useHear();
  const [level, setLevel] = useState<Level | null>(null);
  return (
    <Change
      action={house('save')}
      isReady={level !== null}
      change={() =>
        me.narrow({ params: { occurrenceId }, body: { levels: { [answer.step]: level ?? 'V0' } } })
      }
      renews={['mine']}
      onDone={onClose}
    >
      <p className="small">{say(answer.isOpened ? 'narrowOpened' : 'narrowText')}</p>
      <Options
        legend={say('narrow')}
        options={narrower.map((one) => ({
          value: one,
          label: one === 'V0' ? say('takeBack') : hear(levelNames[one]),
        }))}
        value={level}
        onPick={setLevel}
      />
      <Button quiet onClick={onClose}>
        {house('cancel')}
      </Button>
    </Change>
  );
}
