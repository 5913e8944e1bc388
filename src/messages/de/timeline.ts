import type { timeline as English } from '../en/timeline.ts'
import * as counts from './counts.ts'
import { number, plural } from './formatters.ts'

/** The timeline: its histogram, its list and its rows, in German. */
export const timeline: typeof English = {
  heading: (archive) => `${archive}: Chronik`,
  description: (articles, first, last) =>
    first
      ? `${counts.articles(articles)} (${first} bis ${last}), nach Datum, Land oder Stichwort.`
      : `${counts.articles(articles)}, nach Land oder Stichwort.`,
  browseByMonth: 'Nach Monaten blättern',
  loading: {
    published: 'Artikel werden geladen…',
    happened: 'Ereignisse werden geladen…',
    both: 'Treffer werden geladen…',
  },
  loadFailed: {
    published: 'Die Artikel konnten nicht geladen werden.',
    happened: 'Die Ereignisse konnten nicht geladen werden.',
    both: 'Die Treffer konnten nicht geladen werden.',
  },
  searchFailed: 'Der Suchindex konnte nicht geladen werden.',
  noArticles: 'Noch keine Artikel',
  howToAddArticles:
    'Artikel kommen als .txt-Dateien in den Ordner seeds: in Zeile 1 die Überschrift, in Zeile 2 das Datum, dann der Text.',

  dateRange: 'Zeitraum',
  startDate: 'Anfangsdatum',
  endDate: 'Enddatum',
  allDates: 'Gesamter Zeitraum',
  undated: (articles) => `· ${number(articles)} ohne Datum`,
  outsideArchive: (period) => `Zeitraum des Archivs: ${period}`,
  bar: (period, count) => `${period}: ${count}`,
  share: (results, all) => `${number(results)} (insgesamt ${all})`,
  enlarged: (factor) => `${number(factor)}-fach vergrößert`,
  loadingDates: 'Zeitraum wird geladen…',

  cardFailed: 'Dieser Artikel konnte nicht geladen werden.',
  retry: 'Erneut versuchen',
  minutes: counts.minutes,
  moreCountries: (n) => plural(n, { one: 'und # weiteres', other: 'und # weitere' }),

  count: { articles: counts.articles, events: counts.events },
  noDay: 'ohne Tag',
  noDate: 'o. D.',
  until: (end) => `bis ${end}`,
}
