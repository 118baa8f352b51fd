/** Ridge regression by the normal equations: (XᵀWX + λI) w = XᵀWy, solved by Cholesky's decomposition. */

/** Lower triangle L with LLᵀ = A, in place of A's lower triangle. */
function decompose(matrix: Float64Array[]): void {
  for (let row = 0; row < matrix.length; row += 1) {
    const own = matrix[row] as Float64Array;
    for (let column = 0; column <= row; column += 1) {
      const other = matrix[column] as Float64Array;
      let rest = own[column] as number;
      for (let at = 0; at < column; at += 1) rest -= (own[at] as number) * (other[at] as number);
      own[column] = row === column ? Math.sqrt(rest) : rest / (other[column] as number);
    }
  }
}

/** Solves LLᵀ w = y. */
function solve(lower: readonly Float64Array[], target: Float64Array): Float64Array {
  const size = lower.length;
  const found = Float64Array.from(target);
  for (let row = 0; row < size; row += 1) {
    const own = lower[row] as Float64Array;
    for (let at = 0; at < row; at += 1)
      found[row] = (found[row] as number) - (own[at] as number) * (found[at] as number);
    found[row] = (found[row] as number) / (own[row] as number);
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    for (let at = row + 1; at < size; at += 1)
      found[row] = (found[row] as number) - ((lower[at] as Float64Array)[row] as number) * (found[at] as number);
    found[row] = (found[row] as number) / ((lower[row] as Float64Array)[row] as number);
  }
  return found;
}

/**
 * Weights for each list of targets. `rows`: one list of values an example, all of one length, every column drawn to zero; `counts`: how
 * many examples each stands for; `penalty` λ > 0 in examples.
 */
export function ridge(
  rows: readonly Float64Array[],
  targets: readonly (readonly number[])[],
  counts: readonly number[],
  penalty: number,
): Float64Array[] {
  const size = rows[0]?.length ?? 0;
  const gram = Array.from({ length: size }, (_, at) => {
    const line = new Float64Array(size);
    line[at] = penalty;
    return line;
  });
  const filled = new Int32Array(size);
  const values = new Float64Array(size);
  const pulls = targets.map(() => new Float64Array(size));
  rows.forEach((row, example) => {
    const count = counts[example] ?? 1;
    // Columns of words are nearly always empty.
    let used = 0;
    for (let at = 0; at < size; at += 1) {
      const value = row[at] as number;
      if (value === 0) continue;
      filled[used] = at;
      values[used] = value;
      used += 1;
    }
    for (let k = 0; k < used; k += 1) {
      const i = filled[k] as number;
      const value = count * (values[k] as number);
      const line = gram[i] as Float64Array;
      for (let l = 0; l <= k; l += 1) {
        const j = filled[l] as number;
        line[j] = (line[j] as number) + value * (values[l] as number);
      }
      pulls.forEach((pull, at) => {
        pull[i] = (pull[i] as number) + value * (targets[at]?.[example] ?? 0);
      });
    }
  });
  decompose(gram);
  return pulls.map((pull) => solve(gram, pull));
}
