import { useId, type InputHTMLAttributes, type Ref } from 'react';
import './field.css';

interface Named {
  label: string;
  hint?: string | undefined;
  /** What is wrong with it, in words. */
  problem?: string | undefined;
  onText: (text: string) => void;
}

type FieldProps = Named &
  Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange'> & { ref?: Ref<HTMLInputElement> };

/** One line. */
export function Field({ label, hint, problem, onText, ...input }: FieldProps) {
  const id = useId();
  return (
    <Labelled id={id} label={label} hint={hint} problem={problem}>
      <input
        autoComplete="off"
        {...input}
        {...described(id, hint, problem)}
        onChange={(event) => onText(event.target.value)}
      />
    </Labelled>
  );
}

type LabelledProps = Omit<Named, 'onText'> & { id: string; children: React.ReactNode };

function Labelled({ id, label, hint, problem, children }: LabelledProps) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
      {problem && (
        <p className="problem" id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

function described(id: string, hint: string | undefined, problem: string | undefined) {
  const by = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return { id, 'aria-describedby': by || undefined, 'aria-invalid': problem ? true : undefined };
}
