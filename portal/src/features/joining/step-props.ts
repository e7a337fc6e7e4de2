import type { Form, Secrets } from './joining.form.ts';

export type Policy = 'no-secrets' | 'limited-secrets';

/** What every step of joining is given. */
export interface StepProps {
  form: Form;
  secrets: Secrets;
  policy: Policy;
  fill: (part: Partial<Form>) => void;
  fillSecret: (part: Partial<Secrets>) => void;
  /** What came back from the server about this step, in words. */
  problem: string | undefined;
  isSending: boolean;
  onNext: () => void;
  onBack: () => void;
}
