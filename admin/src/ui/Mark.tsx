import { mark } from '@usward/theme';

export const Mark = ({ size = 20 }: { size?: number }) => (
  <svg
    viewBox={mark.viewBox}
    width={size}
    height={size}
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
