import { undatedArticles } from '../../app/data/archive.ts'
import { BUNDLED_DATES } from '../../app/data/days.ts'
import { type Filters, isFiltered, NO_FILTERS } from '../../app/data/filters.ts'
import { countByTime, countUndated, type Dataset } from '../../app/data/select.ts'
import { countOverlapping, type Period } from '../../format/periods.ts'

/** The number of entries of each bar. */
export interface BarCounts {
  counts: readonly number[]
  /** The number of articles among them, if there are events too. */
  articles?: readonly number[]
  /** The number of all entries, if a filter other than dates leaves only some of them. */
  all?: readonly number[]
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
  const runIsArticles = dataset.entries.merged?.publishedRuns
  return {
    counts: countOverlapping(periods, times, sizes),
    undated: countUndated(dataset, filters),
    ...(runIsArticles && {
      articles: countOverlapping(
        periods,
        times,
        sizes.map((size, run) => size * (runIsArticles[run] as number)),
      ),
    }),
    ...(isFiltered({ ...filters, from: '', to: '' }) && { all: countAll(dataset, filters, periods) }),
  }
}

/** Counts all entries of each bar; on the page of a country, those that mention it. */
function countAll({ entries, countryCode }: Dataset, { scope }: Filters, periods: Period[]): number[] {
  const { times, sizes } = countByTime({ entries, countryCode }, { ...NO_FILTERS, scope })
  return countOverlapping(periods, times, sizes)
}

/** Returns the factor by which the bars of a few entries are drawn higher than those of all behind them: 1, 10, 100 … */
export function enlargement({ counts, all }: BarCounts): number {
  const ratio = all ? Math.max(...all) / Math.max(...counts) : 1
  return ratio > 1 && Number.isFinite(ratio) ? 10 ** Math.floor(Math.log10(ratio)) : 1
}
