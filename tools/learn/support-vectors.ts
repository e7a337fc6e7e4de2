/** One statement: the n-grams it holds, each once, by number, and how much each counts. */
export type Example = { holds: Int32Array; value: number };
export type Line = { weights: Float64Array; bias: number };

/** How closely the examples are followed: less leaves more room for what is written otherwise. */
const closeness = 1;
const rounds = 60;
/** Between counting all n-grams alike and counting them by how unevenly they are spread. */
const spread = 0.5;

/**
 * Parts examples that are so from those that are not, with the widest margin: a linear support vector machine with
 * squared loss, learned one example at a time in the dual (Hsieh and others 2008, doi 10.1145/1390156.1390208), its
 * n-grams scaled by their log-count ratio (Wang and Manning 2012, aclanthology P12-2018). The same examples in the same
 * order always give the same line. Only n-grams of `allowed` are weighed.
 */
export function learn(examples: readonly Example[], isSo: readonly boolean[], allowed: Uint8Array): Line {
  const scale = ratios(examples, isSo, allowed);
  const sign = isSo.map((so) => (so ? 1 : -1));
  const loose = 1 / (2 * closeness);
  const length = examples.map(({ holds, value }) => {
    let squares = 1;
    for (const one of holds) squares += ((scale[one] ?? 0) * value) ** 2;
    return squares + loose;
  });
  const weights = new Float64Array(allowed.length);
  const pull = new Float64Array(examples.length);
  let bias = 0;
  const shuffled = shuffler(examples.length);
  for (let round = 0; round < rounds; round++) {
    for (const at of shuffled()) {
      const { holds, value } = examples[at] as Example;
      let score = bias;
      for (const one of holds) score += (weights[one] ?? 0) * (scale[one] ?? 0) * value;
      const side = sign[at] ?? 1;
      const before = pull[at] ?? 0;
      const now = Math.max(before - (side * score - 1 + before * loose) / (length[at] ?? 1), 0);
      if (now === before) continue;
      pull[at] = now;
      const step = (now - before) * side;
      bias += step;
      for (const one of holds) weights[one] = (weights[one] ?? 0) + step * (scale[one] ?? 0) * value;
    }
  }
  return { weights: weights.map((weight, one) => weight * (scale[one] ?? 0)), bias };
}

/** How unevenly each n-gram is spread over the two sides; 0 where it is not weighed. */
function ratios(examples: readonly Example[], isSo: readonly boolean[], allowed: Uint8Array): Float64Array {
  const shares = [true, false].map((side) => {
    const count = new Float64Array(allowed.length).fill(1);
    const some = examples.filter((_, at) => isSo[at] === side);
    for (const { holds } of some) for (const one of holds) count[one] = (count[one] ?? 0) + 1;
    return count.map((many) => Math.log(many / (some.length + 2)));
  });
  return Float64Array.from(allowed, (is, one) =>
    is ? 1 - spread + spread * Math.abs((shares[0]?.[one] ?? 0) - (shares[1]?.[one] ?? 0)) : 0,
  );
}

/** Another order each time, and the same orders again next time. */
function shuffler(length: number): () => number[] {
  let state = 1;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state;
  };
  return () =>
    Array.from({ length }, (_, at) => ({ at, lot: random() }))
      .sort((one, other) => one.lot - other.lot)
      .map(({ at }) => at);
}
