import { Field } from '../../ui/field.tsx';
import { useTexts } from './texts.ts';

/** The four digits spoken in the appointment. */
export function CodeField({ code, onCode }: { code: string; onCode: (code: string) => void }) {
  const say = useTexts();
  return (
    <Field
      label={say('code')}
      value={code}
      onText={(text) => onCode(text.replace(/\D/g, '').slice(0, 4))}
      inputMode="numeric"
      className="digits"
    />
  );
}
