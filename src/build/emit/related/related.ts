import { dayOf } from '../../../archive/article.ts'
import type { RelatedEntry } from '../../../format/related.ts'
import { relatedPath } from '../../../format/related.ts'
import { toShards } from '../../../format/shards.ts'
import { type Write, writeGroup } from '../../output/write.ts'
import type { PlacedArticle } from '../data/archive-data.ts'
import { nearestBy } from './nearest.ts'
import { stemOf } from './related-stems.ts'
import { type Vectors, vectorsOf } from './word-vectors.ts'

/** So many are told of an article at most. */
const TOLD = 5
/** What two articles must come to. Chosen by looking at wire news by hand: docs/decisions/016 has how. */
const ENOUGH = 0.32
/** What their words alone must come to, whatever else they share. */
const ENOUGH_WORDS = 0.16
/** What they must come to where no country is shared that one of the two is about. */
const ENOUGH_ALONE = 0.36
/** Of fewer telling words than this nothing can be told. */
const FEWEST = 16
/** Words that say why: so many at most, each of which makes so much of what the words come to. */
const WORDS = 3
const SHARE = 0.04
/** What shared countries and days add at most. */
const COUNTRIES = 0.12
const DAYS = 0.08
const STATED = 0.06
/** After so many days two articles are a third as near in time. */
const NEAR = 20
/** What a shared country weighs by how many of the two are about it. */
const ABOUT = [0.25, 0.6, 1.2]
const DAY = 86_400_000

interface Pair {
  position: number
  score: number
  words: number[]
  countries: string[]
  date: string
}

/** What tells of an article which others are related to it. */
export interface Related extends Pick<PlacedArticle, 'published' | 'telling'> {
  card: Pick<PlacedArticle['card'], 'countries' | 'about'>
  events: readonly Pick<PlacedArticle['events'][number], 'date' | 'until'>[]
}

/** Of articles, what is needed to tell which are related, and no more. */
export const relatable = (articles: readonly PlacedArticle[]): Related[] =>
  articles.map(({ published, telling, card: { countries, about }, events }) => ({
    published,
    telling,
    card: { countries, about },
    events: events.map(({ date, until }) => ({ date, ...(until && { until }) })),
  }))

/**
 * Writes for each article those that are related to it.
 * @returns the hash that the files share
 */
export const writeRelated = (related: readonly RelatedEntry[][], write: Write): string =>
  writeGroup(write, toShards(related), relatedPath)

/**
 * For each article up to five others about the same, the nearest first, and why. The same articles give the same.
 * @param articles in the order of the archive
 * @param language of the archive, as BCP 47 has it
 */
