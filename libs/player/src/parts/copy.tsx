import { Copy as CopyIcon } from 'lucide-react';
import { useState } from 'react';
import { usePlay } from '../play.ts';

/** Takes the words along, to be sent by the person themselves from wherever they write to others. */
export function Copy({ words }: { words: string }) {
  const { t } = usePlay();
  const [copied, setCopied] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(words).then(
      () => setCopied(words),
      () => setCopied(''),
    );
  return (
    <>
      <button
        type="button"
        className="player-second"
        data-is="quiet"
        disabled={words.trim() === ''}
        onClick={() => void copy()}
      >
        <CopyIcon aria-hidden="true" size={20} />
        {t('copy')}
      </button>
      <p className="player-small" role="status">
        {copied !== '' && copied === words && t('copied')}
      </p>
    </>
  );
}
