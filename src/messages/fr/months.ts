import type { months as English } from '../en/months.ts'
import * as counts from './counts.ts'
import { plural } from './formatters.ts'

/** The page of all months, and the pages of each month, in French. */
export const months: typeof English = {
  title: 'Parcourir par mois',
  description: (articles) => `${counts.articles(articles)}, mois par mois.`,
  summary: (articles, months) =>
    months === 0
      ? counts.articles(articles)
      : `${counts.articles(articles)} sur ${plural(months, { one: '# mois', many: '# de mois', other: '# mois' })}`,

  monthDescription: (articles, month) => `${month} : ${counts.articles(articles)}, jour par jour.`,
  undatedDescription: (articles) => `${counts.articles(articles)} sans date.`,
  articles: counts.articles,
  viewOnTimeline: 'Voir dans la chronologie',
  loading: 'Chargement des articles…',
  loadFailed: 'Impossible de charger les articles.',
  minutes: counts.minutes,
  neighbours: 'Mois',
  all: 'Tous les mois',
  pages: 'Pages',
}
