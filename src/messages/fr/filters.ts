import type { filters as English } from '../en/filters.ts'
import * as counts from './counts.ts'
import { number, plural } from './formatters.ts'

/** The filters and the number of results, in French. */
export const filters: typeof English = {
  label: 'Filtres',
  count: { published: counts.articles, happened: counts.events, both: counts.results },
  loading: 'Chargement…',
  searching: 'Recherche…',
  undatedHidden: (n) =>
    plural(n, {
      one: '# article sans date n’est pas affiché.',
      many: '# d’articles sans date ne sont pas affichés.',
      other: '# articles sans date ne sont pas affichés.',
    }),

  filters: (active) => `Filtres, ${number(active)}`,
  date: { any: 'Toutes dates', one: 'Date' },
  country: { any: 'Tous pays', one: 'Pays' },
  facets: {
    publications: { any: 'Toutes publications', one: 'Publication' },
    languages: { any: 'Toutes langues', one: 'Langue' },
  },
  view: 'Afficher',
  views: { published: 'Articles', happened: 'Événements', both: 'Les deux' },
  sort: 'Trier',
  bestFirst: 'Meilleurs résultats d’abord',
  sortBy: { newest: 'Plus récents', oldest: 'Plus anciens', relevance: 'Pertinence' },

  compact: 'Compacte',

  active: 'Filtres actifs',
  query: (query) => `« ${query} »`,
  allCountries: 'Tous les pays sélectionnés',
  mainSubject: 'Sujet principal seulement',
  remove: (filter) => `Retirer le filtre : ${filter}`,
  clearAll: 'Tout effacer',
}
