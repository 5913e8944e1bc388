import type { countries as English } from '../en/countries.ts'
import * as counts from './counts.ts'
import { and, number, plural } from './formatters.ts'

const mentioned = (countries: number, articles: number) =>
  `${plural(countries, {
    one: '# pays mentionné',
    many: '# de pays mentionnés',
    other: '# pays mentionnés',
  })} dans ${counts.articles(articles)}`

/** The page of all countries and the pages of each country, in French. */
export const countries: typeof English = {
  title: 'Pays',
  description: (countries, articles) => `${mentioned(countries, articles)}, sur une carte et dans une liste.`,
  summary: mentioned,
  loadFailed: 'Impossible de charger les pays.',
  loadingCountry: 'Chargement du pays…',
  loadingArticles: 'Chargement des articles…',

  find: 'Rechercher un pays',
  sort: 'Trier',
  sortBy: { articles: 'Les plus mentionnés', about: 'Les plus traités', name: 'A–Z' },
  selectHint: 'Sélectionnez des pays pour voir leurs articles ensemble.',
  select: (country) => `Sélectionner ${country}`,
  articles: (articles, about) =>
    about > 0
      ? `${counts.articles(articles)} (sujet principal de ${number(about)})`
      : counts.articles(articles),
  noMatches: 'Aucun pays correspondant',
  none: 'Aucun pays pour le moment',

  selection: 'Pays sélectionnés',
  selected: (names, more) => {
    const others = plural(more, { one: '# autre', many: '# autres', other: '# autres' })
    const count = names.length + more
    return `${plural(count, { one: '# sélectionné', many: '# sélectionnés', other: '# sélectionnés' })} : ${and(more > 0 ? [...names, others] : names)}`
  },
  showArticles: 'Voir les articles',
  showArticlesWithAll: 'Voir les articles qui les mentionnent tous',
  clear: 'Effacer la sélection',

  map: (countries) =>
    `Carte du monde, où chaque pays est ombré selon le nombre d’articles qui le mentionnent. La liste ci-dessous contient ${plural(countries, { one: 'le même pays', many: 'les mêmes # de pays', other: 'les mêmes # pays' })}.`,
  mapCredit:
    'Carte : Natural Earth, en projection équivalente. Les frontières indiquent le contrôle de fait et n’impliquent aucune prise de position sur les revendications territoriales.',
  zoomIn: 'Zoom avant',
  zoomOut: 'Zoom arrière',
  countryOnMap: (country, articles) => `${country} : ${counts.articles(articles)}`,
  legendUnit: (articles) => plural(articles, { one: 'article', many: 'articles', other: 'articles' }),
  legendRange: (from, to) => `${number(from)}–${number(to)}`,
  legendFrom: (from) => `${number(from)} ou plus`,

  countryDescription: (country, articles) =>
    articles === 0
      ? `${country} : aucun article ne mentionne ce pays.`
      : plural(articles, {
          one: `${country} : ce qu’en dit # article.`,
          many: `${country} : ce qu’en disent # d’articles.`,
          other: `${country} : ce qu’en disent # articles.`,
        }),
  mentions: (articles, about) => {
    const mentioned = `Mentionné dans ${counts.articles(articles)}`
    if (articles === 1)
      return `${mentioned}, ${about === 1 ? 'comme sujet principal' : 'mais pas comme sujet principal'}`
    if (about === 0) return `${mentioned}, sujet principal d’aucun`
    return `${mentioned}, sujet principal de ${about === articles ? 'tous' : number(about)}`
  },
  notMentioned: (country) => `${country} : aucun article ne mentionne ce pays.`,
  browse: 'Parcourir les pays',
  neighbours: 'Pays',
  all: 'Tous les pays',
  firstMention: 'Première mention',
  latestMention: 'Dernière mention',
  facts: 'Repères',
  companions: 'Souvent mentionné avec',
  withBoth: (articles, other) =>
    plural(articles, {
      one: `${other} : voir # article mentionnant les deux pays`,
      many: `${other} : voir # d’articles mentionnant les deux pays`,
      other: `${other} : voir # articles mentionnant les deux pays`,
    }),
  articlesByMonth: (country) => `${country} : tous les articles, par mois`,
}
