import './marked.css';

/** A place in a text, UTF-16, end exclusive; and whether it is the one spoken of, or a gentler one. */
export type Mark = { start: number; end: number; is: 'now' | 'finding' | 'hint' };

/** A text with some of its places underlined. */
export function Marked({ text, marks }: { text: string; marks: readonly Mark[] }) {
  const inOrder = marks
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start)
    .filter(({ start }, at, all) => start >= Math.max(0, ...all.slice(0, at).map(({ end }) => end)));
  return (
    <>
      {inOrder.map(({ start, end, is }, at) => (
        <span key={start}>
          {text.slice(inOrder[at - 1]?.end ?? 0, start)}
          <span className="player-marked" data-is={is}>
            {text.slice(start, end)}
          </span>
        </span>
      ))}
      {text.slice(inOrder.at(-1)?.end ?? 0)}
    </>
  );
}
