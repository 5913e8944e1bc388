import type { filters as English } from '../en/filters.ts'
import * as counts from './counts.ts'
import { number, plural } from './formatters.ts'

/** The filters and the number of results, in Portuguese. */
export const filters: typeof English = {
  label: 'Filtros',
  count: { published: counts.articles, happened: counts.events, both: counts.results },
  loading: 'Carregando…',
  searching: 'Buscando…',
  undatedHidden: (n) =>
    plural(n, {
      one: '# artigo sem data não é exibido.',
      many: '# de artigos sem data não são exibidos.',
      other: '# artigos sem data não são exibidos.',
    }),

  filters: (active) => `Filtros, ${number(active)}`,
  date: { any: 'Qualquer data', one: 'Data' },
  country: { any: 'Qualquer país', one: 'País' },
  facets: {
    publications: { any: 'Qualquer publicação', one: 'Publicação' },
    languages: { any: 'Qualquer idioma', one: 'Idioma' },
  },
  view: 'Ver',
  views: { published: 'Artigos', happened: 'Acontecimentos', both: 'Ambos' },
  sort: 'Ordenar',
  bestFirst: 'Melhores resultados primeiro',
  sortBy: { newest: 'Mais recentes', oldest: 'Mais antigos', relevance: 'Relevância' },

  compact: 'Compacta',

  active: 'Filtros ativos',
  query: (query) => `“${query}”`,
  allCountries: 'Todos os países selecionados',
  mainSubject: 'Só assunto principal',
  remove: (filter) => `Remover filtro: ${filter}`,
  clearAll: 'Limpar tudo',
}
