import { mark } from '@usward/theme';

/** The two arcs, in the colour of the text around them. */
export function Mark() {
  return (
    <svg
      className="mark"
      viewBox={mark.viewBox}
      fill="none"
      stroke="currentColor"
      strokeWidth={mark.strokeWidth}
      strokeLinecap="round"
      aria-hidden="true"
    >
      {mark.arcs.map((arc) => (
        <path key={arc} d={arc} />
      ))}
    </svg>
  );
}
