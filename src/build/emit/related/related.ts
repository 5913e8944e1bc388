import { dayOf } from '../../../archive/article.ts'
import type { RelatedArticle } from '../../../format/related.ts'
import type { AddressedArticle } from '../../analyse/prepared-article.ts'
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

/** A related article: its position in the archive, and what the two articles share. */
export interface RelatedEntry extends Omit<RelatedArticle, 'slug' | 'headline' | 'published'> {
  position: number
}

interface Match {
  position: number
  score: number
  similarity: number
  countries: string[]
  about: boolean
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

/** Returns the countries to name: the main subjects of both articles, if there are any. */
function shownCountries(shared: readonly { code: string; ofBoth: boolean }[]) {
  const subjects = shared.filter(({ ofBoth }) => ofBoth)
  return {
    countries: (subjects.length ? subjects : shared).map(({ code }) => code),
    about: subjects.length > 0,
  }
}

/**
 * Returns a function that finds up to five articles on the same topic as the one at a position, most similar first,
 * with what they share. The same articles give the same result.
 * @param articles in the order of the archive
 * @param language of the archive, a BCP 47 tag
 */
export function relatedFinder(
  articles: readonly Related[],
  language: string,
): (position: number) => RelatedEntry[] {
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
  // Articles often mention their own day of publication, so sharing that says nothing about their topic.
  const eventDays = articles.map(({ published, events }) =>
    events.flatMap(({ date, until }) =>
      date.length === 10 && !until && date !== dayOf(published) ? date : [],
    ),
  )
  const similarityOf = cosineSimilarity(vectors)
  const match = (one: number, other: number): Match | undefined => {
    if (keywordCount(other) < MIN_KEYWORDS) return undefined
    const similarity = similarityOf(one, other)
    if (similarity < MIN_SIMILARITY) return undefined
    const [a, b] = [articles[one] as Related, articles[other] as Related]
    const daysApart = Math.abs((days[one] as number) - (days[other] as number))
    const inTime = Number.isNaN(daysApart) ? 0 : TIME_SCORE * Math.exp(-daysApart / TIME_SCALE)
    // Most candidates end here.
    if (similarity + COUNTRIES_SCORE + inTime + SHARED_DAY_SCORE < MIN_SCORE) return undefined
    const countries = sharedCountries(a.card, b.card, rarity)
    if (similarity < MIN_SIMILARITY_WITHOUT_SUBJECT && !countries.some(({ about }) => about)) return undefined
    const own = eventDays[one] as string[]
    const sharedDay = own.length ? (eventDays[other]?.find((day) => own.includes(day)) ?? '') : ''
    const countryWeight = countries.reduce((sum, { weight }) => sum + weight, 0)
    const score =
      similarity + COUNTRIES_SCORE * Math.min(1, countryWeight) + inTime + (sharedDay ? SHARED_DAY_SCORE : 0)
    if (score < MIN_SCORE) return undefined
    const month = monthOf(a.published)
    return {
      position: other,
      score,
      similarity,
      ...shownCountries(countries.slice(0, MAX_COUNTRIES)),
      date: sharedDay || (month === monthOf(b.published) ? month : ''),
    }
  }
  return (one) => {
    const matches = (keywordCount(one) < MIN_KEYWORDS ? [] : candidates(one))
      .flatMap((other) => match(one, other) ?? [])
      .sort((a, b) => b.score - a.score || a.position - b.position)
    const related: RelatedEntry[] = []
    for (const { position, similarity, countries, about, date } of matches) {
      if (related.length === MAX_RELATED) break
      const words = sharedWords(vectors, one, position, similarity)
      if (words.length < 2) continue
      related.push({
        position,
        countries,
        ...(about && { about }),
        date,
        words: words.slice(0, MAX_WORDS).map((word) => vectors.printed[word] as string),
      })
    }
    return related
  }
}

/** Returns the related articles of each article: see `relatedFinder`. */
export function relatedOf(articles: readonly Related[], language: string): RelatedEntry[][] {
  const relatedTo = relatedFinder(articles, language)
  return articles.map((_, position) => relatedTo(position))
}
