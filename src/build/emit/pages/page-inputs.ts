import { countryPath } from '../../../format/country-file.ts'
import type { Manifest } from '../../../format/manifest.ts'
import { articleShards } from '../../../format/shards.ts'
import type { AnalysedArchive } from '../../analyse/analyse-archive.ts'
import { sha256Of } from '../../output/write.ts'
import { toCard } from '../data/archive-data.ts'
import { type Page, pagesOf } from './pages.ts'

/** A page, and what it is made of. */
export interface PageInputs extends Page {
  /** What of the archive's data it begins with: paths below the base. */
  files?: string[]
  /** All that it shows of the archive, but for the settings. Not given where that is nearly everything. */
  shows?: string
}

/** More than the rows that a list has in a drawn page. */
const ROWS = 12

/** All pages of an edition, with what they are made of: a page that is made of the same is the same. */
export function pageInputs({
  manifest,
  articles,
  files,
}: Pick<AnalysedArchive, 'manifest' | 'articles' | 'files'>): PageInputs[] {
  const { months, countries, countryFiles } = manifest
  const { shardAt, positionsAt } = articleShards(months)
  // Of each its hash: most of them are shown by several pages.
  const cards = articles.map((article) => sha256Of(JSON.stringify(toCard(article))))
  const cardsAt = (positions: readonly number[]) => positions.map((position) => cards[position] ?? '')
  const frame = frameOf(manifest)
  const naming = new Map<string, number[]>(countries.map(({ code }) => [code, []]))
  articles.forEach(({ card }, position) => {
    for (const code of card.countries) naming.get(code)?.push(position)
  })

  /** The article, and the cards of those before and after it. */
  const ofArticle = (position: number, body: string) => {
    const begins = [shardAt(position)?.path ?? '', body]
    return { files: begins, shows: [...begins, ...cardsAt([position - 1, position, position + 1])] }
  }
  /** All articles of the month, and which months are before and after it. */
  const ofMonth = (at: number) => [
    JSON.stringify([months[at - 1]?.[0], months[at + 1]?.[0]]),
    ...cardsAt(positionsAt(at)),
  ]
  /** What its file has, its first and newest articles, and which countries are before and after it. */
  const ofCountry = (at: number) => {
    const country = countries[at] as (typeof countries)[number]
    const named = naming.get(country.code) ?? []
    return [
      frame,
      JSON.stringify([countries[at - 1]?.code, country, countries[at + 1]?.code]),
      files.get(countryPath(countryFiles, country.code)) ?? '',
      ...cardsAt([named[0] ?? -1, ...named.slice(-ROWS)]),
    ]
  }
  return pagesOf(
    manifest,
    articles.map(({ slug }) => slug),
  ).map((page): PageInputs => {
    const { room, at = 0 } = page
    if (room === 'month') return { ...page, shows: ofMonth(at).join('\n') }
    if (room === 'country') return { ...page, shows: ofCountry(at).join('\n') }
    if (room !== 'reader') return page
    const { files, shows } = ofArticle(at, articles[at]?.body ?? '')
    return { ...page, files, shows: shows.join('\n') }
  })
}

/** What the strip and the list of a country's page show of the archive as a whole: when its articles are. */
const frameOf = ({ months, days, first, last, events, articles }: Manifest): string =>
  JSON.stringify([months.map(([month, count]) => [month, count]), days, first, last, events > 0, articles])
