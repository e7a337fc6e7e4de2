import type { ReactNode } from 'react';
import './notice.css';

/** A line that is read aloud when it changes. Never red, never in the way. */
export function Notice({ children }: { children: ReactNode }) {
  return (
    <div className="notice" role="status">
      {children}
    </div>
  );
}

/** What went wrong, in words; heard at once. */
export function Problem({ children }: { children: ReactNode }) {
  return (
    <p className="problem" role="alert">
      {children}
    </p>
  );
}
