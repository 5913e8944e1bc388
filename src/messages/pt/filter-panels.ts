import type { filterPanels as English } from '../en/filter-panels.ts'
import { number, or } from './formatters.ts'

/** The panels of the filters, in Portuguese. */
export const filterPanels: typeof English = {
  loading: 'Carregando…',
  show: (count) => `Ver ${count}`,

  year: 'Ano',
  month: 'Mês',
  day: 'Dia',
  from: 'De',
  to: 'Até',
  apply: 'Aplicar',
  clearDates: 'Limpar datas',
  datesFailed: 'Não foi possível carregar as datas.',

  mainSubject: 'Só assunto principal',
  match: 'Correspondência',
  matchAny: 'Qualquer um dos países',
  matchAll: 'Todos os países',
  include: 'Incluir',
  anyMention: 'Qualquer menção',
  countriesFailed: 'Não foi possível carregar os países.',
  countryChoices: {
    legend: 'Países',
    find: 'Buscar um país',
    none: 'Nenhum país encontrado',
    more: (listed) => `Os ${number(listed)} mais frequentes. Digite para encontrar outros.`,
  },

  facets: {
    publications: {
      legend: 'Publicações',
      find: 'Buscar uma publicação',
      none: 'Nenhuma publicação encontrada',
      more: (listed) => `As ${number(listed)} mais frequentes. Digite para encontrar outras.`,
      failed: 'Não foi possível carregar as publicações.',
      searchAll: 'Buscar em todas as publicações',
    },
    languages: {
      legend: 'Idiomas',
      find: 'Buscar um idioma',
      none: 'Nenhum idioma encontrado',
      more: (listed) => `Os ${number(listed)} mais frequentes. Digite para encontrar outros.`,
      failed: 'Não foi possível carregar os idiomas.',
      searchAll: 'Buscar em todos os idiomas',
    },
  },

  corrected: 'Exibindo resultados para {corrected}. {searchAsTyped}',
  searchAsTyped: (query) => `Buscar “${query}” como digitado`,
  asTyped: 'Busca feita como digitada. {correctSpelling}',
  correctSpelling: 'Corrigir a grafia',
  partial: 'Nenhum artigo contém todas estas palavras. Nos melhores resultados faltam as palavras riscadas.',
  didYouMean: (placeholders) => `Você quis dizer ${or(placeholders)}?`,

  noResults: 'Nenhum resultado',
  notSearchable: 'Digite pelo menos uma letra ou um número para buscar.',
  noEvents: 'Nenhum acontecimento com data foi detectado.',
  noEventsInCountry: 'Não há acontecimentos com data para este país.',
  noMatches: {
    published: 'Nenhum artigo corresponde a estes filtros.',
    happened: 'Nenhum acontecimento corresponde a estes filtros.',
    both: 'Nada corresponde a estes filtros.',
  },
  noMatchesInCountry: {
    published: 'Nenhum artigo que mencione este país corresponde a estes filtros.',
    happened: 'Nenhum acontecimento que mencione este país corresponde a estes filtros.',
    both: 'Nada que mencione este país corresponde a estes filtros.',
  },
  removeQuery: (query) => `Remover “${query}”`,
  includeMentions: 'Incluir menções de passagem',
  matchAnyCountry: 'Buscar qualquer um dos países selecionados',
  searchAllCountries: 'Buscar em todos os países',
  searchAllDates: 'Buscar em todas as datas',
  switchToArticles: 'Mudar para artigos',
}
