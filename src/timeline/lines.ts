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
  /**
   * Where a year, a month or a day is in the list, or else what comes next: a heading where the time begins with
   * it, else a row. `date` is what is known of it. `undefined` where the list has no dates.
   * @param dateOf where more is known than the lines were made with
   */
  find: (date: string, dateOf?: DateOf) => { line: number; date: string } | undefined
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
    find: (date, exactly = dateOf) => {
      if (!exactly || rows === 0) return undefined
      const dateAt = (index: number) => exactly(places[index] as number)
      const falling = dateAt(0) >= dateAt(rows - 1)
      const reached = (index: number) => {
        const own = dateAt(index).slice(0, date.length)
        return falling ? own <= date : own >= date
      }
      const index = Math.min(rows - 1, firstOf(rows, reached))
      const at = firstOf(groups.length, (at) => (groups[at] as Group).first > index) - 1
      const group = groups[at] as Group
      const heading = group.first === index && date.length <= group.date.length
      return { line: index + at + (heading ? 0 : 1), date: dateAt(index) }
    },
  }
}
