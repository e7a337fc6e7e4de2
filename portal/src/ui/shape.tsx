import './shape.css';

/** The shape of a page while it loads: a heading, some lines, a card. `label` is what is heard. */
export function Shape({ label }: { label: string }) {
  return (
    <main className="screen" aria-busy="true">
      <h1 className="spoken-only">{label}</h1>
      <div className="shape" aria-hidden="true">
        <div className="shape-heading" />
        <div className="shape-line" />
        <div className="shape-line" />
        <div className="shape-card" />
      </div>
    </main>
  );
}
