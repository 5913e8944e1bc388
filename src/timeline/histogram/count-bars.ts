import { undatedArticles } from '../../app/data/archive.ts'
import { BUNDLED_DATES } from '../../app/data/days.ts'
import type { Filters } from '../../app/data/filters.ts'
import { countByTime, countUndated, type Dataset } from '../../app/data/select.ts'
import { countOverlapping, type Period } from '../../format/periods.ts'

/** The number of entries of each bar. */
export interface BarCounts {
  counts: number[]
  /** The number of articles among them, if there are events too. */
  articles?: number[]
  /** The number of entries that no bar counts because they have no date. */
  undated: number
}

/**
 * Counts the entries of each bar that match the other filters.
 * @param dataset undefined without filters: the counts come from the manifest
 */
export function countBars(dataset: Dataset | undefined, filters: Filters, periods: Period[]): BarCounts {
  if (!dataset) {
    const dates = BUNDLED_DATES.map(([date]) => [date, date] as const)
    return {
      counts: countOverlapping(
        periods,
        dates,
        BUNDLED_DATES.map(([, , size]) => size),
      ),
      undated: undatedArticles,
    }
  }
  const { times, sizes } = countByTime(dataset, filters)
  const counts = countOverlapping(periods, times, sizes)
  const undated = countUndated(dataset, filters)
  const runIsArticles = dataset.entries.merged?.publishedRuns
  if (!runIsArticles) return { counts, undated }
  const articleSizes = sizes.map((size, run) => size * (runIsArticles[run] as number))
  return { counts, undated, articles: countOverlapping(periods, times, articleSizes) }
}