export function relatedOf(articles: readonly Related[], language: string): RelatedEntry[][] {
  const vectors = vectorsOf(
    articles.map(({ telling }) => telling),
    stemOf(language),
  )
  const candidates = nearestBy(vectors)
  const wordsOf = (article: number) =>
    (vectors.starts[article + 1] as number) - (vectors.starts[article] as number)
  const rarity = rarities(articles)
  const days = articles.map(({ published }) => Date.parse(dayOf(published)) / DAY)
  const stated = articles.map(
    ({ events }) => new Set(events.flatMap(({ date, until }) => (date.length === 10 && !until ? date : []))),
  )
  const weigh = cosines(vectors)
  const pairOf = (one: number, other: number): Pair | undefined => {
    if (wordsOf(other) < FEWEST) return undefined
    const sum = weigh(one, other)
    if (sum < ENOUGH_WORDS) return undefined
    const words = inCommon(vectors, one, other, sum)
    if (words.length < 2) return undefined
    const [a, b] = [articles[one] as Related, articles[other] as Related]
    const countries = sharedCountries(a, b, rarity)
    if (sum < ENOUGH_ALONE && !countries.some(({ about }) => about)) return undefined
    const apart = Math.abs((days[one] as number) - (days[other] as number))
    const own = stated[one] as Set<string>
    // That both speak of the day on which they are printed says no more than that they are of one day.
    const date =
      [...(stated[other] as Set<string>)].find(
        (day) => own.has(day) && day !== dayOf(a.published) && day !== dayOf(b.published),
      ) ?? ''
    const score =
      sum +
      COUNTRIES *
        Math.min(
          1,
          countries.reduce((all, { weight }) => all + weight, 0),
        ) +
      DAYS * Math.exp(-apart / NEAR) +
      (date ? STATED : 0)
    if (score < ENOUGH) return undefined
    const month = dayOf(a.published).slice(0, 7)
    return {
      position: other,
      score,
      words,
      countries: countries.slice(0, 2).map(({ code }) => code),
      date: date || (month === b.published.slice(0, 7) ? month : ''),
    }
  }
  return articles.map((_, one) =>
    (wordsOf(one) < FEWEST ? [] : candidates(one))
      .flatMap((other) => pairOf(one, other) ?? [])
      .sort((a, b) => b.score - a.score || a.position - b.position)
      .slice(0, TOLD)
      .map(({ position, countries, date, words }) => [
        position,
        countries,
        date,
        words.slice(0, WORDS).map((word) => vectors.shown[word] as string),
      ]),
  )
}

/** Gives the cosine of two articles' words. One article is best compared with all others before the next. */
function cosines({ starts, words, weights, counts }: Vectors) {
  // The weights of one article, by word.
  const own = new Float32Array(counts.length)
  let known = -1
  const fill = (article: number, weightAt: (at: number) => number) => {
    for (let at = starts[article] as number; at < (starts[article + 1] as number); at++)
      own[words[at] as number] = weightAt(at)
  }
  return (one: number, other: number): number => {
    if (one !== known) {
      if (known >= 0) fill(known, () => 0)
      fill(one, (at) => weights[at] as number)
      known = one
    }
    let sum = 0
    for (let at = starts[other] as number; at < (starts[other + 1] as number); at++)
      sum += (own[words[at] as number] as number) * (weights[at] as number)
    return sum
  }
}

/** The words that the cosine of two articles' words comes from, those that make most of it first. */
function inCommon({ starts, words, weights }: Vectors, one: number, other: number, sum: number): number[] {
  const own = new Map<number, number>()
  for (let at = starts[one] as number; at < (starts[one + 1] as number); at++)
    own.set(words[at] as number, weights[at] as number)
  const parts: { word: number; part: number }[] = []
  for (let at = starts[other] as number; at < (starts[other + 1] as number); at++) {
    const word = words[at] as number
    const part = (own.get(word) ?? 0) * (weights[at] as number)
    if (part > 0) parts.push({ word, part })
  }
  parts.sort((a, b) => b.part - a.part || a.word - b.word)
  return parts.filter(({ part }) => part >= sum * SHARE).map(({ word }) => word)
}

/** How rare each country is: from 0, in every article, to 1. */
function rarities(articles: readonly Related[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { card } of articles)
    for (const code of card.countries) counts.set(code, (counts.get(code) ?? 0) + 1)
  const most = Math.log(articles.length + 1)
  return new Map([...counts].map(([code, count]) => [code, Math.log((articles.length + 1) / count) / most]))
}

/** Countries that both name, those that weigh most first: rare ones, and those that both are about. */
function sharedCountries(a: Related, b: Related, rarity: ReadonlyMap<string, number>) {
  return a.card.countries
    .flatMap((code, index) => {
      const at = b.card.countries.indexOf(code)
      if (at < 0) return []
      const about = Number(index < a.card.about) + Number(at < b.card.about)
      return [{ code, about: about > 0, weight: (rarity.get(code) ?? 0) * (ABOUT[about] as number) }]
    })
    .sort((x, y) => y.weight - x.weight || (x.code < y.code ? -1 : 1))
}
