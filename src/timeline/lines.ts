import { firstOf } from '../publish/first-of.ts'
import { type Group, groupsOf } from './grouping.ts'

export type Line = Group | { place: number; index: number }

/** The day, month or year of a place: places in a row have theirs in order, whichever way. */
export type DateOf = (place: number) => string

/** Rows with a heading where a group begins. Nothing is made for a row before it is asked for. */
export interface Lines {
  count: number
  groups: Group[]
  at: (line: number) => Line
  /** For each line, 1 where it is a heading: the one thing that is asked of all lines at once, and often. */
  headings: Uint8Array
  /** The group that a line belongs to. */
  groupAt: (line: number) => Group | undefined
  /** How many rows there are, and the date of each; a list without dates has none. */
  rows: number
  dateAt: ((index: number) => string) | undefined
  /** The place of a row. */
  placeAt: (index: number) => number
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
  const headings = new Uint8Array(rows + groups.length)
  for (const line of firstLines) headings[line] = 1
  const before = (line: number) => firstOf(groups.length, (at) => (firstLines[at] as number) > line) - 1
  return {
    count: headings.length,
    groups,
    at: (line) => {
      const at = before(line)
      if (headings[line]) return groups[at] as Group
      const index = line - at - 1
      return { place: places[index] as number, index }
    },
    headings,
    groupAt: (line) => groups[Math.max(0, before(line))],
    rows,
    dateAt: dateOf && dateAt,
    placeAt: (index) => places[index] as number,
  }
}
