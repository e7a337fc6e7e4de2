import { useState } from 'react';
import { composed, type Offer } from '@usward/exercises/playing';
import { useGesture } from '../gesture.ts';
import { useLookAgain, useNow } from '../now.ts';
import { ActingLine } from '../parts/acting-line.tsx';
import { Agreed } from '../parts/agreed.tsx';
import { Heading } from '../parts/heading.tsx';
import { Hint } from '../parts/hint.tsx';
import { OfferForm } from '../parts/offer-form.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { usePlay } from '../play.ts';
import { usePocket } from '../pocket.ts';
import type { StepProps } from './step-props.ts';
import './agree.css';

const halfAMinute = 30_000;

/** The other's offer first, then one's own, then what holds; and room for another one. Nothing here says no. */
export function Agree({ step, headingId }: StepProps<'agree'>) {
  const { hear, t, ear, steps, values, lookAgain } = usePlay();
  const { between, act, isBusy, line } = useGesture(step.id);
  const [draft, keep] = usePocket(`agree.${step.id}`, draftFrom);
  const [isWriting, setWriting] = useState(draft !== null);
  const now = useNow(between.offers.length > 0, halfAMinute);
  const instants = between.offers.map(({ lapsesAt }) => lapsesAt);
  useLookAgain(instants, now, lookAgain);

  const standing = between.offers.filter(({ lapsesAt }) => now < Date.parse(lapsesAt));
  const theirs = standing.filter(({ by }) => by === 'partner');
  const mine = standing.filter(({ by }) => by === 'me');
  const [newest] = between.agreed;
  const isFirst = standing.length === 0 && !newest;
  const begun: Offer = theirs[0]?.offer ?? newest?.offer ?? { words: composed(step, steps, values, ear) };

  const write = (offer: Offer) => {
    keep(offer);
    // An offer of the other that comes now must not take away what is being written.
    setWriting(true);
  };
  const offer = async (offered: Offer) => {
    if (!(await act({ do: 'offer', offer: offered }))) return;
    keep(null);
    setWriting(false);
  };
  return (
    <>
      <Heading id={headingId}>{hear(step.prompt)}</Heading>
      {isFirst && <Hint>{step.hint}</Hint>}
      {theirs.map((one) => (
        <Waiting key={one.id} step={step} waiting={one}>
          <button
            type="button"
            className="player-together"
            disabled={isBusy}
            onClick={() => void act({ do: 'accept', offerId: one.id })}
          >
            {t('yesLets')}
          </button>
        </Waiting>
      ))}
      {mine.map((one) => (
        <Waiting key={one.id} step={step} waiting={one}>
          <button
            type="button"
            className="player-quiet"
            disabled={isBusy}
            onClick={() => void act({ do: 'take-back', offerId: one.id })}
          >
            {t('takeBack')}
          </button>
        </Waiting>
      ))}
      <Agreed
        step={step}
        agreed={between.agreed}
        isBusy={isBusy || mine.length > 0}
        onQuick={(quick) => newest && void offer({ ...newest.offer, quick })}
      />
      {isFirst || isWriting ? (
        <OfferForm
          step={step}
          headingId={headingId}
          offer={draft ?? plain(begun)}
          isBusy={isBusy}
          onWrite={write}
          onOffer={(offered) => void offer(offered)}
          onLeave={isFirst ? null : () => setWriting(false)}
        />
      ) : (
        mine.length === 0 && (
          <button type="button" className="player-quiet" onClick={() => setWriting(true)}>
            {t(theirs.length > 0 ? 'somethingElse' : 'suggestChange')}
          </button>
        )
      )}
      <ActingLine>{line}</ActingLine>
    </>
  );
}

/** An offer to write another one from: a quick change is not part of it. */
const plain = ({ words, on, at }: Offer): Offer => ({ words, ...(on ? { on } : {}), ...(at ? { at } : {}) });

/** The draft of an offer as this phone put it away. */
function draftFrom(found: unknown): Offer | null {
  if (found === null || typeof found !== 'object' || !('words' in found)) return null;
  const { words } = found;
  if (typeof words !== 'string') return null;
  const on = 'on' in found && typeof found.on === 'string' ? found.on : undefined;
  const at = 'at' in found && typeof found.at === 'string' ? found.at : undefined;
  return plain({ words, on, at });
}
