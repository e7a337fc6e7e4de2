import { useState } from 'react';
import { gesture } from '../../api/gestures.ts';
import { Act } from '../../ui/act.tsx';
import { Button } from '../../ui/button.tsx';
import { useTexts } from './texts.ts';

/** What was written on one phone says so; either of the two may take it back, since one could have written it alone. */
export function TakeBack({ occurrenceId, step, id }: { occurrenceId: string; step: string; id: string }) {
  const say = useTexts();
  const [isAsked, setAsked] = useState(false);
  return (
    <>
      <p className="small quiet">{say('onePhone')}</p>
      {isAsked ? (
        <div className="take-back">
          <p className="small" role="status">
            {say('takeBackText')}
          </p>
          <Act
            second
            label={say('takeBackYes')}
            act={() => gesture(occurrenceId, step, { do: 'take-back', offerId: id })}
          />
          <Button quiet onClick={() => setAsked(false)}>
            {say('takeBackNo')}
          </Button>
        </div>
      ) : (
        <Button quiet onClick={() => setAsked(true)}>
          {say('takeBack')}
        </Button>
      )}
    </>
  );
}
