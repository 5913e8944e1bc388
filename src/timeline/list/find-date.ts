import { lowerBound } from '../../format/lower-bound.ts'
import { UNDATED } from '../../format/month-pages.ts'
import type { Group } from './grouping.ts'
import type { DateOf, Lines } from './lines.ts'

/** The line that matches a date, and the date of that line, which may be a different one. */
export interface DateMatch {
  line: number
  date: string
}

/**
 * Finds a year, month or day in a list, or with UNDATED the rows without a date. If there is nothing on that date, it finds the next date in the list's order.
 * The line is a heading if the group begins with the date, otherwise a row.
 * @param dateOf more precise dates than those that the lines were made with
 * @returns undefined if the list has no dates
 */
export function findLine(date: string, lines: Lines, dateOf?: DateOf): DateMatch | undefined {
  const { rows, groups, positions } = lines
  const dateAt = dateOf ? (index: number) => dateOf(positions[index] as number) : lines.dateAt
  const last = groups.at(-1)
  const undated = last?.date === '' ? last : undefined
  if (date === UNDATED) return undated && { line: undated.first + groups.length - 1, date: '' }
  const dated = undated ? undated.first : rows
  if (!dateAt || dated === 0) return undefined
  const descending = dateAt(0) >= dateAt(dated - 1)
  const isReached = (index: number) => {
    const rowDate = dateAt(index).slice(0, date.length)
    return descending ? rowDate <= date : rowDate >= date
  }
  const index = Math.min(dated - 1, lowerBound(dated, isReached))
  const groupIndex = lowerBound(groups.length, (at) => (groups[at] as Group).first > index) - 1
  const group = groups[groupIndex] as Group
  const isHeading = group.first === index && date.length <= group.date.length
  return { line: index + groupIndex + (isHeading ? 0 : 1), date: dateAt(index) }
}

/** Loads the days of a list whose lines have only months. */
export type LoadDays = () => Promise<DateOf>

/** Finds a date in a list as `findLine` does. For a day, it loads the days first; if that fails, it finds the month. */
export async function findDate(
  date: string,
  lines: Lines,
  loadDays: LoadDays | undefined,
): Promise<DateMatch | undefined> {
  const dateOf = date.length === 10 ? await loadDays?.().catch(() => undefined) : undefined
  return findLine(date, lines, dateOf)
}
