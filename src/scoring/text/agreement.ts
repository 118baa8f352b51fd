/** How far two lists of levels agree. */

/** Quadratic-weighted kappa of two lists of levels, rounded to 0–4. */
export function kappa(a: readonly number[], b: readonly number[]): number {
  const level = (value: number): number => Math.max(0, Math.min(4, Math.round(value)));
  const counts = Array.from({ length: 5 }, () => [0, 0, 0, 0, 0]);
  a.forEach((value, at) => {
    const row = counts[level(value)];
    const column = level(b[at] ?? 0);
    if (row) row[column] = (row[column] ?? 0) + 1;
  });
  const rows = counts.map((row) => row.reduce((sum, value) => sum + value, 0));
  const columns = [0, 1, 2, 3, 4].map((column) => counts.reduce((sum, row) => sum + (row[column] ?? 0), 0));
  let seen = 0;
  let chance = 0;
  for (let i = 0; i < 5; i += 1) {
    for (let j = 0; j < 5; j += 1) {
      const weight = (i - j) ** 2;
      seen += weight * (counts[i]?.[j] ?? 0);
      chance += (weight * (rows[i] ?? 0) * (columns[j] ?? 0)) / Math.max(1, a.length);
    }
  }
  return chance === 0 ? 1 : 1 - seen / chance;
}

/** Rank correlation. */
export function spearman(a: readonly number[], b: readonly number[]): number {
  const ranks = (values: readonly number[]): number[] => {
    const order = values.map((value, at) => ({ value, at })).sort((x, y) => x.value - y.value);
    const result: number[] = [];
    for (let from = 0; from < order.length;) {
      let to = from;
      while (to < order.length && order[to]?.value === order[from]?.value) to += 1;
      for (let at = from; at < to; at += 1) result[order[at]?.at ?? 0] = (from + to - 1) / 2;
      from = to;
    }
    return result;
  };
  const x = ranks(a);
  const y = ranks(b);
  const mean = (a.length - 1) / 2;
  let both = 0;
  let left = 0;
  let right = 0;
  x.forEach((value, at) => {
    const other = y[at] ?? 0;
    both += (value - mean) * (other - mean);
    left += (value - mean) ** 2;
    right += (other - mean) ** 2;
  });
  return both / Math.sqrt(left * right || 1);
}
