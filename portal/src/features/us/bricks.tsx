import { brick, pile } from './bricks.rules.ts';
import { useTexts } from './texts.ts';

/** A brick for each week in which both were in something. No number: not on the screen, and not for who listens. */
export function Bricks({ count }: { count: number }) {
  const say = useTexts();
  if (count === 0) return null;
  const { bricks, width, height } = pile(count);
  return (
    <figure className="bricks">
      <svg width={width} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {bricks.map(({ x, y, turn, shade }) => (
          <rect
            key={`${x} ${y}`}
            data-shade={shade}
            x={x}
            y={y}
            rx={3}
            width={brick.width}
            height={brick.height}
            transform={`rotate(${turn} ${x + brick.width / 2} ${y + brick.height / 2})`}
          />
        ))}
      </svg>
      <figcaption className="small quiet">{say('bricks')}</figcaption>
    </figure>
  );
}
