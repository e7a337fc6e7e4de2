import './dots.css';

/** How far, without a number on the screen. `label` says it to those who hear. */
export function Dots({ count, at, label }: { count: number; at: number; label: string }) {
  return (
    <div className="dots" role="img" aria-label={label}>
      {Array.from({ length: count }, (_, index) => (
        <span key={index} data-passed={index <= at} />
      ))}
    </div>
  );
}
