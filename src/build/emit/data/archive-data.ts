import { type ArchiveSettings, dayOf } from '../../../archive/article.ts'
import { countryNames } from '../../../archive/countries/country-names.ts'
import type { Problem } from '../../../archive/problem.ts'
import { countBy, unitFor } from '../../../format/calendar.ts'
import type { Card } from '../../../format/cards.ts'
import { countryName } from '../../../format/country-name.ts'
import { toDayCounts } from '../../../format/day-counts.ts'
import type { CountryCount, Manifest } from '../../../format/manifest.ts'
import type { PreparedArticle } from '../../analyse/prepared-article.ts'
import { type Write, writeJson } from '../../output/write.ts'
import { formerSlugs } from '../site/redirects.ts'
import { writeCards } from './cards.ts'
import { writeCountries } from './country-files.ts'
import { toHappened } from './events.ts'

/** A galley with its address, whose body has a file. */
export interface PlacedArticle extends PreparedArticle {
  slug: string
  /** Path of its Body. */
  body: string
}

/**
 * An archive's articles → all files of the site but bodies, sources, related articles and the search index. The
 * same articles give the same bytes.
 * @param articles in the order of the archive
 * @param search the folder of the search index
 */
export function publish(
  articles: readonly PlacedArticle[],
  { settings, search, problems }: { settings: ArchiveSettings; search: string; problems: Problem[] },
  write: Write,
): Omit<Manifest, 'related'> {
  const days = articles.map(({ published }) => dayOf(published))
  const [first, last] = [days[0] ?? '', days.at(-1) ?? '']
  const unit = unitFor(first, last)
  const byMonth = toDayCounts(days)
  const countries = countCountries(articles)
  const codes = countries.map(({ code }) => code)
  const moved = formerSlugs(articles)
  return {
    settings,
    articles: articles.length,
    words: articles.reduce((sum, { card }) => sum + card.words, 0),
    gaps: articles.reduce((sum, { gaps }) => sum + gaps, 0),
    countries,
    first,
    last,
    months: writeCards(articles.map(toCard), countBy(days, 'month'), unit, write),
    days: unit === 'day' ? byMonth : writeJson(write, 'days', byMonth),
    countryFiles: writeCountries(articles, codes, write),
    events: articles.reduce((sum, { events }) => sum + events.length, 0),
    eventIndex: writeJson(write, 'event-index', toHappened(articles, codes, write)),
    redirects: moved.length ? writeJson(write, 'redirects', Object.fromEntries(moved)) : '',
    countryNames: writeJson(write, 'country-names', countryNames()),
    search,
    problems,
  }
}

function countCountries(articles: readonly PreparedArticle[]): CountryCount[] {
  const counts = new Map<string, CountryCount>()
  for (const { card } of articles) {
    card.countries.forEach((code, i) => {
      const count = counts.get(code) ?? { code, name: countryName(code), articles: 0, about: 0 }
      counts.set(code, count)
      count.articles++
      if (i < card.about) count.about++
    })
  }
  return [...counts.values()].sort((a, b) => b.articles - a.articles || (a.code < b.code ? -1 : 1))
}

/** An article as the timeline shows it. */
export const toCard = ({ slug, headline, published, card, body }: PlacedArticle): Card => ({
  slug,
  headline,
  published,
  ...card,
  body,
})
