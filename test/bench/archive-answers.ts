import { analyseRecord } from '../../src/archive/archive.ts'
import { type AnalysedRecord, bodyOf } from '../../src/archive/article.ts'
import { scoreCountries } from '../../src/archive/countries/main-subjects.ts'
import { findMentionsIn } from '../../src/archive/countries/mentions.ts'
import { findTimes } from '../../src/archive/days/times.ts'
import { recordOf } from '../archive/source-file.ts'
import type { Gold, GoldArticle } from './gold.ts'
import type { GoldFile } from './options.ts'

/** An annotated article as a seed file. */
export const seedOf = ({ title, date, body }: GoldArticle): Uint8Array =>
  new TextEncoder().encode(`${title}\n${date} 12:00\n${body}\n`)

/** Reads and analyses a source file. Throws if it has problems. */
export function articleOf(id: string, bytes: Uint8Array): AnalysedRecord {
  return analyseRecord(recordOf(`${id}.txt`, bytes))
}

/** What `npm run archive -- export` says of an article, as it is scored: countries, or whole days. */
export function answerOf(article: AnalysedRecord, measure: Gold['measure'], { about }: GoldFile): string[] {
  return measure === 'days'
    ? article.times.map(({ date }) => date).filter((date) => date.length === 10)
    : article.countries.filter((country) => country.about || !about).map(({ code }) => code)
}

/** The finding alone, of what is measured: for a race with a way that finds nothing else either. */
export function find(article: AnalysedRecord, measure: Gold['measure']): unknown {
  const body = bodyOf(article)
  if (measure === 'days') return findTimes(body, article.published)
  const found = findMentionsIn(article.headline, body)
  return scoreCountries(
    { text: article.headline, mentions: found.headline },
    { text: body, mentions: found.body },
    article.blocks,
  )
}
