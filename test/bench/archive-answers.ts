import { toArticle } from '../../src/archive/archive.ts'
import { bodyOf, type SeedArticle } from '../../src/archive/article.ts'
import { findMentionsIn } from '../../src/archive/countries/mentions.ts'
import { weighCountries } from '../../src/archive/countries/weigh.ts'
import { findTimes } from '../../src/archive/days/times.ts'
import { parseSeed } from '../../src/archive/seed.ts'
import type { Gold, GoldArticle } from './gold.ts'
import type { GoldFile } from './options.ts'

/** An annotated article as a seed file. */
export const seedOf = ({ title, date, body }: GoldArticle): Uint8Array =>
  new TextEncoder().encode(`${title}\n${date} 12:00\n${body}\n`)

/** From the bytes of a seed to all that the archive knows of it. Throws SeedError. */
export function articleOf(id: string, bytes: Uint8Array): SeedArticle {
  const seed = parseSeed(`${id}.txt`, bytes)
  return toArticle(seed)
}

/** What `npm run archive -- export` says of an article, as it is scored: countries, or whole days. */
export function answerOf(article: SeedArticle, measure: Gold['measure'], { about }: GoldFile): string[] {
  return measure === 'days'
    ? article.times.map(({ date }) => date).filter((date) => date.length === 10)
    : article.countries.filter((country) => country.about || !about).map(({ code }) => code)
}

/** The finding alone, of what is measured: for a race with a way that finds nothing else either. */
export function find(article: SeedArticle, measure: Gold['measure']): unknown {
  const body = bodyOf(article)
  if (measure === 'days') return findTimes(body, article.published)
  const found = findMentionsIn(article.headline, body)
  return weighCountries(
    { text: article.headline, mentions: found.headline },
    { text: body, mentions: found.body },
    article.blocks,
  )
}
