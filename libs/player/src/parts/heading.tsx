import { useEffect, useRef, type ReactNode } from 'react';

/** The heading of a screen. It takes the focus when its screen comes, so that a screen reader begins there. */
export function Heading({ id, children }: { id?: string; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h1 id={id} ref={heading} tabIndex={-1} className="player-heading">
      {children}
    </h1>
  );
}
