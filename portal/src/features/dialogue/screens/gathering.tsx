import { useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { topicOf } from '../side.rules.ts';
import { Stage } from '../stage.tsx';
import { useTalk } from '../talk.ts';
import { useTexts } from '../texts.ts';
import { WordsField } from '../words-field.tsx';

/** One subject: typed, or only said. */
export function Topic({ onBack }: { onBack?: () => void }) {
  const say = useTexts();
  const { act, drafts, isBusy, isInvited, names, guide } = useTalk();
  const topic = drafts.topic?.trim();
  return (
    <Stage
      title={say('topicTitle')}
      foot={
        <>
          {onBack && (
            <Button quiet onClick={onBack}>
              {say('back')}
            </Button>
          )}
          <Button aria-disabled={isBusy} onClick={() => act({ do: 'topic' }, topic ? { topic } : {})}>
            {say(topic ? 'topicUse' : 'topicAloud')}
          </Button>
        </>
      }
    >
      <p>{say('topicText')}</p>
      <WordsField kind="topic" label={say('topicField')} />
      {!guide && <p className="small quiet">{say('topicReaders')}</p>}
      {isInvited && <p className="small quiet">{say('invited', { name: names.partner })}</p>}
    </Stage>
  );
}

export function First({ onBack }: { onBack?: () => void }) {
  const say = useTexts();
  const { act, isBusy, names } = useTalk();
  return (
    <Stage
      title={say('firstTitle')}
      foot={
        <>
          {onBack && (
            <Button quiet onClick={onBack}>
              {say('back')}
            </Button>
          )}
          <Button second aria-disabled={isBusy} onClick={() => act({ do: 'first', first: 'partner' })}>
            {say('firstPartner', { name: names.partner })}
          </Button>
          <Button aria-disabled={isBusy} onClick={() => act({ do: 'first', first: 'me' })}>
            {say('firstMe')}
          </Button>
        </>
      }
    >
      <p>{say('firstText')}</p>
    </Stage>
  );
}

export function Rule() {
  const say = useTexts();
  const { act, isBusy } = useTalk();
  return (
    <Stage
      title={say('ruleTitle')}
      foot={
        <Button aria-disabled={isBusy} onClick={() => act({ do: 'read-rule' })}>
          {say('ruleRead')}
        </Button>
      }
    >
      <blockquote className="talk-rule">{say('rule')}</blockquote>
    </Stage>
  );
}

/** Before it begins: what it is about and who is first can still be changed. */
export function Ready() {
  const [change, setChange] = useState<'topic' | 'first' | null>(null);
  const say = useTexts();
  const { act, guide, isBusy, side, names } = useTalk();
  const { gathering, mine } = side.view;
  const back = () => setChange(null);
  if (change === 'topic') return <Topic onBack={back} />;
  if (change === 'first') return <First onBack={back} />;
  const isReady = mine === 'ready';
  return (
    <Stage
      title={say(isReady ? 'theirReadyTitle' : 'readyTitle')}
      foot={
        isReady ? (
          <Button quiet aria-disabled={isBusy} onClick={() => act({ do: 'take-back' })}>
            {say('notYet')}
          </Button>
        ) : (
          <Button aria-disabled={isBusy} onClick={() => act({ do: 'ready' })}>
            {say('readyYes')}
          </Button>
        )
      }
    >
      <p>{isReady ? say('theirReadyText', { name: names.partner }) : say('readyText')}</p>
      {!isReady && (
        <dl className="talk-plan">
          <Planned
            name={say('readySubject')}
            label={`${say('change')}: ${say('readySubject')}`}
            onChange={() => setChange('topic')}
          >
            {topicOf(side.words) ?? say('readyAloud')}
          </Planned>
          <Planned
            name={say('readyFirst')}
            label={`${say('change')}: ${say('readyFirst')}`}
            onChange={() => setChange('first')}
          >
            {gathering?.first === 'me' ? say('you') : names.partner}
          </Planned>
        </dl>
      )}
      {!isReady && !guide && <p className="small quiet">{say('readyTherapist')}</p>}
    </Stage>
  );
}

interface PlannedProps {
  name: string;
  label: string;
  children: string;
  onChange: () => void;
}

function Planned({ name, label, children, onChange }: PlannedProps) {
  const say = useTexts();
  return (
    <div>
      <dt className="small quiet">{name}</dt>
      <dd>{children}</dd>
      <dd>
        <Button quiet aria-label={label} onClick={onChange}>
          {say('change')}
        </Button>
      </dd>
    </div>
  );
}
