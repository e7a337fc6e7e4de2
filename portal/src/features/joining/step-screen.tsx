import type { ReactNode } from 'react';
import { useHouse } from '../../texts/house.ts';
import { Button } from '../../ui/button.tsx';
import { Dots } from '../../ui/dots.tsx';
import { Problem } from '../../ui/notice.tsx';
import { Screen } from '../../ui/screen.tsx';
import { steps, type Step } from './joining.steps.ts';
import { useTexts } from './texts.ts';
import type { StepProps } from './step-props.ts';

type StepScreenProps = Pick<StepProps, 'problem' | 'isSending' | 'onNext' | 'onBack'> & {
  step: Step;
  title: string;
  isReady: boolean;
  /** The words on the button, where they are not "Go on". */
  action?: string;
  children: ReactNode;
};

/** One question of joining: soft dots, the question, go on, back. */
export function StepScreen({ step, title, isReady, action, children, ...walk }: StepScreenProps) {
  const house = useHouse();
  const say = useTexts();
  const at = steps.indexOf(step);
  return (
    <Screen
      title={title}
      onSubmit={() => isReady && walk.onNext()}
      foot={
        <>
          <Dots count={steps.length} at={at} label={say('steps', { at: at + 1, of: steps.length })} />
          <Button type="submit" disabled={!isReady || walk.isSending}>
            {action ?? house('goOn')}
          </Button>
          <Button quiet onClick={walk.onBack}>
            {house('back')}
          </Button>
        </>
      }
    >
      {children}
      {walk.problem && <Problem>{walk.problem}</Problem>}
    </Screen>
  );
}
