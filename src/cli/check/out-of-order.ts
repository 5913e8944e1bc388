/** Files with fewer dated articles have no order to speak of. */
const SMALLEST = 10

/** A file is in order if this share of its neighbouring dates is. */
const IN_ORDER = 0.9

/**
 * Returns the positions of days that are out of order in a list that is otherwise in order, oldest or newest first.
 * @param days as `YYYY-MM-DD`
 */
export function outOfOrder(days: readonly string[]): number[] {
  if (days.length < SMALLEST) return []
  let rising = 0
  let falling = 0
  for (let i = 1; i < days.length; i++) {
    if (at(days, i) > at(days, i - 1)) rising++
    if (at(days, i) < at(days, i - 1)) falling++
  }
  if (Math.max(rising, falling) < IN_ORDER * (rising + falling)) return []
  const isWrong = (before: number, after: number) =>
    rising > falling ? at(days, before) > at(days, after) : at(days, before) < at(days, after)
  const wrong = new Set<number>()
  for (let i = 1; i < days.length; i++)
    // Of two neighbours, the wrong one is that without which the others are in order.
    if (isWrong(i - 1, i)) wrong.add(i + 1 < days.length && isWrong(i - 1, i + 1) ? i - 1 : i)
  return [...wrong]
}

const at = (days: readonly string[], i: number) => days[i] ?? ''
