import { useState } from 'react';
import { useReason } from '../texts/refusals.ts';
import { Button } from './button.tsx';
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
  const [isUnderWay, setUnderWay] = useState(false);
  const [problem, setProblem] = useState('');
  const tap = async () => {
    if (isUnderWay) return;
    setUnderWay(true);
    setProblem('');
    await act().catch((error: unknown) => setProblem(reason(error)));
    setUnderWay(false);
  };
  return (
    <>
      {/* Not disabled meanwhile: that would throw the focus away. */}
      <Button quiet={quiet} second={second} aria-disabled={isUnderWay} onClick={() => void tap()}>
        {label}
      </Button>
      {problem && <Problem>{problem}</Problem>}
    </>
  );
}
