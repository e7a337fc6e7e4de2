import type { ReactNode } from 'react';

/** Words of one of the two, with whose they are. */
export function Quote({ by, children }: { by: string; children: ReactNode }) {
  return (
    <figure className="talk-quote">
      <figcaption className="small quiet">{by}</figcaption>
      <blockquote>{children}</blockquote>
    </figure>
  );
}
