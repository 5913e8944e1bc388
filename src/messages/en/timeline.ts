import * as counts from './counts.ts'
import { number } from './formatters.ts'

/** The timeline: its histogram, its list and its rows. */
export const timeline = {
  heading: (archive: string) => `${archive}: timeline`,
  /** @param first the day of the first article, formatted; empty if no article has a date */
  description: (articles: number, first: string, last: string) =>
    first
      ? `Browse ${counts.articles(articles)} from ${first} to ${last} by date, country or keyword.`
      : `Browse ${counts.articles(articles)} by country or keyword.`,
  browseByMonth: 'Browse by month',
  loading: {
    published: 'Loading articles…',
    happened: 'Loading events…',
    both: 'Loading results…',
  },
  loadFailed: {
    published: 'Couldn’t load articles.',
    happened: 'Couldn’t load events.',
    both: 'Couldn’t load results.',
  },
  searchFailed: 'Couldn’t load the search index.',
  noArticles: 'No articles yet',
  howToAddArticles:
    'Add articles to the seeds folder as .txt files: headline on line 1, date on line 2, then the text.',

  // The histogram
  dateRange: 'Date range',
  startDate: 'Start date',
  endDate: 'End date',
  allDates: 'All dates',
  /** Said after the dates of the histogram, which leaves them out. */
  undated: (articles: number) => `· ${number(articles)} undated`,
  /** @param period all dates of the archive, formatted */
  outsideArchive: (period: string) => `Archive dates: ${period}`,
  bar: (period: string, count: string) => `${period}: ${count}`,
  /** The number of results of a bar. @param all `14 articles`, of which they are a part */
  share: (results: number, all: string) => `${number(results)} of ${all}`,
  /** Said if the bars of a few results are drawn higher than those of all articles behind them. */
  enlarged: (factor: number) => `Enlarged ${number(factor)}×`,
  loadingDates: 'Loading dates…',

  // A row
  cardFailed: 'Couldn’t load this article.',
  retry: 'Try again',
  minutes: counts.minutes,
  moreCountries: (n: number) => `and ${number(n)} more`,

  // Articles and events
  count: { articles: counts.articles, events: counts.events },
  /** The date of the source has a month or a year only. */
  noDay: 'no day',
  noDate: 'no date',
  until: (end: string) => `to ${end}`,
}
