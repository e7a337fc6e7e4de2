import type { ReactNode } from 'react';
import './deck-card.css';

type DeckCardProps = {
  children: ReactNode;
  /** Nothing else stands on the screen: it may take the room. */
  isAlone?: boolean;
  isChosen?: boolean;
};

/** One card of a deck, face up. */
export function DeckCard({ children, isAlone = false, isChosen = false }: DeckCardProps) {
  return (
    <div className="player-deck-card" data-is={isAlone ? 'alone' : isChosen ? 'chosen' : undefined}>
      <p>{children}</p>
    </div>
  );
}
