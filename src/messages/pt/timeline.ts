import type { timeline as English } from '../en/timeline.ts'
import * as counts from './counts.ts'
import { number, plural } from './formatters.ts'

/** The timeline, in Portuguese. */
export const timeline: typeof English = {
  heading: (archive) => `${archive}: linha do tempo`,
  description: (articles, first, last) =>
    first
      ? `Explore ${counts.articles(articles)}, de ${first} a ${last}, por data, país ou palavra-chave.`
      : `Explore ${counts.articles(articles)} por país ou palavra-chave.`,
  browseByMonth: 'Explorar por mês',
  loading: {
    published: 'Carregando os artigos…',
    happened: 'Carregando os acontecimentos…',
    both: 'Carregando os resultados…',
  },
  loadFailed: {
    published: 'Não foi possível carregar os artigos.',
    happened: 'Não foi possível carregar os acontecimentos.',
    both: 'Não foi possível carregar os resultados.',
  },
  searchFailed: 'Não foi possível carregar o índice de busca.',
  noArticles: 'Ainda não há artigos',
  howToAddArticles:
    'Adicione artigos à pasta seeds como arquivos .txt: título na linha 1, data na linha 2 e depois o texto.',

  dateRange: 'Período',
  startDate: 'Data inicial',
  endDate: 'Data final',
  allDates: 'Todas as datas',
  undated: (articles) => `· ${number(articles)} sem data`,
  outsideArchive: (period) => `Datas do acervo: ${period}`,
  bar: (period, count) => `${period}: ${count}`,
  share: (results, all) => `${number(results)} de ${all}`,
  enlarged: (factor) => `Ampliado ${number(factor)}×`,
  loadingDates: 'Carregando as datas…',

  cardFailed: 'Não foi possível carregar este artigo.',
  retry: 'Tentar novamente',
  minutes: counts.minutes,
  moreCountries: (n) => plural(n, { one: 'e mais #', many: 'e mais #', other: 'e mais #' }),

  count: { articles: counts.articles, events: counts.events },
  noDay: 'sem dia',
  noDate: 'sem data',
  until: (end) => `a ${end}`,
}
