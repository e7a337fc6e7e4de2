import type { Between, StepOf } from '@usward/exercises/playing';
import type { ReactNode } from 'react';
import { dayAndHourIn } from '../hours.ts';
import { usePlay } from '../play.ts';
import { Offered } from './offered.tsx';

type WaitingProps = { step: StepOf<'agree'>; waiting: Between['offers'][number]; children: ReactNode };

/** An offer that waits for a yes, until when, and the one thing to do about it. */
export function Waiting({ step, waiting: { by, offer, lapsesAt }, children }: WaitingProps) {
  const { t, ear, partner } = usePlay();
  return (
    <section className="player-card player-offer" data-by={by}>
      <h2>{by === 'me' ? t('youOffer') : t('partnerOffers', { partner })}</h2>
      <Offered step={step} offer={offer} />
      <p className="player-small">{t('offerStands', { time: dayAndHourIn(ear.locale, lapsesAt) })}</p>
      {children}
    </section>
  );
}
