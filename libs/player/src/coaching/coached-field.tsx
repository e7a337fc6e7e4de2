import { useRef } from 'react';
import { WordsField } from '../parts/words-field.tsx';
import { CoachNotes } from './coach-notes.tsx';
import type { Draft } from './look.ts';
import { marksOf } from './marks-of.ts';
import { useCoach } from './use-coach.ts';
import './coach.css';

type CoachedFieldProps = {
  step: string;
  draft: Draft;
  value: string;
  max: number;
  lead?: string | undefined;
  labelledBy?: string;
  label?: string;
  goesOn?: boolean;
  onValue: (value: string) => void;
};

/** Room to write, with the coach looking along: underlines in the field, and below it one card at a time. */
export function CoachedField({ step, draft, value, lead, onValue, ...field }: CoachedFieldProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const { max } = field;
  const coached = useCoach({ step, draft, text: value, lead, max, onText: onValue });
  const { remarks, remark, onLeave } = coached;

  const find = () => {
    if (!remark) return;
    area.current?.focus();
    area.current?.setSelectionRange(remark.start, remark.end);
  };
  // What was tapped is gone: the keyboard goes on from the field, and no phone opens its own.
  const after = (act: () => void) => () => {
    act();
    place.current?.focus();
  };
  const take = () => {
    const isBeginning = remark?.kind === 'no-request';
    after(coached.onTake)();
    if (!isBeginning) return;
    requestAnimationFrame(() => {
      area.current?.focus();
      area.current?.setSelectionRange(max, max);
    });
  };
  return (
    <div ref={place} tabIndex={-1} className="player-coached">
      <WordsField
        {...field}
        value={value}
        marks={marksOf(remarks, remark)}
        fieldRef={area}
        onLeave={onLeave}
        onValue={onValue}
      />
      <CoachNotes
        {...coached}
        onFind={find}
        onKeep={after(coached.onKeep)}
        onTake={take}
        onUndo={after(coached.onUndo)}
      />
    </div>
  );
}
