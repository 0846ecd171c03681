/**
 * Divides a whole amount in proportion to weights, each part a whole number, together exactly the amount: what rounding
 * leaves over goes to the parts with the largest remainders, the first of equals first. Undefined where no weight counts.
 */
export function divide(amount: number, weights: readonly number[]): number[] | undefined {
  const sum = weights.reduce((total, weight) => total + BigInt(weight), 0n);
  if (sum === 0n) return undefined;
  const shares = weights.map((weight, place) => {
    const product = BigInt(Math.abs(amount)) * BigInt(weight);
    return { place, part: Number(product / sum), remainder: product % sum };
  });
  let left = Math.abs(amount) - shares.reduce((total, { part }) => total + part, 0);
  for (const share of shares.toSorted((a, b) => Number(b.remainder - a.remainder) || a.place - b.place)) {
    if (left-- <= 0) break;
    share.part++;
  }
  return shares.map(({ part }) => (amount < 0 ? -part || 0 : part));
}
