import { createHash } from 'node:crypto'
import { type ArchiveSettings, dayOf, type Problem } from '../archive/article.ts'
import { countryNames } from '../archive/countries/lexicon.ts'
import { countBy, unitFor } from './calendar.ts'
import type { Galley } from './galley.ts'
import { toHappened } from './happened.ts'
import type { Card, CountryCount, Facets, Manifest } from './manifest.ts'
import { runsOf } from './runs.ts'

/** A galley with its address, whose body has a file. */
export interface PlacedGalley extends Galley {
  slug: string
  /** Path of its Body. */
  body: string
}

/** Takes a file of the site: its path, relative to the site's base, and its content. */
export type Write = (path: string, content: string) => void

/** A content's name: the same content has the same one. */
export const hashOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 12)

/** The path of a file of a kind, which says its content. */
export const pathOf = (kind: string, content: string): string => `data/${kind}-${hashOf(content)}.json`

/**
 * An archive's articles → all files of the site but bodies, sources and the search index. The same articles give
 * the same bytes.
 * @param articles in the order of the archive
 * @param search the folder of the search index
 */
export function publish(
  articles: readonly PlacedGalley[],
  { settings, search, problems }: { settings: ArchiveSettings; search: string; problems: Problem[] },
  write: Write,
): Manifest {
  const writeJson = (kind: string, value: unknown): string => {
    const content = JSON.stringify(value)
    const path = pathOf(kind, content)
    write(path, content)
    return path
  }
  const days = articles.map(({ published }) => dayOf(published))
  const cards = articles.map(toCard)
  const unit = unitFor(days[0] ?? '', days.at(-1) ?? '')
  const countries = countCountries(articles)
  const codes = countries.map(({ code }) => code)
  return {
    settings,
    articles: articles.length,
    words: articles.reduce((sum, { card }) => sum + card.words, 0),
    gaps: articles.reduce((sum, { gaps }) => sum + gaps, 0),
    countries,
    shards: runsOf(days).map(({ start, size }) => ({
      start,
      articles: size,
      first: days[start] as string,
      last: days[start + size - 1] as string,
      path: writeJson('cards', cards.slice(start, start + size)),
    })),
    bars: { unit, counts: countBy(days, unit) },
    facets: writeJson('facets', toFacets(articles, codes, days)),
    statements: articles.reduce((sum, { statements }) => sum + statements.length, 0),
    happened: writeJson('happened', toHappened(articles, codes, writeJson)),
    countryNames: writeJson('countries', countryNames()),
    search,
    problems,
  }
}

function countCountries(articles: readonly Galley[]): CountryCount[] {
  const counts = new Map<string, CountryCount>()
  for (const { card } of articles) {
    card.countries.forEach((code, i) => {
      const count = counts.get(code) ?? { code, articles: 0, about: 0 }
      counts.set(code, count)
      count.articles++
      if (i < card.about) count.about++
    })
  }
  return [...counts.values()].sort((a, b) => b.articles - a.articles || (a.code < b.code ? -1 : 1))
}

const toCard = ({ slug, headline, published, card, body }: PlacedGalley): Card => ({
  slug,
  headline,
  published,
  ...card,
  body,
})

const toFacets = (articles: readonly Galley[], codes: string[], days: string[]): Facets => {
  const indexes = new Map(codes.map((code, index) => [code, index]))
  return {
    codes,
    days,
    countries: articles.map(({ card }) => card.countries.map((code) => indexes.get(code) ?? 0)),
    about: articles.map(({ card }) => card.about),
  }
}
