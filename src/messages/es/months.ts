import type { months as English } from '../en/months.ts'
import * as counts from './counts.ts'
import { plural } from './formatters.ts'

/** The page of all months, and the pages of each month, in Spanish. */
export const months: typeof English = {
  title: 'Explorar por meses',
  description: (articles) => `${counts.articles(articles)}, mes a mes.`,
  summary: (articles, months) =>
    months === 0
      ? counts.articles(articles)
      : `${counts.articles(articles)} en ${plural(months, { one: '# mes', many: '# de meses', other: '# meses' })}`,

  monthDescription: (articles, month) => `${counts.articles(articles)} de ${month}, día a día.`,
  undatedDescription: (articles) => `${counts.articles(articles)} sin fecha.`,
  articles: counts.articles,
  viewOnTimeline: 'Ver en la cronología',
  loading: 'Cargando los artículos…',
  loadFailed: 'No se pudieron cargar los artículos.',
  minutes: counts.minutes,
  neighbours: 'Meses',
  all: 'Todos los meses',
  pages: 'Páginas',
}
