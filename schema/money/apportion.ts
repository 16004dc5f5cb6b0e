/**
 * Splits an amount by weights, in fen: each share is rounded half up, and what rounding leaves over or takes too much goes to
 * the largest share (the first of equals). All zero weights give all zero shares.
 *
 * @param total a whole number of fen
 * @param weights whole numbers, none negative
 * @source domain-decisions.md 5
 */
export function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  if (sum === 0) return weights.map(() => 0);
  // BigInt: fen times fen leaves the whole numbers that a double can hold.
  const whole = BigInt(sum);
  const shares = weights.map((weight) => Number((2n * BigInt(total) * BigInt(weight) + whole) / (2n * whole)));
  let over = total - shares.reduce((a, b) => a + b, 0);
  const largestFirst = weights.map((_, index) => index).toSorted((a, b) => weights[b]! - weights[a]!);
  // With a few fen among many the largest share cannot give back more than it has; the next one does.
  for (const index of largestFirst) {
    const change = Math.max(over, -shares[index]!);
    shares[index]! += change;
    over -= change;
  }
  return shares;
}

/** A percentage of an amount, rounded half up. */
export const percentOf = (total: number, percent: number): number =>
  Number((2n * BigInt(total) * BigInt(Math.round(percent * 100)) + 10_000n) / 20_000n);
