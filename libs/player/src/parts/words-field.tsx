import { useId, useLayoutEffect, useRef, type RefObject } from 'react';
import { usePlay } from '../play.ts';
import { Marked, type Mark } from './marked.tsx';
import './words-field.css';

type WordsFieldProps = {
  value: string;
  max: number;
  labelledBy?: string;
  label?: string;
  /** The text goes on a sentence that began above it, so the phone offers no capital. */
  goesOn?: boolean;
  /** Places to underline, of the words in NFC; given, even if there are none, where the coach looks along. */
  marks?: readonly Mark[];
  fieldRef?: RefObject<HTMLTextAreaElement | null>;
  onLeave?: () => void;
  onValue: (value: string) => void;
};

const nearTheEnd = 40;

/** Room to write, as high as what is written. */
export function WordsField(props: WordsFieldProps) {
  const { value, max, labelledBy, label, goesOn = false, marks, fieldRef, onLeave, onValue } = props;
  const { t } = usePlay();
  const ownRef = useRef<HTMLTextAreaElement>(null);
  const field = fieldRef ?? ownRef;
  const leftId = useId();
  const left = max - value.length;

  useLayoutEffect(() => fit(field.current), [field, value]);
  // Its width changes, the fonts arrive, or what hid it opens: each time it needs another height.
  useLayoutEffect(() => {
    const area = field.current;
    if (!area) return;
    const observer = new ResizeObserver(() => fit(area));
    observer.observe(area);
    void document.fonts.ready.then(() => fit(field.current));
    return () => observer.disconnect();
  }, [field]);

  const area = (
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
      onBlur={onLeave}
      onChange={({ target }) => onValue(target.value)}
    />
  );
  return (
    <div className="player-words">
      {marks ? (
        <div className="player-mirrored">
          <div className="player-field player-mirror" aria-hidden="true">
            <Marked text={value.normalize('NFC')} marks={marks} />
          </div>
          {area}
        </div>
      ) : (
        area
      )}
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
