import * as counts from './counts.ts'
import { plural } from './formatters.ts'

/** The page of all months, and the pages of each month. */
export const months = {
  title: 'Browse by month',
  description: (articles: number) => `${counts.articles(articles)}, month by month.`,
  summary: (articles: number, months: number) =>
    months === 0
      ? counts.articles(articles)
      : `${counts.articles(articles)} in ${plural(months, { one: '# month', other: '# months' })}`,

  // One month
  monthDescription: (articles: number, month: string) =>
    `${counts.articles(articles)} from ${month}, day by day.`,
  undatedDescription: (articles: number) => `${counts.articles(articles)} without a date.`,
  articles: counts.articles,
  viewOnTimeline: 'View on timeline',
  loading: 'Loading articles…',
  loadFailed: 'Couldn’t load articles.',
  minutes: counts.minutes,
  neighbours: 'Months',
  all: 'All months',
  pages: 'Pages',
}
