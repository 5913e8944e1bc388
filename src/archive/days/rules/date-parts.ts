import { civilDate } from '../calendar.ts'
import type { Scan } from '../scan.ts'
import { fullYear } from './numeric-dates.ts'
import { spelledYear, yearAt } from './years.ts'

/** Reads a day of a month: `5`, `14th`, `second`, `twenty-fifth`. */
export function dayOfMonth(scan: Scan, i: number): { day: number; to: number } | undefined {
  const day = scan.number(i, 2)
  if (day >= 1 && day <= 31) {
    let to = i + 1
    if (scan.isGlued(to)) {
      if (scan.isWord(to)) {
        if (!/^(?:st|nd|rd|th)$/i.test(scan.text(to))) return undefined
        to++
      } else if (scan.isMark(to, '/') && scan.number(to + 1, 2) === day + 1 && scan.role(to + 2) === 'month')
        return { day, to }
      else if (scan.isMark(to, ',.:/%') && scan.isGlued(to + 1) && scan.isNumber(to + 1)) return undefined
      else if (scan.isMark(to, '%')) return undefined
    }
    return { day, to }
  }
  const word = scan.timeWord(i)
  if (word?.role === 'ordinal') return { day: word.value, to: i + 1 }
  // `twenty-fifth`
  if (word?.role === 'number' && (word.value === 20 || word.value === 30)) {
    const next = scan.isMark(i + 1, '-') ? i + 2 : i + 1
    const ones = scan.timeWord(next)
    if (ones?.role === 'ordinal' && ones.value < 10) return { day: word.value + ones.value, to: next + 1 }
  }
  return undefined
}

/** Reads a year after a month or a day: `1998`, `, 1998`, `of 1998`, `'98`, `, nineteen ninety-eight`, `last year`. */
export function yearAfter(scan: Scan, i: number): { year: number; to: number } | undefined {
  // `May 26 last year`, `June of last year`
  const of = scan.lower(i) === 'of' ? i + 1 : i
  const step = scan.timeWord(of)
  if (step?.role === 'step' && scan.lower(of + 1) === 'year' && /^(?:last|this|next)$/.test(scan.lower(of)))
    return { year: civilDate(scan.published).year + step.value, to: of + 2 }
  const at = scan.isMark(i, ',') || scan.lower(i) === 'of' || scan.lower(i) === 'in' ? i + 1 : i
  const year = yearAt(scan, at)
  if (year !== undefined) return { year, to: at + 1 }
  if (scan.isMark(at, "'’‘") && scan.isGlued(at + 1) && scan.length(at + 1) === 2 && scan.isNumber(at + 1))
    return { year: fullYear(scan.number(at + 1), civilDate(scan.published).year), to: at + 2 }
  return spelledYear(scan, at)
}
