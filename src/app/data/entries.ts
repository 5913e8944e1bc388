import type { CountryEntries } from '../../format/delta-list.ts'
import type { DateRun } from '../../format/event-index.ts'
import { lowerBound } from '../../format/lower-bound.ts'
import type { TimeSpan } from '../../format/periods.ts'

/**
 * Everything that filters select from: all articles, all events, or both. Entries are numbered from 0, undated ones first
 * and then from the oldest on.
 * The number of an article is its position in the archive.
 */
export interface Entries {
  /** The time that each run of entries has in common: a day, month or span. */
  times: readonly TimeSpan[]
  /** The first entry of each run, followed by the number of all entries. */
  starts: Uint32Array
  /** The countries loaded so far, by code, with the entries that mention them. */
  columns: ReadonlyMap<string, CountryEntries>
  /** The article that each entry belongs to, by position. Absent if the entries are articles. */
  articles?: Uint32Array
  /** Present if the entries are articles and events together. */
  merged?: MergedEntries
}

/** Distinguishes articles from events in a list of both. */
export interface MergedEntries {
  /** For each entry, 1 if it is an article, 0 if it is an event. */
  isArticle: Uint8Array
  /** For each entry, its number among all articles or among all events. */
  numbers: Uint32Array
  /** For each run of entries, 1 if they are articles, 0 if they are events. */
  publishedRuns: Uint8Array
}

/**
 * Returns entries from runs of articles or events with the same date.
 * @param articles the article that each entry belongs to, if the entries are events
 */
export function makeEntries(
  dates: readonly DateRun[],
  columns: Entries['columns'],
  articles?: Uint32Array,
): Entries {
  const starts = new Uint32Array(dates.length + 1)
  const times = dates.map(([date, until, size], run): TimeSpan => {
    starts[run + 1] = (starts[run] as number) + size
    return [date, until || date]
  })
  return { times, starts, columns, ...(articles && { articles }) }
}

/** Returns the number of entries without a date. They come before all others. */
export const undatedEntries = ({ times, starts }: Entries): number =>
  times[0]?.[0] === '' ? (starts[1] as number) : 0

/** Returns the time of an entry, or two empty strings if there is no such entry. */
export const timeAt = ({ times, starts }: Entries, entry: number): TimeSpan =>
  times[lowerBound(times.length, (run) => (starts[run + 1] as number) > entry)] ?? ['', '']
