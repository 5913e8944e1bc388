import type { months as English } from '../en/months.ts'
import * as counts from './counts.ts'
import { plural } from './formatters.ts'

/** The page of all months, and the pages of each month, in Portuguese. */
export const months: typeof English = {
  title: 'Explorar por mês',
  description: (articles) => `${counts.articles(articles)}, mês a mês.`,
  summary: (articles, months) =>
    months === 0
      ? counts.articles(articles)
      : `${counts.articles(articles)} em ${plural(months, { one: '# mês', many: '# de meses', other: '# meses' })}`,

  monthDescription: (articles, month) => `${counts.articles(articles)} de ${month}, dia a dia.`,
  undatedDescription: (articles) => `${counts.articles(articles)} sem data.`,
  articles: counts.articles,
  viewOnTimeline: 'Ver na linha do tempo',
  loading: 'Carregando os artigos…',
  loadFailed: 'Não foi possível carregar os artigos.',
  minutes: counts.minutes,
  neighbours: 'Meses',
  all: 'Todos os meses',
  pages: 'Páginas',
}
