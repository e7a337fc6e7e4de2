import { useEffect, useEffectEvent, useId, useState } from 'react';
import { Heading } from '../parts/heading.tsx';
import { Hint } from '../parts/hint.tsx';
import { usePlay } from '../play.ts';
import type { StepProps } from './step-props.ts';
import './let-go.css';

/** The words live in this field and nowhere else: not in the draft, not in the pocket, not in a dictionary of the phone. */
export function LetGo({ step, headingId }: StepProps<'let-go'>) {
  const { hear, t, staysRef } = usePlay();
  const [words, setWords] = useState('');
  const [isGone, setGone] = useState(false);
  const promiseId = useId();

  const letGo = () => {
    setWords('');
    setGone(true);
  };
  // Whoever goes on while something stands here sees first that it is gone.
  const stay = useEffectEvent(() => {
    if (words.trim() === '') return false;
    letGo();
    return true;
  });
  // A browser may keep a page it leaves: the words do not stay in it.
  const leave = useEffectEvent(() => setWords(''));
  useEffect(() => {
    const forget = () => leave();
    staysRef.current = () => stay();
    window.addEventListener('pagehide', forget);
    return () => {
      staysRef.current = null;
      window.removeEventListener('pagehide', forget);
    };
  }, [staysRef]);

  return (
    <>
      <Heading id={headingId}>{hear(step.prompt)}</Heading>
      <Hint>{step.hint}</Hint>
      <div className="player-stack">
        <p className="player-gone player-lead" role="status">
          {isGone && hear(step.gone)}
        </p>
        {!isGone && (
          <>
            <textarea
              className="player-field"
              rows={6}
              value={words}
              aria-labelledby={headingId}
              aria-describedby={promiseId}
              autoComplete="off"
              autoCorrect="off"
              autoCapitalize="sentences"
              spellCheck={false}
              translate="no"
              data-gramm="false"
              data-1p-ignore="true"
              onChange={({ target }) => setWords(target.value)}
            />
            <p id={promiseId} className="player-small">
              {t('letGoRoom')}
            </p>
            {words.trim() !== '' && (
              <button type="button" className="player-second" onClick={letGo}>
                {t('letGo')}
              </button>
            )}
          </>
        )}
      </div>
    </>
  );
}
