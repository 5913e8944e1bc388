import type { Found, Scan } from './scan.ts'

const JOINTS = new Set(['to', 'through', 'until', 'till'])

/** A span of time, where two expressions are its ends: `from Monday to Wednesday`, `March-April`. */
export function joined(scan: Scan, first: Found | undefined, second: Found): Found | undefined {
  if (!first || first.until || second.until || second.from !== first.to + 1) return undefined
  const at = first.to
  const and = scan.low(at) === 'and' && scan.low(first.from - 1) === 'between'
  if (
    !and &&
    !JOINTS.has(scan.low(at)) &&
    !(scan.isMark(at, '-–—') && scan.space(at) === scan.space(second.from))
  )
    return undefined
  if (first.when.unit !== second.when.unit) return undefined
  let until = second.when
  if (until.n <= first.when.n) {
    // The second end is read from the first: `Friday to Monday`, `November to March`.
    if (until.unit === 'day' && scan.role(second.from) === 'weekday' && second.to === second.from + 1)
      until = { unit: 'day', n: until.n + 7 }
    else if (until.unit === 'month') until = { unit: 'month', n: until.n + 12 }
    if (until.n <= first.when.n) return undefined
  }
  const damaged = first.damaged || second.damaged
  return { from: first.from, to: second.to, when: first.when, until, ...(damaged && { damaged }) }
}
