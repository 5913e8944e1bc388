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

  // The article that was read last
  continueReading: 'Continue reading',
  minutesLeft: (minutes: number) => `${counts.minutes(minutes)} left`,
  dismiss: (headline: string) => `Dismiss ${headline}`,

  // The histogram
  dateRange: 'Date range',
  startDate: 'Start date',
  endDate: 'End date',
  allDates: 'All dates',
  /** Said after the dates of the histogram, which leaves them out. */
  undated: (articles: number) => `· ${number(articles)} undated`,
  /** @param period all dates of the archive, formatted */
  outsideArchive: (period: string) => `Outside this archive’s dates (${period})`,
  bar: (period: string, count: string) => `${period}: ${count}`,
  zoomToMonths: 'Zoom to months',
  zoomToDays: 'Zoom to days',
  zoomOut: 'Zoom out',
  datesFailed: 'Couldn’t load dates.',
  loadingDates: 'Loading dates…',

  // The bar above a long list
  jumpToMonth: 'Jump to month',
  jumpToDate: 'Jump to date',
  jumpToDateShort: 'Date',
  jump: 'Go',
  /** @param examples dates as they may be typed */
  jumpHint: ([year, month, day]: readonly string[]) =>
    `e.g. ${year}, ${month} or ${day}. If there’s nothing on that date, you’ll go to the next one in the list.`,
  jumpInvalid: ([year, month, day]: readonly string[]) =>
    `Enter a year, month or day, e.g. ${year}, ${month} or ${day}.`,
  position: {
    published: (row: number, rows: number) => `Article ${number(row)} of ${number(rows)}`,
    happened: (row: number, rows: number) => `Event ${number(row)} of ${number(rows)}`,
    both: (row: number, rows: number) => `Result ${number(row)} of ${number(rows)}`,
  },
  /** On narrow screens. */
  shortPosition: (row: number, rows: number) => `${number(row)} of ${number(rows)}`,
  /** @param count `19,043 articles` */
  findInPage: (count: string) =>
    `Your browser’s Find only covers what’s on screen. Press / to search all ${count}.`,
  closestEarlier: (date: string, closest: string) =>
    `Nothing on ${date}. Showing the closest earlier date, ${closest}.`,
  closestLater: (date: string, closest: string) =>
    `Nothing on ${date}. Showing the closest later date, ${closest}.`,
  /** @param count `555 articles` */
  printedPart: (count: string) => `Showing part of ${count}. To print everything, open a month page.`,

  // A row
  cardFailed: 'Couldn’t load this article.',
  retry: 'Try again',
  minutes: counts.minutes,
  moreCountries: (n: number) => `and ${number(n)} more`,
  showMentions: (n: number) => `Show ${number(n)} more mentions`,

  // Articles and events
  count: { articles: counts.articles, events: counts.events },
  byPublication: (articles: number) => `${counts.articles(articles)} by publication date`,
  byEvent: (events: number) => `${counts.events(events)} by date of event`,
  eventsIntro:
    'Sentences from articles, placed on the date they refer to. Dates are detected automatically from the words with a dotted underline.',
  eventsIntroForQuery:
    'Sentences from the articles that match your search, placed on the date they refer to. Dates are detected automatically from the words with a dotted underline.',
  /** @param last the day of the last article, formatted */
  futureEvents: (last: string) => `Entries after ${last} were still in the future.`,
  /** `{words}` are the words that the date was resolved from. */
  resolvedDate: (date: string) => `“{words}” = ${date}`,
  resolvedDamagedDate: (date: string) => `“{words}” = ${date}; exact day missing in the source`,
  published: (date: string) => `Published ${date}`,
  publishedBefore: (date: string) => `Published ${date}, before the event`,
  /** The date of the source has a month or a year only. */
  noDay: 'no day',
  noDate: 'no date',
  until: (end: string) => `to ${end}`,
}
