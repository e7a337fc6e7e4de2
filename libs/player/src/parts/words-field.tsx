import { useId, useLayoutEffect, useRef } from 'react';
import { usePlay } from '../play.ts';
import './words-field.css';

type WordsFieldProps = {
  value: string;
  max: number;
  labelledBy?: string;
  label?: string;
  /** The text goes on a sentence that began above it, so the phone offers no capital. */
  goesOn?: boolean;
  onValue: (value: string) => void;
};

const nearTheEnd = 40;

/** Room to write, as high as what is written. */
export function WordsField({ value, max, labelledBy, label, goesOn = false, onValue }: WordsFieldProps) {
  const { t } = usePlay();
  const field = useRef<HTMLTextAreaElement>(null);
  const leftId = useId();
  const left = max - value.length;

  useLayoutEffect(() => fit(field.current), [value]);
  // Its width changes, the fonts arrive, or what hid it opens: each time it needs another height.
  useLayoutEffect(() => {
    const area = field.current;
    if (!area) return;
    const observer = new ResizeObserver(() => fit(area));
    observer.observe(area);
    void document.fonts.ready.then(() => fit(field.current));
    return () => observer.disconnect();
  }, []);

  return (
    <div className="player-words">
      <textarea
        ref={field}
        className="player-field"
        rows={3}
        value={value}
        maxLength={max}
        aria-labelledby={labelledBy}
        aria-label={label}
        aria-describedby={leftId}
        autoCapitalize={goesOn ? 'none' : 'sentences'}
        onChange={({ target }) => onValue(target.value)}
      />
      <p id={leftId} className="player-small">
        {left <= nearTheEnd && t('lettersLeft', { n: String(left) })}
      </p>
    </div>
  );
}

function fit(area: HTMLTextAreaElement | null) {
  if (!area) return;
  area.style.height = 'auto';
  area.style.height = `${area.scrollHeight + 2}px`;
}
