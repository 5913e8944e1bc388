import type { months as English } from '../en/months.ts'
import * as counts from './counts.ts'
import { plural } from './formatters.ts'

/** The page of all months, and the pages of each month, in German. */
export const months: typeof English = {
  title: 'Nach Monaten blättern',
  description: (articles) => `${counts.articles(articles)}, Monat für Monat.`,
  summary: (articles, months) =>
    months === 0
      ? counts.articles(articles)
      : `${counts.articles(articles)} in ${plural(months, { one: '# Monat', other: '# Monaten' })}`,

  monthDescription: (articles, month) => `${month}: ${counts.articles(articles)}, Tag für Tag.`,
  undatedDescription: (articles) => `${counts.articles(articles)} ohne Datum.`,
  articles: counts.articles,
  viewOnTimeline: 'In der Chronik zeigen',
  loading: 'Artikel werden geladen…',
  loadFailed: 'Die Artikel konnten nicht geladen werden.',
  minutes: counts.minutes,
  neighbours: 'Monate',
  all: 'Alle Monate',
  pages: 'Seiten',
}
