import { Refusal } from '@usward/client/me';
import { useMutation } from '@tanstack/react-query';
import { useState, type ComponentType } from 'react';
import { useNavigate } from 'react-router';
import { open } from '../../api/client.ts';
import { queryClient } from '../../api/query-client.ts';
import { currentReader } from '../../texts/reader.ts';
import { useReason } from '../../texts/refusals.ts';
import { Decline, Declined } from './decline.tsx';
import { dropForm, emptySecrets, keepForm, type Form, type Secrets } from './joining.form.ts';
import { after, before, isStep, mendingStep, type Place, type Step } from './joining.steps.ts';
import { PolicyStep } from './policy-step.tsx';
import type { Policy, StepProps } from './step-props.ts';
import { ContactStep, PinStep } from './steps-private.tsx';
import { CodeStep, LanguageStep, NameStep, PasswordStep, PhoneStep, SignInNameStep } from './steps.tsx';
import { Welcome } from './welcome.tsx';

const screens: Record<Step, ComponentType<StepProps>> = {
  code: CodeStep,
  language: LanguageStep,
  phone: PhoneStep,
  name: NameStep,
  'sign-in-name': SignInNameStep,
  password: PasswordStep,
  pin: PinStep,
  contact: ContactStep,
  policy: PolicyStep,
};

/** The screens of joining, one after the other. */
export function Walk({ begun, policy }: { begun: Form; policy: Policy }) {
  const reason = useReason();
  const navigate = useNavigate();
  const [form, setForm] = useState(begun);
  const [secrets, setSecrets] = useState(emptySecrets);
  const [mending, setMending] = useState<{ step: Step; problem: string } | null>(null);

  const fill = (part: Partial<Form>) => {
    const next = { ...form, ...part };
    setForm(next);
    void keepForm(next);
  };
  const go = (place: Place) => fill({ place });
  const join = useMutation({
    mutationFn: () => open.join({ body: letter(form, secrets, policy) }),
    onError: (error) => {
      const step = error instanceof Refusal ? mendingStep(error) : 'policy';
      setMending({ step, problem: reason(error) });
      go(step);
    },
    onSuccess: async () => {
      await dropForm();
      queryClient.clear();
      await navigate('/', { replace: true });
    },
  });

  const { place } = form;
  if (place === 'welcome') return <Welcome onBegin={() => go('code')} onDecline={() => go('decline')} />;
  if (place === 'declined') return <Declined />;
  if (!isStep(place)) {
    const declined = () => {
      void dropForm();
      setForm({ ...form, place: 'declined' });
    };
    return <Decline token={form.token} onBack={() => go('welcome')} onDone={declined} />;
  }
  const Current = screens[place];
  const next = () => {
    setMending(null);
    if (place === 'policy') join.mutate();
    // Everything after it was answered already.
    else go(mending?.step === place ? 'policy' : after(place));
  };
  return (
    <Current
      form={form}
      secrets={secrets}
      policy={policy}
      fill={fill}
      fillSecret={(part) => setSecrets({ ...secrets, ...part })}
      problem={mending?.step === place ? mending.problem : undefined}
      isSending={join.isPending}
      onNext={next}
      onBack={() => go(before(place))}
    />
  );
}

function letter(form: Form, secrets: Secrets, policy: Policy) {
  const { token, code, displayName, signInName, email, safeContact } = form;
  return {
    token,
    code,
    displayName: displayName.trim(),
    signInName: signInName.trim(),
    email: email.trim() || null,
    password: secrets.password,
    pin: secrets.pin,
    ...currentReader(),
    isOwnPhone: form.isOwnPhone === true,
    safeContact,
    acknowledges: policy,
  };
}
