/** The value that this share of all values does not exceed. NaN when there are none. */
export function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export function median(values: number[]): number {
  return percentile(values, 0.5)
}

/** As many digits as mean anything here. */
export function round(value: number): number {
  return Math.round(value * 100) / 100
}

export function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
