import { useState } from 'react';
import { gesture } from '../../api/gestures.ts';
import { Act } from '../../ui/act.tsx';
import { Button } from '../../ui/button.tsx';
import { useTexts } from './texts.ts';

/** Either of the two may take back what was written on one phone, since one could have written it alone. */
export function TakeBack({ occurrenceId, step, id }: { occurrenceId: string; step: string; id: string }) {
  const say = useTexts();
  const [isAsked, setAsked] = useState(false);
  return (
    <>
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
