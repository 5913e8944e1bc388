import { archive } from '../../app/data/archive.ts'
import { BUNDLED_DATES } from '../../app/data/days.ts'
import { makeEntries, timeAt } from '../../app/data/entries.ts'
import type { DateRun } from '../../format/event-index.ts'
import { groupsOf, READABLE_MONTH } from '../list/grouping.ts'
import type { DateOf } from '../list/lines.ts'

/** Returns a function that gives the date of an article by its position. */
export function dateLookup(dates: readonly DateRun[]): DateOf {
  const entries = makeEntries(dates, new Map())
  return (position) => timeAt(entries, position)[0]
}

/** Returns the date of an article in the manifest: its day, or in large archives its month. */
export const dateInManifest = dateLookup(BUNDLED_DATES)

/** True if the days of articles are in a separate file, not in the manifest. */
export const DAYS_IN_FILE = typeof archive.days === 'string'

/** Returns true if a month has so many of these articles that the list divides it into weeks or days. */
export const needsDays = (positions: Uint32Array): boolean =>
  DAYS_IN_FILE &&
  groupsOf(positions.length, (index) => dateInManifest(positions[index] as number)).some(
    ({ size }) => size > READABLE_MONTH,
  )
