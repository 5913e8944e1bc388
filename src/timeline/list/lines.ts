import { lowerBound } from '../../format/lower-bound.ts'
import { type Group, groupsOf } from './grouping.ts'

/** A line of a list: a group, shown as its heading, or a row. */
type Line = Group | { position: number; index: number }

/**
 * Returns the day, month or year of an entry by its position; empty if it has none. Consecutive rows have ascending or
 * descending dates, and the last rows may have none.
 */
export type DateOf = (position: number) => string

/** The lines of a list: its rows, and a heading before each group. Lines are computed on demand. */
export interface Lines {
  count: number
  groups: Group[]
  at: (line: number) => Line
  isHeading: (line: number) => boolean
  /** Returns the number of rows before a line. */
  rowsBefore: (line: number) => number
  /** Returns the group of a line. */
  groupAt: (line: number) => Group | undefined
  /** The number of rows. */
  rows: number
  /** Returns the date of a row by its index. It is undefined for a list without dates. */
  dateAt: ((index: number) => string) | undefined
  /** The position of each row's entry. */
  positions: ArrayLike<number>
}

/**
 * Puts headings between rows.
 * @param positions the positions of the rows' entries
 * @param dateOf undefined for a list without headings
 */
export function linesOf(positions: ArrayLike<number>, dateOf: DateOf | undefined): Lines {
  const rows = positions.length
  const dateAt = (index: number) => dateOf?.(positions[index] as number) ?? ''
  const groups = dateOf ? groupsOf(rows, dateAt) : []
  const headings = groups.map(({ first }, group) => first + group)
  const groupIndex = (line: number) =>
    lowerBound(groups.length, (group) => (headings[group] as number) > line) - 1
  const isHeading = (line: number) => headings[groupIndex(line)] === line
  const rowsBefore = (line: number) => line - groupIndex(line) - (isHeading(line) ? 0 : 1)
  return {
    count: rows + groups.length,
    groups,
    at: (line) => {
      if (isHeading(line)) return groups[groupIndex(line)] as Group
      const index = rowsBefore(line)
      return { position: positions[index] as number, index }
    },
    isHeading,
    rowsBefore,
    groupAt: (line) => groups[Math.max(0, groupIndex(line))],
    rows,
    dateAt: dateOf && dateAt,
    positions,
  }
}
