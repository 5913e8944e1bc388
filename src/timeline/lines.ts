import { firstOf } from '../publish/first-of.ts'

/** A month of a list: `YYYY-MM`, or a year where no more is known. */
export interface Month {
  month: string
  /** The index of its first row, and how many it has. */
  first: number
  size: number
}

export type Line = Month | { place: number; index: number }

/** Rows with a heading where a month begins. Nothing is made for a row before it is asked for. */
export interface Lines {
  count: number
  months: Month[]
  at: (line: number) => Line
  /** Whether a line is a heading; and what tells it from all others: its month, or its row's place. */
  isMonth: (line: number) => boolean
  keyOf: (line: number) => string | number
  /** The line of a row, by its index. */
  ofRow: (index: number) => number
  /** The line of a month's heading; `undefined` where the list does not have the month. */
  ofMonth: (month: string) => number | undefined
  /** The month that a line belongs to. */
  monthAt: (line: number) => Month | undefined
}

/**
 * Places → lines.
 * @param places those of one month stand together
 * @param monthOf the month of a place; without it, there are no headings
 */
export function linesOf(places: ArrayLike<number>, monthOf: ((place: number) => string) | undefined): Lines {
  const months = monthOf ? monthsOf(places, monthOf) : []
  const lineOf = (at: number) => (months[at] as Month).first + at
  const firstLines = months.map((_, at) => lineOf(at))
  // Lines are asked for one after another, so the answer is mostly the last one's.
  let last = -1
  const before = (line: number) => {
    const isLast =
      (firstLines[last] ?? -1) <= line && line < (firstLines[last + 1] ?? Number.POSITIVE_INFINITY)
    if (!isLast) last = firstOf(months.length, (at) => (firstLines[at] as number) > line) - 1
    return last
  }
  const isMonth = (line: number) => firstLines[before(line)] === line
  const placeAt = (line: number) => places[line - before(line) - 1] as number
  return {
    count: places.length + months.length,
    months,
    at: (line) =>
      isMonth(line)
        ? (months[before(line)] as Month)
        : { place: placeAt(line), index: line - before(line) - 1 },
    isMonth,
    keyOf: (line) => (isMonth(line) ? (months[before(line)] as Month).month : placeAt(line)),
    ofRow: (index) => index + firstOf(months.length, (at) => (months[at] as Month).first > index),
    ofMonth: (month) => {
      const at = months.findIndex((each) => each.month === month)
      return firstLines[at]
    },
    monthAt: (line) => months[Math.max(0, before(line))],
  }
}

/** Each month's rows are found by halving, so that a long list costs no more than its months. */
function monthsOf(places: ArrayLike<number>, monthOf: (place: number) => string): Month[] {
  const months: Month[] = []
  for (let first = 0; first < places.length; ) {
    const month = monthOf(places[first] as number)
    const size = firstOf(places.length - first, (at) => monthOf(places[first + at] as number) !== month)
    months.push({ month, first, size })
    first += size
  }
  return months
}
