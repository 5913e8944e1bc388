import type { Scan } from '../scan.ts'
import type { TimeMatch } from '../time-match.ts'

/** Words before a year. */
const BEFORE = new Set(
  'in since of by from until till through throughout during before after between and to late early mid year summer spring fall autumn winter for circa'.split(
    ' ',
  ),
)
/** Nouns after a number that make it a count rather than a year. */
const COUNTED_NOUNS = new Set(
  'people men women children percent per feet foot miles kilometers meters metres dollars pounds yen francs troops soldiers tons tonnes barrels points shares votes million billion hundred thousand votes acres jobs workers'.split(
    ' ',
  ),
)
/** Words for years that begin in another month: `fiscal year 1998`. */
const FISCAL = new Set(['fiscal', 'financial', 'tax'])
/** Words in -s that are not plurals, and may follow a year. Plurals make it a count. */
const NOT_PLURAL = new Set('was as is has this its his us across'.split(' '))

/** Words after a time of day of four digits: `1500 GMT`. */
const TIME_ZONES = new Set('gmt utc hours hrs local'.split(' '))

/** Reads a year of four digits, unless it is part of a longer number. */
export function yearAt(scan: Scan, i: number): number | undefined {
  const year = scan.number(i)
  if (scan.length(i) !== 4 || !(year >= 1000 && year <= 2199)) return undefined
  if (TIME_ZONES.has(scan.lower(i + 1))) return undefined
  if (scan.isGlued(i + 1)) {
    if (scan.isWord(i + 1)) return undefined
    if (scan.isMark(i + 1, ',.:/%') && scan.isGlued(i + 2) && scan.isNumber(i + 2)) return undefined
  }
  return year
}

/** Reads a year in words: `nineteen ninety-one`, `nineteen hundred`, `two thousand`, `two thousand one`. */
export function spelledYear(scan: Scan, i: number): { year: number; to: number } | undefined {
  const century = scan.timeWord(i)
  if (century?.role !== 'number') return undefined
  const low = scan.lower(i + 1)
  if (century.value === 2 && low === 'thousand') {
    const more = scan.lower(i + 2) === 'and' ? i + 3 : i + 2
    const ones = spelledNumber(scan, more)
    return ones && ones.value < 100 ? { year: 2000 + ones.value, to: ones.to } : { year: 2000, to: i + 2 }
  }
  if (century.value < 16 || century.value > 20) return undefined
  if (low === 'hundred') return { year: century.value * 100, to: i + 2 }
  if (low === 'oh' || low === 'o') {
    const ones = scan.timeWord(i + 2)
    return ones?.role === 'number' && ones.value < 10
      ? { year: century.value * 100 + ones.value, to: i + 3 }
      : undefined
  }
  const rest = spelledNumber(scan, i + 1)
  return rest && rest.value >= 10 ? { year: century.value * 100 + rest.value, to: rest.to } : undefined
}

/** Reads a number below a hundred in words: `seven`, `twenty-five`, `twenty five`. */
export function spelledNumber(scan: Scan, i: number): { value: number; to: number } | undefined {
  const word = scan.timeWord(i)
  if (word?.role !== 'number') return undefined
  if (word.value >= 20 && word.value < 100) {
    const next = scan.isMark(i + 1, '-') ? i + 2 : i + 1
    const ones = scan.timeWord(next)
    if (ones?.role === 'number' && ones.value < 10) return { value: word.value + ones.value, to: next + 1 }
  }
  return { value: word.value, to: i + 1 }
}

/** Finds a year by itself, if a word before it shows that it is one: `in 1991`, `since nineteen ninety-one`. */
export function year(scan: Scan, i: number): TimeMatch | undefined {
  if (!BEFORE.has(scan.lower(i - 1)) || FISCAL.has(scan.lower(i - 2))) return undefined
  if (scan.isNumber(i)) {
    const found = yearAt(scan, i)
    // `fell to 1990` is a level, `from 1985 to 1990` are years.
    const isLevel = scan.lower(i - 1) === 'to' && !(scan.last?.when.unit === 'year' && scan.last.to === i - 1)
    if (found === undefined || isLevel) return undefined
    const next = scan.isGlued(i + 1) ? '' : scan.lower(i + 1)
    if (
      COUNTED_NOUNS.has(next) ||
      (next.length > 2 && next.endsWith('s') && !NOT_PLURAL.has(next) && !scan.isCapitalised(i + 1))
    )
      return undefined
    // `1939-45`, `1998/99`
    const short =
      scan.isMark(i + 1, '-–/') && scan.isGlued(i + 1) && scan.isGlued(i + 2)
        ? scan.number(i + 2)
        : Number.NaN
    const last =
      scan.length(i + 2) === 2 ? found - (found % 100) + short : scan.length(i + 2) === 4 ? short : Number.NaN
    const until = last > found && last < found + 100 ? { until: { unit: 'year', n: last } as const } : {}
    return { from: i, to: until.until ? i + 3 : i + 1, when: { unit: 'year', n: found }, ...until }
  }
  const spelled = spelledYear(scan, i)
  return spelled && { from: i, to: spelled.to, when: { unit: 'year', n: spelled.year } }
}
