import { addresses, locales } from '@usward/exercises/playing';
import { useState } from 'react';
import { beDiscreet, useDiscreet } from '../../phone/discreet.ts';
import { useHouse } from '../../texts/house.ts';
import { speakTo, useReader } from '../../texts/reader.ts';
import { Field } from '../../ui/field.tsx';
import { Options, Tick } from '../../ui/options.tsx';
import { CodeField } from './code-field.tsx';
import { StepScreen } from './step-screen.tsx';
import { useTexts } from './texts.ts';
import type { StepProps } from './step-props.ts';

export function CodeStep({ form, fill, ...walk }: StepProps) {
  const say = useTexts();
  return (
    <StepScreen {...walk} step="code" title={say('codeTitle')} isReady={form.code.length === 4}>
      <p>{say('codeText')}</p>
      <CodeField code={form.code} onCode={(code) => fill({ code })} />
    </StepScreen>
  );
}

/** Each form of address is shown by itself: nobody should have to know the grammar. */
export function LanguageStep(walk: StepProps) {
  const say = useTexts();
  const house = useHouse();
  const reader = useReader();
  const isSpanish = reader.locale === 'es';
  return (
    <StepScreen {...walk} step="language" title={say('languageTitle')} isReady>
      <Options
        legend={house('language')}
        options={locales.map((locale) => ({
          value: locale,
          label: house(locale === 'en' ? 'english' : 'spanish'),
          lang: locale,
        }))}
        value={reader.locale}
        onPick={(locale) => speakTo({ ...reader, locale })}
      />
      {isSpanish && (
        <Options
          legend={house('address')}
          options={addresses.map((address) => ({ value: address, label: house(address) }))}
          value={reader.address}
          onPick={(address) => speakTo({ ...reader, address })}
        />
      )}
    </StepScreen>
  );
}

export function PhoneStep({ form, fill, ...walk }: StepProps) {
  const say = useTexts();
  const { isOwnPhone } = form;
  const { locale } = useReader();
  const isPlain = useDiscreet();
  return (
    <StepScreen {...walk} step="phone" title={say('phoneTitle')} isReady={isOwnPhone !== null}>
      <Options
        legend={say('phoneTitle')}
        isLegendQuiet
        options={[
          { value: 'own', label: say('phoneYes'), note: say('phoneYesNote') },
          { value: 'shared', label: say('phoneNo'), note: say('phoneNoNote') },
        ]}
        value={isOwnPhone === null ? null : isOwnPhone ? 'own' : 'shared'}
        onPick={(phone) => fill({ isOwnPhone: phone === 'own' })}
      />
      {isOwnPhone === false && (
        <Tick label={say('phonePlain')} checked={isPlain} onTick={(isSo) => beDiscreet(isSo, locale)} />
      )}
      <p className="quiet small">{say('phoneHide')}</p>
    </StepScreen>
  );
}

export function NameStep({ form, fill, ...walk }: StepProps) {
  const say = useTexts();
  return (
    <StepScreen {...walk} step="name" title={say('nameTitle')} isReady={form.displayName.trim() !== ''}>
      <Field
        label={say('name')}
        hint={say('nameHint')}
        value={form.displayName}
        onText={(displayName) => fill({ displayName })}
        maxLength={60}
      />
    </StepScreen>
  );
}

export function SignInNameStep({ form, fill, ...walk }: StepProps) {
  const say = useTexts();
  return (
    <StepScreen
      {...walk}
      step="sign-in-name"
      title={say('signInTitle')}
      isReady={form.signInName.trim() !== ''}
    >
      <Field
        label={say('signInName')}
        hint={say('signInHint')}
        value={form.signInName}
        onText={(signInName) => fill({ signInName })}
        maxLength={80}
        autoCapitalize="none"
        spellCheck={false}
      />
      <Field
        label={say('email')}
        hint={say('emailHint')}
        type="email"
        value={form.email}
        onText={(email) => fill({ email })}
        maxLength={254}
      />
    </StepScreen>
  );
}

export function PasswordStep({ secrets, fillSecret, ...walk }: StepProps) {
  const say = useTexts();
  const [isShown, setIsShown] = useState(false);
  return (
    <StepScreen
      {...walk}
      step="password"
      title={say('passwordTitle')}
      isReady={secrets.password.length >= 10}
    >
      <Field
        label={say('password')}
        hint={say('passwordHint')}
        type={isShown ? 'text' : 'password'}
        value={secrets.password}
        onText={(password) => fillSecret({ password })}
        maxLength={200}
        autoComplete="new-password"
      />
      <Tick label={say('show')} checked={isShown} onTick={setIsShown} />
    </StepScreen>
  );
}
