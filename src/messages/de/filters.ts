import type { filters as English } from '../en/filters.ts'
import * as counts from './counts.ts'
import { number, plural } from './formatters.ts'

/** The filters of the timeline and of a country’s page, and the number of results, in German. */
export const filters: typeof English = {
  label: 'Filter',
  count: { published: counts.articles, happened: counts.events, both: counts.results },
  loading: 'Wird geladen…',
  searching: 'Suche läuft…',
  undatedHidden: (n) =>
    plural(n, {
      one: '# Artikel ohne Datum wird nicht angezeigt.',
      other: '# Artikel ohne Datum werden nicht angezeigt.',
    }),

  filters: (active) => `Filter, ${number(active)}`,
  date: { any: 'Jedes Datum', one: 'Datum' },
  country: { any: 'Alle Länder', one: 'Land' },
  facets: {
    publications: { any: 'Alle Publikationen', one: 'Publikation' },
    languages: { any: 'Alle Sprachen', one: 'Sprache' },
  },
  view: 'Ansicht',
  views: { published: 'Artikel', happened: 'Ereignisse', both: 'Beides' },
  sort: 'Sortieren',
  bestFirst: 'Beste Treffer zuerst',
  sortBy: { newest: 'Neueste', oldest: 'Älteste', relevance: 'Relevanz' },

  compact: 'Kompakt',

  active: 'Aktive Filter',
  query: (query) => `„${query}“`,
  allCountries: 'Alle ausgewählten Länder',
  mainSubject: 'Nur Hauptthema',
  remove: (filter) => `Filter entfernen: ${filter}`,
  clearAll: 'Alle löschen',
}
