import { useTexts } from './texts.ts';
import { spans, type Span } from './today.rules.ts';

/** How much do you have: three answers, none of them wrong. */
export function Spans({ span, onPick }: { span: Span; onPick: (span: Span) => void }) {
  const say = useTexts();
  return (
    <fieldset className="spans">
      <legend className="small quiet">{say('howMuch')}</legend>
      {spans.map((one) => (
        <label key={one} className="span">
          <input type="radio" name="span" checked={one === span} onChange={() => onPick(one)} />
          <span>{say(one)}</span>
        </label>
      ))}
    </fieldset>
  );
}
