import type { filters as English } from '../en/filters.ts'
import * as counts from './counts.ts'
import { number, plural } from './formatters.ts'

/** The filters and the number of results, in Spanish. */
export const filters: typeof English = {
  label: 'Filtros',
  count: { published: counts.articles, happened: counts.events, both: counts.results },
  loading: 'Cargando…',
  searching: 'Buscando…',
  undatedHidden: (n) =>
    plural(n, {
      one: 'No se muestra # artículo sin fecha.',
      many: 'No se muestran # de artículos sin fecha.',
      other: 'No se muestran # artículos sin fecha.',
    }),

  filters: (active) => `Filtros, ${number(active)}`,
  date: { any: 'Cualquier fecha', one: 'Fecha' },
  country: { any: 'Cualquier país', one: 'País' },
  facets: {
    publications: { any: 'Cualquier medio', one: 'Medio' },
    languages: { any: 'Cualquier idioma', one: 'Idioma' },
  },
  view: 'Ver',
  views: { published: 'Artículos', happened: 'Acontecimientos', both: 'Ambos' },
  sort: 'Ordenar',
  bestFirst: 'Mejores coincidencias primero',
  sortBy: { newest: 'Más recientes', oldest: 'Más antiguos', relevance: 'Relevancia' },

  compact: 'Compacta',

  active: 'Filtros activos',
  query: (query) => `«${query}»`,
  allCountries: 'Todos los países seleccionados',
  mainSubject: 'Solo tema principal',
  remove: (filter) => `Quitar filtro: ${filter}`,
  clearAll: 'Borrar todo',
}
