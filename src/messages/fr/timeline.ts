import type { timeline as English } from '../en/timeline.ts'
import * as counts from './counts.ts'
import { number, plural, the } from './formatters.ts'

/** The timeline, in French. */
export const timeline: typeof English = {
  heading: (archive) => `${archive} : chronologie`,
  description: (articles, first, last) =>
    first
      ? `Parcourez ${counts.articles(articles)}, entre ${the(first)} et ${the(last)}, par date, pays ou mot-clé.`
      : `Parcourez ${counts.articles(articles)} par pays ou mot-clé.`,
  browseByMonth: 'Parcourir par mois',
  loading: {
    published: 'Chargement des articles…',
    happened: 'Chargement des événements…',
    both: 'Chargement des résultats…',
  },
  loadFailed: {
    published: 'Impossible de charger les articles.',
    happened: 'Impossible de charger les événements.',
    both: 'Impossible de charger les résultats.',
  },
  searchFailed: 'Impossible de charger l’index de recherche.',
  noArticles: 'Aucun article pour le moment',
  howToAddArticles:
    'Ajoutez des articles au dossier seeds sous forme de fichiers .txt : titre à la ligne 1, date à la ligne 2, puis le texte.',

  dateRange: 'Période',
  startDate: 'Date de début',
  endDate: 'Date de fin',
  allDates: 'Toutes les dates',
  undated: (articles) => `· ${number(articles)} sans date`,
  outsideArchive: (period) => `Dates des archives : ${period}`,
  bar: (period, count) => `${period} : ${count}`,
  share: (results, all) => `${number(results)} sur ${all}`,
  enlarged: (factor) => `Agrandi ${number(factor)}×`,
  loadingDates: 'Chargement des dates…',

  cardFailed: 'Impossible de charger cet article.',
  retry: 'Réessayer',
  minutes: counts.minutes,
  moreCountries: (n) => plural(n, { one: 'et # autre', many: 'et # autres', other: 'et # autres' }),

  count: { articles: counts.articles, events: counts.events },
  noDay: 'sans jour',
  noDate: 'sans date',
  until: (end) => (/^\d{1,2}\b/.test(end) ? `au ${end}` : `à ${end}`),
}
