import { ContactFields } from '../../ui/contact-fields.tsx';
import { Field } from '../../ui/field.tsx';
import { StepScreen } from './step-screen.tsx';
import { useTexts } from './texts.ts';
import type { StepProps } from './step-props.ts';

const digits = (text: string) => text.replace(/\D/g, '').slice(0, 8);

/** Asked of everybody, so that having a PIN says nothing. */
export function PinStep({ secrets, fillSecret, ...walk }: StepProps) {
  const say = useTexts();
  const { pin, pinAgain } = secrets;
  const differs = pinAgain.length >= pin.length && pinAgain !== pin;
  return (
    <StepScreen {...walk} step="pin" title={say('pinTitle')} isReady={pin.length >= 4 && pin === pinAgain}>
      <p>{say('pinText')}</p>
      <Field
        label={say('pin')}
        hint={say('pinTip')}
        type="password"
        inputMode="numeric"
        className="digits"
        value={pin}
        onText={(text) => fillSecret({ pin: digits(text) })}
      />
      <Field
        label={say('pinAgain')}
        type="password"
        inputMode="numeric"
        className="digits"
        value={pinAgain}
        onText={(text) => fillSecret({ pinAgain: digits(text) })}
        problem={differs ? say('pinDiffers') : undefined}
      />
    </StepScreen>
  );
}

export function ContactStep({ form, fill, ...walk }: StepProps) {
  const say = useTexts();
  return (
    <StepScreen {...walk} step="contact" title={say('contactTitle')} isReady>
      <p>{say('contactText')}</p>
      <ContactFields contact={form.safeContact} onChange={(safeContact) => fill({ safeContact })} />
    </StepScreen>
  );
}
