import { useId } from 'react';
import './options.css';

interface OptionsProps<Value extends string> {
  legend: string;
  /** Where the heading above already asks the question, the legend is only spoken. */
  isLegendQuiet?: boolean;
  options: readonly { value: Value; label: string; note?: string; lang?: string }[];
  value: Value | null;
  onPick: (value: Value) => void;
}

/** One of a few, as large as a thumb. */
export function Options<Value extends string>(props: OptionsProps<Value>) {
  const { legend, isLegendQuiet = false, options, value, onPick } = props;
  const name = useId();
  return (
    <fieldset className="options">
      <legend className={isLegendQuiet ? 'spoken-only' : undefined}>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className="option" lang={option.lang}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onPick(option.value)}
          />
          <span>
            {option.label}
            {option.note && <small>{option.note}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface TickProps {
  label: string;
  checked: boolean;
  onTick: (checked: boolean) => void;
}

/** A yes that is not assumed. */
export function Tick({ label, checked, onTick }: TickProps) {
  return (
    <label className="option">
      <input type="checkbox" checked={checked} onChange={(event) => onTick(event.target.checked)} />
      <span>{label}</span>
    </label>
  );
}
