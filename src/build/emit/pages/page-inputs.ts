import { countryPath } from '../../../format/country-file.ts'
import type { Manifest } from '../../../format/manifest.ts'
import { monthPage } from '../../../format/month-pages.ts'
import { articleShards } from '../../../format/shards.ts'
import { toCards } from '../data/cards.ts'
import type { Site } from '../emitter.ts'
import { type ArticleSource, articleSources } from './article-source.ts'
import { type Page, pagesOf } from './page-list.ts'

/** A page, and the parts of the archive that it is made from. Plain data. */
export interface PageInputs extends Page {
  /** The articles whose text it shows. */
  articles: ArticleSource[]
  /**
   * Everything else of the archive that appears on the page, apart from the settings. Missing if that is nearly
   * everything, so that the page is always made again.
   */
  content?: string
}

/** The newest articles of a country that its page may show. A prerendered list has fewer rows. */
const ROWS = 12

/** Lists all pages of an archive with their inputs. */
export function pageInputs({
  manifest,
  articles,
  settings,
  related,
  data,
}: Pick<Site, 'manifest' | 'articles' | 'settings' | 'data'> & {
  related: Awaited<Site['related']>
}): PageInputs[] {
  const { months, countries, countryFiles } = manifest
  const { positionsAt } = articleShards(manifest)
  const sourceAt = articleSources({ articles, settings }, (position) => related[position] ?? [])
  const cards = toCards(articles, settings)
  const cardsAt = (positions: readonly number[]) =>
    JSON.stringify(positions.map((position) => cards[position]))
  const overview = overviewOf(manifest)
  const byCountry = new Map<string, number[]>(countries.map(({ code }) => [code, []]))
  articles.forEach(({ card }, position) => {
    for (const code of card.countries) byCountry.get(code)?.push(position)
  })

  /** The articles of the page, the number of those of its month, and the months before and after it. */
  const ofMonth = (at: number, number: number) =>
    JSON.stringify([months[at - 1]?.[0], months[at]?.[1], months[at + 1]?.[0]]) +
    cardsAt(monthPage(positionsAt(at), number))
  /** The country's file, its first and newest articles, and the countries before and after it. */
  const ofCountry = (at: number) => {
    const country = countries[at] as (typeof countries)[number]
    const positions = byCountry.get(country.code) ?? []
    const firstDated = positions.find((position) => articles[position]?.published)
    const newest = positions.slice(-ROWS)
    const content = [
      overview,
      JSON.stringify([countries[at - 1]?.code, country, countries[at + 1]?.code]),
      String(data.get(countryPath(countryFiles, country.code)) ?? ''),
      cardsAt(firstDated === undefined ? [] : [firstDated]),
    ]
    return { articles: newest.map(sourceAt), content: content.join('\n') }
  }
  return pagesOf(
    manifest,
    articles.map(({ slug }) => slug),
  ).map((page): PageInputs => {
    const { kind, at = 0, number = 1 } = page
    if (kind === 'month') return { ...page, articles: [], content: ofMonth(at, number) }
    if (kind === 'country') return { ...page, ...ofCountry(at) }
    if (kind === 'reader') return { ...page, articles: [sourceAt(at)], content: '' }
    return { ...page, articles: [] }
  })
}

/** Returns the facts about the whole archive that a country's page shows, in the histogram and the list. */
const overviewOf = ({ months, days, first, last, events, articles, facets }: Manifest): string => {
  const counts = months.map(([month, count]) => [month, count])
  const buttons = [facets.publications.values > 1, facets.languages.values > 1]
  return JSON.stringify([counts, days, first, last, events > 0, articles, buttons])
}
