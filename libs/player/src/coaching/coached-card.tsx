import { useRef } from 'react';
import { Marked } from '../parts/marked.tsx';
import { DeckCard } from '../parts/deck-card.tsx';
import { CoachNotes } from './coach-notes.tsx';
import { marksOf } from './marks-of.ts';
import { useCoach } from './use-coach.ts';
import './coach.css';

/** A card that was picked, with what makes it hard to hear. Its words are the house's: there is nothing to change. */
export function CoachedCard({ step, words }: { step: string; words: string }) {
  const place = useRef<HTMLDivElement>(null);
  const coached = useCoach({ step, draft: 'harsh', text: words, isReady: true });
  return (
    <div ref={place} tabIndex={-1} className="player-coached">
      <DeckCard isChosen>
        <Marked text={words.normalize('NFC')} marks={marksOf(coached.remarks, coached.remark)} />
      </DeckCard>
      <CoachNotes {...coached} good={[]} onFind={() => place.current?.focus()} onKeep={undefined} />
    </div>
  );
}
