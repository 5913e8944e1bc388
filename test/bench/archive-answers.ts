import { analyseRecord, loadLanguageOf } from '../../src/archive/archive.ts'
import { type AnalysedRecord, bodyOf } from '../../src/archive/article.ts'
import { findMentionsFor } from '../../src/archive/countries/languages/finders.ts'
import { scoreCountries } from '../../src/archive/countries/main-subjects.ts'
import { findMentionsIn } from '../../src/archive/countries/mentions.ts'
import { findTimes } from '../../src/archive/days/times.ts'
import { recordOf } from '../archive/source-file.ts'
import type { Gold, GoldArticle } from './gold.ts'
import type { GoldFile } from './options.ts'

/** Returns an annotated article as a source file. */
export const seedOf = ({ title, date, body }: GoldArticle): Uint8Array =>
  new TextEncoder().encode(`${title}\n${date} 12:00\n${body}\n`)

/** Loads what the analysis of an article needs to know of its language. */
export const loadLanguage = ({ language }: GoldArticle): Promise<void> =>
  loadLanguageOf({ ...(language && { language }) })

/** Reads and analyses a source file. Throws if it has problems. */
export function articleOf({ id, language }: GoldArticle, bytes: Uint8Array): AnalysedRecord {
  return analyseRecord({ ...recordOf(`${id}.txt`, bytes), ...(language && { language }) })
}

/** Returns the countries or whole days of an article, as `npm run archive -- export` prints them. */
export function answerOf(article: AnalysedRecord, measure: Gold['measure'], { about }: GoldFile): string[] {
  return measure === 'days'
    ? article.times.map(({ date }) => date).filter((date) => date.length === 10)
    : article.countries.filter((country) => country.about || !about).map(({ code }) => code)
}

/** Only finds countries or days, for a fair race with the baseline. */
export function find(article: AnalysedRecord, measure: Gold['measure']): unknown {
  const body = bodyOf(article)
  if (measure === 'days') return findTimes(body, article.published, undefined, article.language)
  const found = findMentionsIn(article.headline, body, findMentionsFor(article.language ?? 'en'))
  return scoreCountries(
    { text: article.headline, mentions: found.headline },
    { text: body, mentions: found.body },
    article.blocks,
  )
}
