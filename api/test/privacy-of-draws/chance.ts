/** Numbers in [0, 1) that begin at a seed (mulberry32), so that a finding can be had again. */
export function chanceFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function shuffled<T>(list: readonly T[], chance: () => number): T[] {
  const all = [...list];
  for (let at = all.length - 1; at > 0; at--) {
    const other = Math.floor(chance() * (at + 1));
    [all[at], all[other]] = [all[other] as T, all[at] as T];
  }
  return all;
}

/**
 * How far two lists of numbers are from being of one kind, in standard deviations: the chi-square of their counts,
 * values seen seldom put together, by Wilson and Hilferty's cube root.
 */
export function chiSquare(a: readonly number[], b: readonly number[]): number {
  const counts = new Map<number, [number, number]>();
  for (const [side, list] of [a, b].entries())
    for (const value of list) {
      const pair = counts.get(value) ?? [0, 0];
      pair[side as 0 | 1] += 1;
      counts.set(value, pair);
    }
  const seldom: [number, number] = [0, 0];
  const bins: [number, number][] = [];
  for (const pair of counts.values())
    if (pair[0] + pair[1] < 20) {
      seldom[0] += pair[0];
      seldom[1] += pair[1];
    } else bins.push(pair);
  if (seldom[0] + seldom[1] > 0) bins.push(seldom);
  const free = bins.length - 1;
  if (free < 1) return 0;
  const all = a.length + b.length;
  const sum = bins.reduce((total, [left, right]) => {
    const [hopedLeft, hopedRight] = [((left + right) * a.length) / all, ((left + right) * b.length) / all];
    return total + (left - hopedLeft) ** 2 / hopedLeft + (right - hopedRight) ** 2 / hopedRight;
  }, 0);
  const spread = 2 / (9 * free);
  return (Math.cbrt(sum / free) - (1 - spread)) / Math.sqrt(spread);
}

/** Mann and Whitney's: whether one list tends to the higher numbers, in standard deviations, ties counted half. */
export function rankTest(a: readonly number[], b: readonly number[]): number {
  const all = [...a.map((value) => ({ value, of: 0 })), ...b.map((value) => ({ value, of: 1 }))];
  all.sort((x, y) => x.value - y.value);
  let [ranks, ties] = [0, 0];
  for (let from = 0; from < all.length;) {
    let to = from;
    while (to < all.length && all[to]?.value === all[from]?.value) to += 1;
    const size = to - from;
    ties += size ** 3 - size;
    ranks += all.slice(from, to).filter(({ of }) => of === 0).length * ((from + to + 1) / 2);
    from = to;
  }
  const [n, m, sum] = [a.length, b.length, all.length];
  const spread = ((n * m) / 12) * (sum + 1 - ties / (sum * (sum - 1)));
  return spread > 0 ? (ranks - (n * (sum + 1)) / 2) / Math.sqrt(spread) : 0;
}
