import * as counts from '../counts.ts'
import { number, plural } from '../formatters.ts'

/** Parts of the timeline that load when they are used: zooming, the bar above a long list, events, and passages. */
export const timelineParts = {
  // The article that was read last
  continueReading: 'Continue reading',
  minutesLeft: (minutes: number) => `${counts.minutes(minutes)} left`,
  dismiss: (headline: string) => `Dismiss ${headline}`,

  // The histogram
  zoomTo: { day: 'Zoom to days', week: 'Zoom to weeks', month: 'Zoom to months' },
  zoomOut: 'Zoom out',
  datesFailed: 'Couldn’t load dates.',

  // Search results. Words struck through follow.
  lacks: 'Missing:',

  // The bar above a long list
  jumpToMonth: 'Jump to month',
  jumpToDate: 'Jump to date',
  jumpToDateShort: 'Date',
  jump: 'Go',
  /** @param examples dates as they may be typed */
  jumpHint: ([year, month, day]: readonly string[]) =>
    `e.g. ${year}, ${month} or ${day}. If there’s nothing on that date, you’ll go to the next one in the list.`,
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

  // Events and passages
  published: (date: string) => `Published ${date}`,
  publishedBefore: (date: string) => `Published ${date}, before the event`,
  showMentions: (n: number) => plural(n, { one: 'Show # more mention', other: 'Show # more mentions' }),
  byPublication: (articles: number) => `${counts.articles(articles)} by publication date`,
  byEvent: (events: number) => `${counts.events(events)} by date of event`,
  eventsIntro:
    'Sentences from articles, placed on the date they refer to. Dates are detected automatically from the words with a dotted underline.',
  eventsIntroForQuery:
    'Sentences from the articles that match your search, placed on the date they refer to. Dates are detected automatically from the words with a dotted underline.',
  /** @param last the day of the last article, formatted */
  eventsAfter: (events: number, last: string) => `${counts.events(events)} after ${last}`,
  /** `{words}` are the words that the date was resolved from. */
  resolvedDate: (date: string) => `“{words}” = ${date}`,
  resolvedDamagedDate: (date: string) => `“{words}” = ${date}; exact day missing in the source`,
}
