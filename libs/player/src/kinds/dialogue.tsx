import { ActingLine } from '../parts/acting-line.tsx';
import { Heading } from '../parts/heading.tsx';
import { Hint } from '../parts/hint.tsx';
import { usePlay } from '../play.ts';
import type { StepProps } from './step-props.ts';

/** Only the door: the talk has screens of its own, which the host opens. */
export function Dialogue({ step, headingId }: StepProps<'dialogue'>) {
  const { hear, t, isDialogueOn, openDialogue, isOnline } = usePlay();
  return (
    <>
      <Heading id={headingId}>{hear(step.prompt)}</Heading>
      <Hint>{step.hint}</Hint>
      <ActingLine>{openDialogue ? (isOnline ? '' : t('needsSignal')) : t('tryOut')}</ActingLine>
      <div className="player-reach">
        <button
          type="button"
          className="player-together"
          disabled={!openDialogue || !isOnline}
          onClick={() => openDialogue?.(step.id)}
        >
          {isDialogueOn ? t('dialogueGoOn') : hear(step.button)}
        </button>
      </div>
    </>
  );
}
