import { useEffect, useRef, type ReactNode } from 'react';

type HeadingProps = {
  id?: string;
  /** What stands below it is what is to be read first. */
  isQuiet?: boolean;
  /** More than a few lines: set smaller, so that it is read and not shouted. */
  isLong?: boolean;
  children: ReactNode;
};

/** The heading of a screen. It takes the focus when its screen comes, so that a screen reader begins there. */
export function Heading({ id, isQuiet = false, isLong = false, children }: HeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h1
      id={id}
      ref={heading}
      tabIndex={-1}
      className="player-heading"
      data-is={isQuiet ? 'quiet' : isLong ? 'long' : undefined}
    >
      {children}
    </h1>
  );
}
