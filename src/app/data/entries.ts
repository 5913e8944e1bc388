import type { Column } from '../../format/delta-list.ts'
import { lowerBound } from '../../format/lower-bound.ts'
import type { Dated } from '../../format/manifest.ts'
import type { Times } from '../../format/periods.ts'

/** What can be selected: articles by their position, or dated events by their place. From the oldest. */
export interface Entries {
  /** Their times, each for a run of entries: days or months of publication, or what events speak of. */
  times: readonly Times[]
  /** The place of each run's first entry; behind them, how many entries there are. */
  starts: Uint32Array
  /** Countries, as far as they have been loaded → the entries that name them. */
  columns: ReadonlyMap<string, Column>
  /** The positions of their articles, where they are no articles. */
  articles?: Uint32Array
  /** What each of them is, where they are of both kinds. */
  lanes?: Lanes
}

/** Articles and dated events in one row. */
export interface Lanes {
  /** For each place the position of its article, or, as −1 and below, `-1 - place` of its event among these. */
  own: Int32Array
  /** For each run of times, 1 where its entries are articles. */
  published: Uint8Array
}

/** Runs of entries with the same time → what can be selected. */
export function entriesOf(
  dates: readonly Dated[],
  columns: Entries['columns'],
  articles?: Uint32Array,
): Entries {
  const starts = new Uint32Array(dates.length + 1)
  const times = dates.map(([date, until, entries], run): Times => {
    starts[run + 1] = (starts[run] as number) + entries
    return [date, until || date]
  })
  return { times, starts, columns, ...(articles && { articles }) }
}

/** The time of an entry. */
export const timeAt = ({ times, starts }: Entries, place: number): Times =>
  times[lowerBound(times.length, (run) => (starts[run + 1] as number) > place)] ?? ['', '']
