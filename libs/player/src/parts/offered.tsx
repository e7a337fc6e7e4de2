import { spoken, type Offer, type StepOf } from '@usward/exercises/playing';
import { slotIn } from '../hours.ts';
import { usePlay } from '../play.ts';

/** What is offered or agreed, as one piece: its words, then its day and hour by the reader's own clock. */
export function Offered({ step, offer }: { step: StepOf<'agree'>; offer: Offer }) {
  const { ear, t, homeZone } = usePlay();
  const { on, at, ...words } = offer;
  const { here, isElsewhere } = slotIn(ear.locale, { on, at }, homeZone);
  const when = isElsewhere && at ? `${here} (${t('atHome', { hour: at })})` : here;
  return (
    <>
      <p className="player-serif player-piece">{spoken(step, words, ear)}</p>
      {when && <p className="player-when">{when}</p>}
    </>
  );
}
