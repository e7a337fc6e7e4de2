import type { StepOf } from '@usward/exercises/playing';
import { usePlay } from '../play.ts';
import { Disclosure } from './disclosure.tsx';
import { WordsField } from './words-field.tsx';

type Value = { ready: string } | { own: string };

type ReadySetsProps = {
  sets: StepOf<'sentence'>['sets'];
  max: number;
  value: Value | undefined;
  headingId: string;
  onValue: (value: Value) => void;
};

/** Ready sentences in their sets, and an own one. Without sets there is only room to write. */
export function ReadySets({ sets, max, value, headingId, onValue }: ReadySetsProps) {
  const { hear, t } = usePlay();
  const ready = value && 'ready' in value ? value.ready : null;
  const own = value && 'own' in value ? value.own : '';
  const write = (words: string) => onValue({ own: words });
  if (sets.length === 0) return <WordsField value={own} max={max} labelledBy={headingId} onValue={write} />;
  return (
    <div className="player-stack">
      {sets.map((set) => {
        const isHere = set.sentences.some(({ id }) => id === ready);
        return (
          <Disclosure key={set.id} label={hear(set.title)} startsOpen={isHere || sets.length === 1}>
            <div role="group" aria-label={hear(set.title)} className="player-rows">
              {set.sentences.map((sentence) => (
                <button
                  key={sentence.id}
                  type="button"
                  className="player-row player-serif"
                  aria-pressed={sentence.id === ready}
                  onClick={() => onValue(sentence.id === ready ? { own: '' } : { ready: sentence.id })}
                >
                  {hear(sentence.words)}
                </button>
              ))}
            </div>
          </Disclosure>
        );
      })}
      <Disclosure label={t('writeOwn')} startsOpen={own !== ''}>
        <WordsField value={own} max={max} label={t('ownSentence')} onValue={write} />
      </Disclosure>
    </div>
  );
}
