import { useHouse } from '../texts/house.ts';
import './reply.css';

/** What the therapist wrote back, folded: it is read when its reader wants to, and nobody learns when. */
export function Reply({ text }: { text: string }) {
  const house = useHouse();
  return (
    <details className="reply">
      <summary>{house('wroteBack')}</summary>
      <p>{text}</p>
    </details>
  );
}
