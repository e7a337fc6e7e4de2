import { isBlank, spoken } from '@usward/exercises/playing';
import { MessageCircle, Printer, Send } from 'lucide-react';
import { useState } from 'react';
import { DeckCard } from '../parts/deck-card.tsx';
import { Heading } from '../parts/heading.tsx';
import { Hint } from '../parts/hint.tsx';
import { ReadySets } from '../parts/ready-sets.tsx';
import { usePlay } from '../play.ts';
import { printSlip } from '../slip.ts';
import type { StepProps } from './step-props.ts';

/** Words for the other: sent, said aloud, or printed. Until one of them is chosen they are only written here. */
export function Note({ step, value, headingId, onValue, onClear }: StepProps<'note'>) {
  const { hear, t, ear, partner, sent, send, settle, isOnline, isRehearsal } = usePlay();
  // Said aloud, the words leave the draft at once and stand here until the screen is left.
  const [aloud, setAloud] = useState('');
  const [isChoosing, setChoosing] = useState(value === undefined);
  const hasReady = value !== undefined && 'ready' in value;
  const words = value && !isBlank(value) ? spoken(step, value, ear).trim() : '';

  if (sent.includes(step.id))
    return (
      <>
        <Heading id={headingId}>{hear(step.prompt)}</Heading>
        <DeckCard>{words}</DeckCard>
        <p role="status">{t('noteSent', { partner })}</p>
        {!isOnline && <p className="player-small">{t('noteOffline')}</p>}
        {isRehearsal && <p className="player-small">{t('tryOut')}</p>}
      </>
    );
  if (aloud)
    return (
      <>
        <Heading key="aloud">{t('aloudTitle')}</Heading>
        <DeckCard isAlone>{aloud}</DeckCard>
        <p className="player-hint">{t('aloudText')}</p>
        <button
          type="button"
          className="player-quiet"
          onClick={() => {
            onValue({ own: aloud.slice(0, step.max) });
            setAloud('');
          }}
        >
          {t('writeInstead')}
        </button>
      </>
    );
  return (
    <>
      <Heading id={headingId}>{hear(step.prompt)}</Heading>
      <Hint>{step.hint}</Hint>
      {hasReady && !isChoosing ? (
        <>
          <DeckCard isChosen>{words}</DeckCard>
          <button
            type="button"
            className="player-quiet"
            onClick={() => {
              // What is no longer on the screen cannot be sent from it either.
              onClear();
              setChoosing(true);
            }}
          >
            {t('otherWords')}
          </button>
        </>
      ) : (
        <ReadySets
          sets={step.sets ?? []}
          max={step.max}
          value={value}
          headingId={headingId}
          onValue={(said) => {
            onValue(said);
            // A chosen sentence makes room for what can be done with it.
            setChoosing(!('ready' in said));
          }}
        />
      )}
      <div className="player-reach">
        <p className="player-small" role="status">
          {words ? t('noteReaders', { partner, button: hear(step.button) }) : t('noteFirst')}
        </p>
        <button type="button" className="player-together" disabled={!words} onClick={() => send(step.id)}>
          <Send aria-hidden="true" size={22} />
          {hear(step.button)}
        </button>
        <div className="player-between">
          <button
            type="button"
            className="player-quiet"
            disabled={!words}
            onClick={() => {
              setAloud(words);
              settle(step.id);
              onClear();
            }}
          >
            <MessageCircle aria-hidden="true" size={18} /> {t('sayAloud')}
          </button>
          <button
            type="button"
            className="player-quiet"
            disabled={!words}
            onClick={() => {
              printSlip(words);
              settle(step.id);
            }}
          >
            <Printer aria-hidden="true" size={18} /> {t('printSlip')}
          </button>
        </div>
      </div>
    </>
  );
}
