/** The value below which this part (0–1) of the numbers lies. */
export function quantile(numbers, part) {
  const sorted = Float64Array.from(numbers).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))];
}

export const median = (numbers) => quantile(numbers, 0.5);
