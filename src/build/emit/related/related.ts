import { dayOf } from '../../../archive/article.ts'
import { type RelatedEntry, relatedPath } from '../../../format/related.ts'
import { toShards } from '../../../format/shards.ts'
import type { AddressedArticle } from '../../analyse/prepared-article.ts'
import { type Write, writeGroup } from '../../output/write.ts'
import { candidateFinder } from './nearest.ts'
import { stemOf } from './related-stems.ts'
import { countryRarity, sharedCountries } from './shared-countries.ts'
import { cosineSimilarity, sharedWords } from './similarity.ts'
import { vectorsOf } from './word-vectors.ts'

/** The maximum number of related articles of each article. */
const MAX_RELATED = 5
/** The minimum score of a related article. Chosen by reviewing news wire articles: see docs/decisions/016. */
const MIN_SCORE = 0.32
/** The minimum similarity of words, whatever else two articles share. */
const MIN_SIMILARITY = 0.16
/** The minimum similarity of words if no main subject of either article is shared. */
const MIN_SIMILARITY_WITHOUT_SUBJECT = 0.36
/** Articles with fewer keywords have no related articles. */
const MIN_KEYWORDS = 16
/** The maximum number of shared words to show, and of shared countries. */
const MAX_WORDS = 3
const MAX_COUNTRIES = 2
/** The maximum that shared countries and closeness in time add to a score, and what a shared day adds. */
const COUNTRIES_SCORE = 0.12
const TIME_SCORE = 0.08
const SHARED_DAY_SCORE = 0.06
/** The number of days after which closeness in time falls to 1/e. */
const TIME_SCALE = 20
const DAY_MS = 86_400_000

interface Match {
  position: number
  score: number
  words: number[]
  countries: string[]
  date: string
}

/** The parts of an article from which related articles are found. */
export interface Related extends Pick<AddressedArticle, 'published' | 'keywords'> {
  card: Pick<AddressedArticle['card'], 'countries' | 'about'>
  events: readonly Pick<AddressedArticle['events'][number], 'date' | 'until'>[]
}

/** Returns the month of a published time, or nothing if its source gives only a year or no date. */
const monthOf = (published: string) => (published.length < 7 ? '' : published.slice(0, 7))

/** Returns the parts of articles from which related articles are found. */
export const relatable = (articles: readonly AddressedArticle[]): Related[] =>
  articles.map(({ published, keywords, card: { countries, about }, events }) => ({
    published,
    keywords,
    card: { countries, about },
    events: events.map(({ date, until }) => ({ date, ...(until && { until }) })),
  }))

/**
 * Writes the related articles of each article.
 * @returns the hash that the files share
 */
export const writeRelated = (related: readonly RelatedEntry[][], write: Write): string =>
  writeGroup(write, toShards(related), relatedPath)

/**
 * Returns for each article up to five others on the same topic, most similar first, with what they share. The same
 * articles give the same result.
 * @param articles in the order of the archive
 * @param language of the archive, a BCP 47 tag
 */
export function relatedOf(articles: readonly Related[], language: string): RelatedEntry[][] {
  const vectors = vectorsOf(
    articles.map(({ keywords }) => keywords),
    stemOf(language),
  )
  const candidates = candidateFinder(vectors)
  const keywordCount = (article: number) =>
    (vectors.starts[article + 1] as number) - (vectors.starts[article] as number)
  const rarity = countryRarity(articles.map(({ card }) => card))
  /** Counted from 1970; NaN without a date. */
  const days = articles.map(({ published }) => Date.parse(dayOf(published)) / DAY_MS)
  const eventDays = articles.map(
    ({ events }) => new Set(events.flatMap(({ date, until }) => (date.length === 10 && !until ? date : []))),
  )
  const similarityOf = cosineSimilarity(vectors)
  const match = (one: number, other: number): Match | undefined => {
    if (keywordCount(other) < MIN_KEYWORDS) return undefined
    const similarity = similarityOf(one, other)
    if (similarity < MIN_SIMILARITY) return undefined
    const words = sharedWords(vectors, one, other, similarity)
    if (words.length < 2) return undefined
    const [a, b] = [articles[one] as Related, articles[other] as Related]
    const countries = sharedCountries(a.card, b.card, rarity)
    if (similarity < MIN_SIMILARITY_WITHOUT_SUBJECT && !countries.some(({ about }) => about)) return undefined
    const daysApart = Math.abs((days[one] as number) - (days[other] as number))
    const own = eventDays[one] as Set<string>
    // Articles often mention their own day of publication, so sharing that says nothing about their topic.
    const sharedDay =
      [...(eventDays[other] as Set<string>)].find(
        (day) => own.has(day) && day !== dayOf(a.published) && day !== dayOf(b.published),
      ) ?? ''
    const countryWeight = countries.reduce((sum, { weight }) => sum + weight, 0)
    const score =
      similarity +
      COUNTRIES_SCORE * Math.min(1, countryWeight) +
      (Number.isNaN(daysApart) ? 0 : TIME_SCORE * Math.exp(-daysApart / TIME_SCALE)) +
      (sharedDay ? SHARED_DAY_SCORE : 0)
    if (score < MIN_SCORE) return undefined
    const month = monthOf(a.published)
    return {
      position: other,
      score,
      words,
      countries: countries.slice(0, MAX_COUNTRIES).map(({ code }) => code),
      date: sharedDay || (month === monthOf(b.published) ? month : ''),
    }
  }
  return articles.map((_, one) =>
    (keywordCount(one) < MIN_KEYWORDS ? [] : candidates(one))
      .flatMap((other) => match(one, other) ?? [])
      .sort((a, b) => b.score - a.score || a.position - b.position)
      .slice(0, MAX_RELATED)
      .map(({ position, countries, date, words }) => [
        position,
        countries,
        date,
        words.slice(0, MAX_WORDS).map((word) => vectors.printed[word] as string),
      ]),
  )
}
