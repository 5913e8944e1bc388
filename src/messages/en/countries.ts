import * as counts from './counts.ts'
import { and, number, plural } from './formatters.ts'

/** The page of all countries and the pages of each country. */
export const countries = {
  title: 'Countries',
  description: (countries: number, articles: number) =>
    `${counts.countries(countries)} mentioned in ${counts.articles(articles)}, on a map and in a list.`,
  summary: (countries: number, articles: number) =>
    `${counts.countries(countries)} mentioned in ${counts.articles(articles)}`,
  loadFailed: 'Couldn’t load countries.',
  loadingCountry: 'Loading country…',
  loadingArticles: 'Loading articles…',

  // The list of all countries
  find: 'Find a country',
  sort: 'Sort',
  sortBy: { articles: 'Most mentioned', about: 'Most covered', name: 'A–Z' },
  selectHint: 'Select countries to see their articles together.',
  select: (country: string) => `Select ${country}`,
  articles: (articles: number, about: number) =>
    about > 0 ? `${counts.articles(articles)} (main subject of ${number(about)})` : counts.articles(articles),
  noMatches: 'No matching countries',
  none: 'No countries yet',

  // The bar with the selected countries
  selection: 'Selected countries',
  selected: (names: readonly string[], more: number) => {
    const listed = more > 0 ? [...names, `${number(more)} more`] : names
    return `${number(names.length + more)} selected: ${and(listed)}`
  },
  showArticles: 'Show articles',
  showArticlesWithAll: 'Show articles mentioning all',
  clear: 'Clear selection',

  // The map
  map: (countries: number) =>
    `Map of the world, shaded by how many articles mention each country. The list below has the same ${counts.countries(countries)}.`,
  mapCredit:
    'Map: Natural Earth, in an equal-area projection. Borders show de facto control and imply no position on territorial claims.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  countryOnMap: (country: string, articles: number) => `${country}: ${counts.articles(articles)}`,
  legendUnit: (articles: number) => plural(articles, { one: 'article', other: 'articles' }),
  legendRange: (from: number, to: number) => `${number(from)}–${number(to)}`,
  legendFrom: (from: number) => `${number(from)} or more`,

  // One country
  countryDescription: (country: string, articles: number) =>
    articles === 0
      ? `No articles mention ${country}.`
      : plural(articles, {
          one: `What # article says about ${country}.`,
          other: `What # articles say about ${country}.`,
        }),
  mentions: (articles: number, about: number) => {
    const mentioned = `Mentioned in ${counts.articles(articles)}`
    if (articles === 1)
      return `${mentioned}, ${about === 1 ? 'as its main subject' : 'not as its main subject'}`
    if (about === 0) return `${mentioned}, main subject of none`
    return `${mentioned}, main subject of ${about === articles ? 'all' : number(about)}`
  },
  notMentioned: (country: string) => `No articles mention ${country}.`,
  browse: 'Browse countries',
  neighbours: 'Countries',
  all: 'All countries',
  firstMention: 'First mention',
  latestMention: 'Latest mention',
  facts: 'Facts',
  companions: 'Often mentioned with',
  /** The link that leaves the articles with both countries. */
  withBoth: (articles: number, other: string) =>
    plural(articles, { one: `Show # article with ${other}`, other: `Show # articles with ${other}` }),
  articlesByMonth: (country: string) => `All articles that mention ${country}, by month`,
}
