import { civil } from '../calendar.ts'
import type { Scan } from '../scan.ts'
import { fullYear } from './figures.ts'
import { spelledYear, yearAt } from './years.ts'

/** A figure or a word for a day of a month at `i`: `5`, `14th`, `the 2nd`, `twenty-fifth`. */
export function dayOfMonth(scan: Scan, i: number): { day: number; to: number } | undefined {
  const day = scan.figure(i, 2)
  if (day >= 1 && day <= 31) {
    let to = i + 1
    if (scan.glued(to)) {
      if (scan.isWord(to)) {
        if (!/^(?:st|nd|rd|th)$/i.test(scan.at(to))) return undefined
        to++
      } else if (scan.isMark(to, '/') && scan.figure(to + 1, 2) === day + 1 && scan.role(to + 2) === 'month')
        return { day, to }
      else if (scan.isMark(to, ',.:/%') && scan.glued(to + 1) && scan.isFigure(to + 1)) return undefined
      else if (scan.isMark(to, '%')) return undefined
    }
    return { day, to }
  }
  const word = scan.word(i)
  if (word?.role === 'ordinal') return { day: word.value, to: i + 1 }
  // `twenty-fifth`
  if (word?.role === 'number' && (word.value === 20 || word.value === 30)) {
    const next = scan.isMark(i + 1, '-') ? i + 2 : i + 1
    const ones = scan.word(next)
    if (ones?.role === 'ordinal' && ones.value < 10) return { day: word.value + ones.value, to: next + 1 }
  }
  return undefined
}

/** A year behind a month or a day: `1998`, `, 1998`, `of 1998`, `'98`, `, nineteen ninety-eight`, `last year`. */
export function yearBehind(scan: Scan, i: number): { year: number; to: number } | undefined {
  // `May 26 last year`, `June of last year`
  const of = scan.low(i) === 'of' ? i + 1 : i
  const step = scan.word(of)
  if (step?.role === 'step' && scan.low(of + 1) === 'year' && /^(?:last|this|next)$/.test(scan.low(of)))
    return { year: civil(scan.published).year + step.value, to: of + 2 }
  const at = scan.isMark(i, ',') || scan.low(i) === 'of' || scan.low(i) === 'in' ? i + 1 : i
  const year = yearAt(scan, at)
  if (year !== undefined) return { year, to: at + 1 }
  if (scan.isMark(at, "'’‘") && scan.glued(at + 1) && scan.size(at + 1) === 2 && scan.isFigure(at + 1))
    return { year: fullYear(scan.figure(at + 1), civil(scan.published).year), to: at + 2 }
  return spelledYear(scan, at)
}
