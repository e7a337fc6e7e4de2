import { spoken, type Offer, type StepOf } from '@usward/exercises/playing';
import { usePlay } from '../play.ts';

/** What is offered or agreed, as one piece: its words, then its day and hour. */
export function Offered({ step, offer }: { step: StepOf<'agree'>; offer: Offer }) {
  const { ear } = usePlay();
  return <p className="player-serif player-piece">{spoken(step, offer, ear)}</p>;
}
