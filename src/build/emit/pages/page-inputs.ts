import { countryPath } from '../../../format/country-file.ts'
import type { Manifest } from '../../../format/manifest.ts'
import { articleShards } from '../../../format/shards.ts'
import { sha256Of } from '../../output/hashes.ts'
import { toCards } from '../data/cards.ts'
import type { Site } from '../emitter.ts'
import { type Page, pagesOf } from './page-list.ts'

/** A page, and the parts of the archive that it is made from. */
export interface PageInputs extends Page {
  /** Data files that the page needs at once: paths relative to the base. */
  files?: string[]
  /**
   * Everything of the archive that appears on the page, apart from the settings. Missing if that is nearly everything,
   * so that the page is always made again.
   */
  content?: string
}

/** The newest articles of a country that its page may show. A prerendered list has fewer rows. */
const ROWS = 12

/** Lists all pages of an archive with their inputs. */
export function pageInputs({
  manifest,
  articles,
  data,
}: Pick<Site, 'manifest' | 'articles' | 'data'>): PageInputs[] {
  const { settings, months, countries, countryFiles } = manifest
  const { shardAt, positionsAt } = articleShards(months)
  // Hashes, since most cards appear on several pages.
  const cards = toCards(articles, settings).map((card) => sha256Of(JSON.stringify(card)))
  const cardsAt = (positions: readonly number[]) => positions.map((position) => cards[position] ?? '')
  const overview = overviewOf(manifest)
  const byCountry = new Map<string, number[]>(countries.map(({ code }) => [code, []]))
  articles.forEach(({ card }, position) => {
    for (const code of card.countries) byCountry.get(code)?.push(position)
  })

  /** The article, and the cards of those before and after it. */
  const ofArticle = (position: number, body: string) => {
    const files = [shardAt(position)?.path ?? '', body]
    return { files, content: [...files, ...cardsAt([position - 1, position, position + 1])] }
  }
  /** The articles of the month, and the months before and after it. */
  const ofMonth = (at: number) => [
    JSON.stringify([months[at - 1]?.[0], months[at + 1]?.[0]]),
    ...cardsAt(positionsAt(at)),
  ]
  /** The country's file, its first and newest articles, and the countries before and after it. */
  const ofCountry = (at: number) => {
    const country = countries[at] as (typeof countries)[number]
    const positions = byCountry.get(country.code) ?? []
    const firstDated = positions.find((position) => articles[position]?.published)
    return [
      overview,
      JSON.stringify([countries[at - 1]?.code, country, countries[at + 1]?.code]),
      String(data.get(countryPath(countryFiles, country.code)) ?? ''),
      ...cardsAt([firstDated ?? -1, ...positions.slice(-ROWS)]),
    ]
  }
  return pagesOf(
    manifest,
    articles.map(({ slug }) => slug),
  ).map((page): PageInputs => {
    const { kind, at = 0 } = page
    if (kind === 'month') return { ...page, content: ofMonth(at).join('\n') }
    if (kind === 'country') return { ...page, content: ofCountry(at).join('\n') }
    if (kind !== 'reader') return page
    const { files, content } = ofArticle(at, articles[at]?.body ?? '')
    return { ...page, files, content: content.join('\n') }
  })
}

/** Returns the facts about the whole archive that a country's page shows, in the histogram and the list. */
const overviewOf = ({ months, days, first, last, events, articles, facets }: Manifest): string => {
  const counts = months.map(([month, count]) => [month, count])
  const buttons = [facets.publications.values > 1, facets.languages.values > 1]
  return JSON.stringify([counts, days, first, last, events > 0, articles, buttons])
}
