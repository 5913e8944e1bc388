import type { countries as English } from '../en/countries.ts'
import * as counts from './counts.ts'
import { and, number, plural } from './formatters.ts'

/** The page of all countries and the pages of each country, in German. */
export const countries: typeof English = {
  title: 'Länder',
  description: (countries, articles) =>
    `${counts.countries(countries)}, erwähnt ${counts.inArticles(articles)}, auf einer Karte und als Liste.`,
  summary: (countries, articles) => `${counts.countries(countries)}, erwähnt ${counts.inArticles(articles)}`,
  loadFailed: 'Die Länder konnten nicht geladen werden.',
  loadingCountry: 'Land wird geladen…',
  loadingArticles: 'Artikel werden geladen…',

  find: 'Land suchen',
  sort: 'Sortieren',
  sortBy: { articles: 'Am häufigsten erwähnt', about: 'Am häufigsten Thema', name: 'A–Z' },
  selectHint: 'Mehrere Länder auswählen, um ihre Artikel zusammen zu sehen.',
  select: (country) => `Auswählen: ${country}`,
  articles: (articles, about) =>
    about > 0 ? `${counts.articles(articles)} (${number(about)}-mal Hauptthema)` : counts.articles(articles),
  noMatches: 'Keine passenden Länder',
  none: 'Noch keine Länder',

  selection: 'Ausgewählte Länder',
  selected: (names, more) => {
    const listed = more > 0 ? [...names, plural(more, { one: '# weiteres', other: '# weitere' })] : names
    return `${number(names.length + more)} ausgewählt: ${and(listed)}`
  },
  showArticles: 'Artikel anzeigen',
  showArticlesWithAll: 'Nur Artikel, die alle erwähnen',
  clear: 'Auswahl aufheben',

  map: (countries) =>
    plural(countries, {
      one: 'Weltkarte, eingefärbt nach der Zahl der Artikel, die ein Land erwähnen. Die Liste darunter enthält dasselbe Land.',
      other:
        'Weltkarte, eingefärbt nach der Zahl der Artikel, die ein Land erwähnen. Die Liste darunter enthält dieselben # Länder.',
    }),
  mapCredit:
    'Karte: Natural Earth, flächentreu. Die Grenzen zeigen, wer ein Gebiet tatsächlich kontrolliert; mit ihnen ist keine Aussage über Gebietsansprüche verbunden.',
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  countryOnMap: (country, articles) => `${country}: ${counts.articles(articles)}`,
  legendUnit: () => 'Artikel',
  legendRange: (from, to) => `${number(from)}–${number(to)}`,
  legendFrom: (from) => `ab ${number(from)}`,

  countryDescription: (country, articles) =>
    articles === 0
      ? `${country}: in keinem Artikel erwähnt.`
      : plural(articles, {
          one: `${country}: was # Artikel berichtet.`,
          other: `${country}: was # Artikel berichten.`,
        }),
  mentions: (articles, about) => {
    const mentioned = `Erwähnt ${counts.inArticles(articles)}`
    if (articles === 1) return `${mentioned}, ${about === 1 ? 'als Hauptthema' : 'nicht als Hauptthema'}`
    if (about === 0) return `${mentioned}, in keinem als Hauptthema`
    return `${mentioned}, in ${about === articles ? 'allen' : number(about)} als Hauptthema`
  },
  notMentioned: (country) => `${country}: in keinem Artikel erwähnt.`,
  browse: 'Alle Länder ansehen',
  neighbours: 'Länder',
  all: 'Alle Länder',
  firstMention: 'Erste Erwähnung',
  latestMention: 'Letzte Erwähnung',
  facts: 'Fakten',
  companions: 'Oft zusammen erwähnt mit',
  withBoth: (articles, other) => `${counts.articles(articles)} mit beiden Ländern anzeigen (${other})`,
  articlesByMonth: (country) => `Alle Artikel nach Monaten: ${country}`,
}
