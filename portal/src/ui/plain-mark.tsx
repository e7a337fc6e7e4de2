/** A sheet with three lines, where the mark stands otherwise. */
export function PlainMark() {
  return (
    <svg
      className="mark"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.5}
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M3 4h10M3 8h10M3 12h6" />
    </svg>
  );
}
