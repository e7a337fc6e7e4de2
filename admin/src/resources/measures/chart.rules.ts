import type { Line, Picture } from './words.ts';

/** Where the picture is drawn; pure, so that it can be said what it shows. */

const dayMs = 86_400_000;
const instant = (day: string) => new Date(`${day}T12:00:00Z`);

/** Every day on which one of them has a point, and a little room at both ends. Days that would lie on each other are not all written below. */
export function datesOf(lines: Pick<Line, 'points'>[]): { day: string | null; at: Date; isTick: boolean }[] {
  const days = [...new Set(lines.flatMap(({ points }) => points.map(({ on }) => on)))].sort();
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return [];
  const room = Math.max(2 * dayMs, (instant(last).getTime() - instant(first).getTime()) * 0.04);
  const edge = (day: string, by: number) => ({
    day: null,
    at: new Date(instant(day).getTime() + by),
    isTick: false,
  });
  const apartBy = (instant(last).getTime() - instant(first).getTime()) / 6;
  let written = -Infinity;
  const points = days.map((day) => {
    const at = instant(day);
    const isTick = at.getTime() - written >= apartBy;
    if (isTick) written = at.getTime();
    return { day, at, isTick };
  });
  return [edge(first, -room), ...points, edge(last, room)];
}

/** From the first point on: within it, the published figure calls nothing a change. Null where there is none. */
export function bandOf(
  { change, higherIsBetter, range }: Pick<Picture, 'change' | 'higherIsBetter' | 'range'>,
  { points }: Pick<Line, 'points'>,
): { from: Date; low: number; high: number } | null {
  const first = points.find(({ total }) => total !== null);
  if (!change || !first || first.total === null) return null;
  const [up, down] = higherIsBetter ? [change.better, change.worse] : [change.worse, change.better];
  return {
    from: instant(first.on),
    low: Math.max(range[0], first.total - down),
    high: Math.min(range[1], first.total + up),
  };
}

/** Labels that would lie on each other stand apart, in their order. */
export function apart<Label extends { y: number }>(labels: Label[], gap: number): Label[] {
  const placed: Label[] = [];
  for (const label of [...labels].sort((a, b) => a.y - b.y)) {
    const before = placed.at(-1);
    placed.push({ ...label, y: before ? Math.max(label.y, before.y + gap) : label.y });
  }
  return placed;
}

/** Beside the picture there is room for so much; the whole name stands below it. */
export const shortName = (name: string): string => (name.length > 12 ? `${name.slice(0, 11)}…` : name);
