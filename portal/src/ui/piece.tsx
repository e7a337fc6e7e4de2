import type { ReactNode } from 'react';
import './piece.css';

interface PieceProps {
  /** Whose they are. */
  by: string;
  words: string;
  children?: ReactNode;
}

/** Words that both may read, with whose they are. What one sees before sharing is drawn by the same hand. */
export function Piece({ by, words, children }: PieceProps) {
  return (
    <figure className="piece">
      <figcaption className="quiet small">{by}</figcaption>
      <blockquote>{words}</blockquote>
      {children}
    </figure>
  );
}
