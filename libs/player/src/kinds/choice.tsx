import type { AnswerOf, StepOf } from '@usward/exercises/playing';
import { Disclosure } from '../parts/disclosure.tsx';
import { Heading } from '../parts/heading.tsx';
import { usePlay } from '../play.ts';
import type { StepProps } from './step-props.ts';

type Option = StepOf<'choice'>['options'][number];
type Value = AnswerOf<'choice'>;

const none: Value = { picked: [] };
const longestOwnWord = 60;

export function Choice({ step, value = none, headingId, onValue }: StepProps<'choice'>) {
  const { hear, t } = usePlay();
  const pick = (id: string) => onValue({ ...value, picked: toggled(step, value.picked, id) });
  const options = (list: Option[]) => (
    <Options list={list} step={step} picked={value.picked} headingId={headingId} onPick={pick} />
  );
  return (
    <>
      <Heading id={headingId}>{hear(step.prompt)}</Heading>
      {step.hint && <p className="player-hint">{hear(step.hint)}</p>}
      <div className="player-stack">
        {step.families
          ? step.families.map((family) => {
              const list = step.options.filter((option) => option.family === family.id);
              const picked = list.filter(({ id }) => value.picked.includes(id));
              return (
                <Disclosure
                  key={family.id}
                  label={
                    <>
                      {hear(family.words)}
                      {picked.length > 0 && (
                        <span className="player-picked">
                          {' '}
                          · {picked.map((option) => hear(option.words)).join(', ')}
                        </span>
                      )}
                    </>
                  }
                >
                  {options(list)}
                </Disclosure>
              );
            })
          : options(step.options)}
        {step.other && (
          <label className="player-own-word">
            {t(step.families ? 'anotherWord' : 'ownAnswer')}
            <input
              className="player-field"
              value={value.own ?? ''}
              maxLength={longestOwnWord}
              autoCapitalize="none"
              onChange={({ target }) => onValue({ ...value, own: target.value })}
            />
          </label>
        )}
      </div>
    </>
  );
}

/** One more tap takes a pick back; beyond the most that may be picked, the oldest makes room. */
function toggled(step: StepOf<'choice'>, picked: string[], id: string): string[] {
  if (picked.includes(id)) return picked.filter((other) => other !== id);
  return step.many ? [...picked, id].slice(-(step.max ?? step.options.length)) : [id];
}

/** Many and short: side by side they stay within the thumb's reach. */
const areShort = (words: string[]): boolean => words.length > 6 && words.every((one) => one.length <= 32);

type OptionsProps = {
  list: Option[];
  step: StepOf<'choice'>;
  picked: string[];
  headingId: string;
  onPick: (id: string) => void;
};

function Options({ list, step, picked, headingId, onPick }: OptionsProps) {
  const { hear } = usePlay();
  const areChips = Boolean(step.families) || areShort(list.map(({ words }) => hear(words)));
  return (
    <div role="group" aria-labelledby={headingId} className={areChips ? 'player-chips' : 'player-rows'}>
      {list.map((option) => (
        <button
          key={option.id}
          type="button"
          className={areChips ? 'player-chip' : 'player-row'}
          aria-pressed={picked.includes(option.id)}
          onClick={() => onPick(option.id)}
        >
          {hear(option.words)}
        </button>
      ))}
    </div>
  );
}
