import { useRef, useState } from 'react';
import { useReason } from '../texts/refusals.ts';
import { Button } from './button.tsx';
import { holdFocus } from './focus.ts';
import { Problem } from './notice.tsx';

interface ActProps {
  label: string;
  act: () => Promise<unknown>;
  quiet?: boolean;
  second?: boolean;
}

/** A button that does something with the server, and says in words what kept it from it. */
export function Act({ label, act, quiet = false, second = false }: ActProps) {
  const reason = useReason();
  const button = useRef<HTMLButtonElement>(null);
  const [isUnderWay, setUnderWay] = useState(false);
  const [problem, setProblem] = useState('');
  const tap = async () => {
    if (isUnderWay) return;
    setUnderWay(true);
    setProblem('');
    const place = button.current?.closest<HTMLElement>('li.card') ?? null;
    await act().catch((error: unknown) => setProblem(reason(error)));
    setUnderWay(false);
    holdFocus(place);
  };
  return (
    <>
      {/* Not disabled meanwhile: that would throw the focus away. */}
      <Button
        ref={button}
        quiet={quiet}
        second={second}
        aria-disabled={isUnderWay}
        onClick={() => void tap()}
      >
        {label}
      </Button>
      {problem && <Problem>{problem}</Problem>}
    </>
  );
}
