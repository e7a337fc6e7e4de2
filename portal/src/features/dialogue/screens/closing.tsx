import { useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Stage } from '../stage.tsx';
import { useTalk } from '../talk.ts';
import { useTexts } from '../texts.ts';
import { WordsField } from '../words-field.tsx';

export function WhatNow() {
  const say = useTexts();
  const { act, isBusy } = useTalk();
  return (
    <Stage
      title={say('whatNowTitle')}
      foot={
        <Button aria-disabled={isBusy} onClick={() => act({ do: 'close' })}>
          {say('roundOff')}
        </Button>
      }
    >
      <p className="talk-large">{say('whatNowText')}</p>
    </Stage>
  );
}

/** One thing to take along, one thank-you, and whether the words stay: one after the other. */
export function Closing() {
  const say = useTexts();
  const { act, drafts, isBusy, names } = useTalk();
  const [at, setAt] = useState<'takeaway' | 'thanks' | 'keep'>('takeaway');
  const name = names.partner;
  if (at !== 'keep') {
    const isFirst = at === 'takeaway';
    return (
      <Stage
        key={at}
        title={say(isFirst ? 'takeawayTitle' : 'thanksTitle', { name })}
        foot={
          <>
            {!isFirst && (
              <Button quiet onClick={() => setAt('takeaway')}>
                {say('back')}
              </Button>
            )}
            <Button onClick={() => setAt(isFirst ? 'thanks' : 'keep')}>
              {say(drafts[at]?.trim() ? 'onWritten' : 'onAloud')}
            </Button>
          </>
        }
      >
        <p>{say(isFirst ? 'takeawayText' : 'thanksText', { name })}</p>
        <WordsField kind={at} label={say(isFirst ? 'takeawayField' : 'thanksField')} />
      </Stage>
    );
  }
  const give = (keep: boolean) => {
    const [takeaway, thanks] = [drafts.takeaway?.trim(), drafts.thanks?.trim()];
    act({ do: 'give', keep }, { ...(takeaway && { takeaway }), ...(thanks && { thanks }) });
  };
  return (
    <Stage
      title={say('keepTitle')}
      foot={
        <>
          <Button quiet onClick={() => setAt('thanks')}>
            {say('back')}
          </Button>
          <Button second aria-disabled={isBusy} onClick={() => give(true)}>
            {say('keep', { name })}
          </Button>
          <Button second aria-disabled={isBusy} onClick={() => give(false)}>
            {say('letGo')}
          </Button>
        </>
      }
    >
      <p>{say('keepText')}</p>
    </Stage>
  );
}

export function Given() {
  const say = useTexts();
  const { names } = useTalk();
  return (
    <Stage title={say('theirClosingTitle')}>
      <p className="talk-large">{say('theirClosingText', { name: names.partner })}</p>
    </Stage>
  );
}
