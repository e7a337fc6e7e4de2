import { useState } from 'react';
import { Tick } from '../../ui/options.tsx';
import { StepScreen } from './step-screen.tsx';
import { useTexts } from './texts.ts';
import type { StepProps } from './step-props.ts';

/** The confidentiality policy and its limits, read before joining and acknowledged. */
export function PolicyStep({ policy, ...walk }: StepProps) {
  const say = useTexts();
  const [isRead, setIsRead] = useState(false);
  const [read, ...limits] = say('policy').split('\n');
  const lines = [read, say(`policy-${policy}`), ...limits];
  return (
    <StepScreen {...walk} step="policy" title={say('policyTitle')} isReady={isRead} action={say('join')}>
      <ul className="promises">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Tick label={say('acknowledge')} checked={isRead} onTick={setIsRead} />
    </StepScreen>
  );
}
