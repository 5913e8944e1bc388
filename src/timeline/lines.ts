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
  /** For each line, 1 where it is a heading: the one thing that is asked of all lines at once, and often. */
  headings: Uint8Array
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
  const firstLines = months.map(({ first }, at) => first + at)
  const headings = new Uint8Array(places.length + months.length)
  for (const line of firstLines) headings[line] = 1
  const before = (line: number) => firstOf(months.length, (at) => (firstLines[at] as number) > line) - 1
  return {
    count: headings.length,
    months,
    at: (line) => {
      const at = before(line)
      if (headings[line]) return months[at] as Month
      const index = line - at - 1
      return { place: places[index] as number, index }
    },
    headings,
    ofMonth: (month) => firstLines[months.findIndex((each) => each.month === month)],
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
