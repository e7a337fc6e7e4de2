import type { Card, Words } from '@usward/exercises/playing';
import { Undo2 } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode, type Ref } from 'react';
import { usePlay } from '../play.ts';
import { useSwipe } from '../swipe.ts';
import { DeckCard } from './deck-card.tsx';
import { Hint } from './hint.tsx';
import './one-by-one.css';

type Said = Partial<Record<string, string>>;

type OneByOneProps = {
  /** The cards of this sitting. */
  cards: readonly Card[];
  choices: readonly { id: string; words: Words }[];
  said: Said;
  headingId: string;
  /** How it goes: said once, then it makes room for the cards. */
  hint: Words | undefined;
  onSaid: (said: Said) => void;
  children?: ReactNode;
};

/** A card at a time with its choices within the thumb's reach; then all of them, to look over and to change. */
export function OneByOne({ cards, choices, said, headingId, hint, onSaid, children }: OneByOneProps) {
  const { hear, t } = usePlay();
  const [at, setAt] = useState(() => firstOpen(cards, said));
  // Whoever comes back to one card from the look at all goes there again.
  const [isBrief, setBrief] = useState(false);
  const card = cards[at];
  const place = useRef<HTMLElement>(null);
  // The button that was tapped may be gone with its card: then the reading goes on here.
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.focus();
  }, [at]);

  const say = (choice: string) => {
    if (!card) return;
    onSaid({ ...said, [card.id]: choice });
    goOn();
  };
  const goOn = () => {
    setAt(isBrief ? cards.length : at + 1);
    setBrief(false);
  };
  const leave = () => {
    if (card) onSaid(without(said, card.id));
    goOn();
  };
  const [left, right, more] = choices;
  const isTwo = left !== undefined && right !== undefined && more === undefined;
  const swipe = useSwipe(isTwo ? (push) => say(push === 'left' ? left.id : right.id) : null);
  const open = (id: string) => {
    setBrief(true);
    setAt(cards.findIndex((one) => one.id === id));
  };

  if (!card) return <LookOver {...{ cards, choices, said, place, onOpen: open }}>{children}</LookOver>;
  return (
    <>
      {at === 0 && <Hint>{hint}</Hint>}
      <div
        ref={place as Ref<HTMLDivElement>}
        tabIndex={-1}
        {...swipe.on}
        aria-live="polite"
        className="player-dealt"
        data-is={isTwo ? 'pushed' : undefined}
        style={swipe.across === 0 ? undefined : { translate: `${swipe.across}px`, transition: 'none' }}
      >
        <DeckCard>{hear(card.words)}</DeckCard>
      </div>
      {isTwo && at === 0 && <p className="player-small player-push">{t('swipe')}</p>}
      {children}
      <div className="player-reach">
        <div role="group" aria-labelledby={headingId} className="player-choices" data-many={choices.length}>
          {choices.map((choice) => (
            <button
              key={choice.id}
              type="button"
              className="player-second"
              aria-pressed={said[card.id] === choice.id}
              onClick={() => say(choice.id)}
            >
              {hear(choice.words)}
            </button>
          ))}
        </div>
        <div className="player-between">
          <button type="button" className="player-quiet" disabled={at === 0} onClick={() => setAt(at - 1)}>
            <Undo2 aria-hidden="true" size={18} /> {t('backOne')}
          </button>
          <button type="button" className="player-quiet" onClick={leave}>
            {t('skipCard')}
          </button>
        </div>
      </div>
    </>
  );
}

type LookOverProps = Pick<OneByOneProps, 'cards' | 'choices' | 'said' | 'children'> & {
  place: Ref<HTMLElement>;
  onOpen: (id: string) => void;
};

/** Where each card went. */
function LookOver({ cards, choices, said, children, place, onOpen }: LookOverProps) {
  const { hear, t } = usePlay();
  const piles = [
    ...choices.map(({ id, words }) => ({
      id,
      name: hear(words),
      on: cards.filter((card) => said[card.id] === id),
    })),
    { id: '', name: t('openCards'), on: cards.filter(({ id }) => said[id] === undefined) },
  ];
  return (
    <>
      <p ref={place as Ref<HTMLParagraphElement>} tabIndex={-1}>
        {t('dealtOut')}
      </p>
      {children}
      <p className="player-small">{t('changeAny')}</p>
      <div className="player-stack">
        {piles
          .filter(({ on }) => on.length > 0)
          .map(({ id, name, on }) => (
            <section key={id} className="player-pile">
              <h2>{name}</h2>
              <div className="player-rows">
                {on.map((card) => (
                  <button key={card.id} type="button" className="player-row" onClick={() => onOpen(card.id)}>
                    {hear(card.words)}
                  </button>
                ))}
              </div>
            </section>
          ))}
      </div>
    </>
  );
}

/** The first card that nothing was said of; beyond the last where there is none. */
function firstOpen(cards: readonly Card[], said: Said): number {
  const open = cards.findIndex(({ id }) => said[id] === undefined);
  return open < 0 ? cards.length : open;
}

const without = (said: Said, card: string): Said =>
  Object.fromEntries(Object.entries(said).filter(([id]) => id !== card));
