import { Heading } from '../parts/heading.tsx';
import { Hint } from '../parts/hint.tsx';
import { usePlay } from '../play.ts';
import type { StepProps } from './step-props.ts';

export function Cue({ step, value, headingId, onValue, onClear }: StepProps<'cue'>) {
  const { hear, t } = usePlay();
  const hour = value?.hour ?? '';
  const isPreset = step.presets.some((preset) => preset.hour === hour);
  const choose = (next: string) => (next === '' || next === hour ? onClear() : onValue({ hour: next }));
  return (
    <>
      <Heading id={headingId}>{hear(step.prompt)}</Heading>
      <Hint>{step.hint}</Hint>
      <div className="player-stack">
        <div role="group" aria-labelledby={headingId} className="player-rows">
          {step.presets.map((preset) => (
            <button
              key={preset.hour}
              type="button"
              className="player-row"
              aria-pressed={preset.hour === hour}
              onClick={() => choose(preset.hour)}
            >
              {hear(preset.words)}
            </button>
          ))}
        </div>
        <label className="player-own-word">
          {t('ownHour')}
          <input
            className="player-field"
            type="time"
            value={isPreset ? '' : hour}
            onChange={({ target }) => choose(target.value)}
          />
        </label>
      </div>
    </>
  );
}
