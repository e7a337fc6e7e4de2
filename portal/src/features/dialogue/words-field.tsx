import type { WordKind } from '@usward/dialogue';
import { useId } from 'react';
import { useTalk } from './talk.ts';

/** As many letters as the server takes. */
const most = 1000;

/** A few words, kept on this phone while they are typed. Saying them aloud is just as good. */
export function WordsField({
  kind,
  label,
  isLabelQuiet = false,
}: {
  kind: WordKind;
  label: string;
  isLabelQuiet?: boolean;
}) {
  const { drafts, onDraft } = useTalk();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id} className={isLabelQuiet ? 'spoken-only' : undefined}>
        {label}
      </label>
      <textarea
        id={id}
        rows={3}
        maxLength={most}
        autoComplete="off"
        value={drafts[kind] ?? ''}
        onChange={({ target }) => onDraft(kind, target.value)}
      />
    </div>
  );
}
