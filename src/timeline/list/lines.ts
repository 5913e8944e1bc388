import { lowerBound } from '../../format/lower-bound.ts'
import { type Group, groupsOf } from './grouping.ts'

export type Line = Group | { place: number; index: number }

/** The day, month or year of a place: places in a row have theirs in order, whichever way. */
export type DateOf = (place: number) => string

/** Rows with a heading where a group begins. Nothing is made for a row before it is asked for. */
export interface Lines {
  count: number
  groups: Group[]
  at: (line: number) => Line
  isHeading: (line: number) => boolean
  /** How many rows stand before a line. */
  rowsBefore: (line: number) => number
  /** The group that a line belongs to. */
  groupAt: (line: number) => Group | undefined
  /** How many rows there are, and the date of each; a list without dates has none. */
  rows: number
  dateAt: ((index: number) => string) | undefined
  /** The place of each row. */
  places: ArrayLike<number>
}

/**
 * Places → lines.
 * @param dateOf without it, there are no headings
 */
export function linesOf(places: ArrayLike<number>, dateOf: DateOf | undefined): Lines {
  const rows = places.length
  const dateAt = (index: number) => dateOf?.(places[index] as number) ?? ''
  const groups = dateOf ? groupsOf(rows, dateAt) : []
  const firstLines = groups.map(({ first }, at) => first + at)
  // The group of a line, by its number.
  const groupOf = (line: number) => lowerBound(groups.length, (at) => (firstLines[at] as number) > line) - 1
  const isHeading = (line: number) => firstLines[groupOf(line)] === line
  const rowsBefore = (line: number) => line - groupOf(line) - (isHeading(line) ? 0 : 1)
  return {
    count: rows + groups.length,
    groups,
    at: (line) => {
      const index = rowsBefore(line)
      return isHeading(line) ? (groups[groupOf(line)] as Group) : { place: places[index] as number, index }
    },
    isHeading,
    rowsBefore,
    groupAt: (line) => groups[Math.max(0, groupOf(line))],
    rows,
    dateAt: dateOf && dateAt,
    places,
  }
}
