import { civil, dayNumber, type When } from './calendar.ts'
import type { Found, Scan } from './scan.ts'

const JOINTS = new Set(['to', 'through', 'until', 'till', 'thru'])

/** Whether two expressions are one beside the other in a list: `March and April 1998`. */
export const listed = (scan: Scan, first: Found, second: Found): boolean =>
  second.from === first.to + 1 && (scan.low(first.to) === 'and' || scan.low(first.to) === 'or')

/** The first of two with the year that only the second has: `from Dec. 28 to Jan. 5, 1998`. */
export function closed(first: Found, second: Found): Found {
  if (!first.open || second.open || first.when.unit !== second.when.unit) return first
  const { unit, n } = first.when
  let when: When | undefined
  if (unit === 'month') {
    const back = (((second.when.n - n) % 12) + 12) % 12
    when = { unit, n: second.when.n - back }
  } else if (unit === 'day') {
    const { month, day } = civil(n)
    const { year } = civil(second.when.n)
    const same = dayNumber(year, month, day)
    when = { unit, n: same <= second.when.n ? same : dayNumber(year - 1, month, day) }
  }
  const { open: _open, ...rest } = first
  return when ? { ...rest, when } : first
}

/** A span of time, where two expressions are its ends: `from Monday to Wednesday`, `March-April`. */
export function joined(scan: Scan, first: Found | undefined, second: Found): Found | undefined {
  if (!first || first.until || second.until) return undefined
  // `from Dec. 28, 1998, to Jan. 5, 1999`
  const at =
    scan.size(first.to - 1) === 4 && scan.isFigure(first.to - 1) ? scan.pastComma(first.to) : first.to
  if (second.from !== at + 1) return undefined
  const and = scan.low(at) === 'and' && scan.low(first.from - 1) === 'between'
  const dash = scan.isMark(at, '-–—') && scan.space(at) === scan.space(second.from)
  if (!and && !dash && !JOINTS.has(scan.low(at))) return undefined
  if (first.when.unit !== second.when.unit) return undefined
  const { when } = closed(first, second)
  let until = second.when
  if (until.n <= when.n) {
    // The second end is read from the first: `Friday to Monday`, `November to March`.
    if (until.unit === 'day' && scan.role(second.from) === 'weekday' && second.to === second.from + 1)
      until = { unit: 'day', n: until.n + 7 }
    else if (until.unit === 'month' && second.open) until = { unit: 'month', n: until.n + 12 }
    if (until.n <= when.n) return undefined
  }
  const damaged = first.damaged || second.damaged
  return { from: first.from, to: second.to, when, until, ...(damaged && { damaged }) }
}
