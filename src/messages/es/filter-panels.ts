import type { filterPanels as English } from '../en/filter-panels.ts'
import { number, or } from './formatters.ts'

/** The panels of the filters, in Spanish. */
export const filterPanels: typeof English = {
  loading: 'Cargando…',
  show: (count) => `Ver ${count}`,

  year: 'Año',
  month: 'Mes',
  day: 'Día',
  from: 'Desde',
  to: 'Hasta',
  apply: 'Aplicar',
  clearDates: 'Borrar fechas',
  datesFailed: 'No se pudieron cargar las fechas.',

  mainSubject: 'Solo tema principal',
  match: 'Coincidencia',
  matchAny: 'Cualquiera de los países',
  matchAll: 'Todos los países',
  include: 'Incluir',
  anyMention: 'Cualquier mención',
  countriesFailed: 'No se pudieron cargar los países.',
  countryChoices: {
    legend: 'Países',
    find: 'Buscar un país',
    none: 'Ningún país coincide',
    more: (listed) => `Los ${number(listed)} más frecuentes. Escriba para buscar otros.`,
  },

  facets: {
    publications: {
      legend: 'Medios',
      find: 'Buscar un medio',
      none: 'Ningún medio coincide',
      more: (listed) => `Los ${number(listed)} más frecuentes. Escriba para buscar otros.`,
      failed: 'No se pudieron cargar los medios.',
      searchAll: 'Buscar en todos los medios',
    },
    languages: {
      legend: 'Idiomas',
      find: 'Buscar un idioma',
      none: 'Ningún idioma coincide',
      more: (listed) => `Los ${number(listed)} más frecuentes. Escriba para buscar otros.`,
      failed: 'No se pudieron cargar los idiomas.',
      searchAll: 'Buscar en todos los idiomas',
    },
  },

  corrected: 'Se muestran resultados de {corrected}. {searchAsTyped}',
  searchAsTyped: (query) => `Buscar «${query}» tal cual`,
  asTyped: 'Se buscó tal cual. {correctSpelling}',
  correctSpelling: 'Corregir la ortografía',
  partial:
    'Ningún artículo contiene todas estas palabras. En las mejores coincidencias faltan las palabras tachadas.',
  didYouMean: (placeholders) => `¿Quiso decir ${or(placeholders)}?`,

  noResults: 'Sin resultados',
  notSearchable: 'Escriba al menos una letra o un número para buscar.',
  noEvents: 'No se detectaron acontecimientos con fecha.',
  noEventsInCountry: 'No hay acontecimientos con fecha para este país.',
  noMatches: {
    published: 'Ningún artículo coincide con estos filtros.',
    happened: 'Ningún acontecimiento coincide con estos filtros.',
    both: 'Nada coincide con estos filtros.',
  },
  noMatchesInCountry: {
    published: 'Ningún artículo que mencione este país coincide con estos filtros.',
    happened: 'Ningún acontecimiento que mencione este país coincide con estos filtros.',
    both: 'Nada que mencione este país coincide con estos filtros.',
  },
  removeQuery: (query) => `Quitar «${query}»`,
  includeMentions: 'Incluir menciones de pasada',
  matchAnyCountry: 'Buscar cualquiera de los países seleccionados',
  searchAllCountries: 'Buscar en todos los países',
  searchAllDates: 'Buscar en todas las fechas',
  switchToArticles: 'Cambiar a artículos',
}
