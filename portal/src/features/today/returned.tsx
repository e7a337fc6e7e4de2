import { outbox, useOutbox } from '../../api/drafts.ts';
import { useRefusals } from '../../texts/refusals.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { useTexts } from './texts.ts';

/** A letter that came back, in plain words, until it has been read. */
export function Returned() {
  const say = useTexts();
  const refusals = useRefusals();
  const { refusal } = useOutbox();
  if (!refusal) return null;
  return (
    <div className="card" role="status">
      <p>{refusals(refusal.code)}</p>
      {refusal.code === 'response.conflict' && (
        <ButtonLink quiet to="/m/written" onClick={outbox.hasRead}>
          {say('toMine')}
        </ButtonLink>
      )}
      <Button quiet onClick={outbox.hasRead}>
        {say('read')}
      </Button>
    </div>
  );
}
