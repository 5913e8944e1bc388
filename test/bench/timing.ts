export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

/** Returns the duration of a run, in milliseconds. */
export function timeOf(run: () => void): number {
  const from = performance.now()
  run()
  return performance.now() - from
}

/**
 * Times several functions on one core. Each runs once to warm up; then they take turns, so that other work of the
 * machine affects all of them alike.
 * @returns the median of each, in milliseconds
 */
export function race(ways: readonly (() => void)[], passes = 7): number[] {
  for (const run of ways) run()
  const times = ways.map((): number[] => [])
  for (let pass = 0; pass < passes; pass++) for (const [i, run] of ways.entries()) times[i]?.push(timeOf(run))
  return times.map(median)
}
