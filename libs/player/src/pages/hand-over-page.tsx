import { ArrowLeftRight } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { Heading } from '../parts/heading.tsx';
import { usePlay } from '../play.ts';
import type { TextKey } from '../texts.ts';
import './hand-over-page.css';

type HandOverPageProps = {
  /** Who takes the phone. */
  name: string;
  onPin: (pin: string) => Promise<void>;
  /** Nobody takes it now. */
  onStop: () => void;
};

const refusals: Record<string, TextKey> = {
  'private.wrong': 'handOverWrong',
  'private.waiting': 'handOverWait',
  'request.slow-down': 'handOverWait',
  offline: 'needsSignal',
};

/** Between two people and one phone. Nothing of the one before is on this page, nor behind it. */
export function HandOverPage({ name, onPin, onStop }: HandOverPageProps) {
  const { t } = usePlay();
  const [pin, setPin] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<TextKey | null>(null);

  const prove = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy || pin === '') return;
    setBusy(true);
    setProblem(null);
    try {
      await onPin(pin);
    } catch (refusal) {
      const code = refusal instanceof Error && 'code' in refusal ? String(refusal.code) : '';
      setProblem(refusals[code] ?? 'notThrough');
    } finally {
      setPin('');
      setBusy(false);
    }
  };
  return (
    <form className="player-hand-over" onSubmit={(event) => void prove(event)}>
      <ArrowLeftRight aria-hidden="true" size={40} strokeWidth={1.5} />
      <Heading>{t('handOver', { partner: name })}</Heading>
      <p>{t('handOverText', { partner: name })}</p>
      <label className="player-own-word">
        {t('handOverPin', { partner: name })}
        <input
          className="player-field"
          type="password"
          inputMode="numeric"
          autoComplete="off"
          value={pin}
          onChange={({ target }) => setPin(target.value.trim())}
        />
      </label>
      <p className="player-small" role="status">
        {problem && t(problem)}
      </p>
      <button type="submit" className="player-second" data-is="first" disabled={isBusy || pin === ''}>
        {t('handOverGo')}
      </button>
      <button type="button" className="player-quiet" onClick={onStop}>
        {t('stopHere')}
      </button>
    </form>
  );
}
