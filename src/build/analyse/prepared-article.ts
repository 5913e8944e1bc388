import { readArticle } from '../../archive/archive.ts'
import {
  type AnalysedRecord,
  bodyOf,
  type CountryCorrections,
  type DatedEvent,
  type Range,
  type SourceFile,
} from '../../archive/article.ts'
import type { Problem } from '../../archive/problem.ts'
import type { Body } from '../../format/body.ts'
import type { Card, EventCard, TextWithGaps } from '../../format/cards.ts'
import { clip } from './clip.ts'
import { toMention, toTime } from './entries.ts'
import { keywordsOf } from './keywords.ts'

const MAX_SUMMARY = 240
const MAX_EVENT = 480

/**
 * An article that is ready to be emitted: everything that the site's files contain of it, except its body. It
 * depends on its own source alone, so it has no address yet: that depends on other articles.
 */
export interface PreparedArticle {
  file: string
  headline: string
  published: string
  /** Slugs that it had before. */
  aliases?: string[]
  card: Omit<Card, 'slug' | 'headline' | 'published' | 'body'>
  /** The number of gaps. */
  gaps: number
  /** The offset of the body in the source. */
  bodyStart: number
  events: PreparedEvent[]
  /** Its keywords and their weights, as `keywordsOf` returns them. */
  keywords: string
}

/** An article with its address. */
export interface AddressedArticle extends PreparedArticle {
  slug: string
  /** The path of its Body. */
  body: string
}

/** An article with its address, and facts about its files. */
export interface SiteArticle extends AddressedArticle {
  /** SHA-256 of the source file, in hexadecimal. */
  sha256: string
  /** The length of its Body as JSON, in bytes. */
  bodyBytes: number
}

/** An event that is ready to be emitted. */
export interface PreparedEvent {
  date: string
  until?: string
  /** The number of its card's countries that the article is about; they come first. */
  about: number
  card: Omit<EventCard, 'slug' | 'headline' | 'published'>
}

/** A prepared article, and its Body as JSON. */
export interface PreparedText {
  prepared: PreparedArticle
  body: string
}

/**
 * Reads a source file and prepares its article. The result depends on nothing but the file and its corrections.
 * @returns no article if the file cannot be read as one; the problems say why
 */
export function processRecord(
  file: SourceFile,
  corrections: CountryCorrections,
): { article?: PreparedText; problems: readonly Problem[] } {
  const { article, problems } = readArticle(file, corrections)
  return article ? { article: prepareArticle(article), problems } : { problems }
}

/** Prepares an article. */
export function prepareArticle(article: AnalysedRecord): PreparedText {
  const { file, headline, published, aliases, gaps, bodyStart, events } = article
  return {
    prepared: {
      file,
      headline,
      published,
      ...(aliases && { aliases }),
      card: toCard(article),
      gaps: gaps.length,
      bodyStart,
      events: events.map((event) => toEvent(article, event)),
      keywords: keywordsOf(article),
    },
    body: JSON.stringify(toBody(article)),
  }
}

const toCard = (article: AnalysedRecord): PreparedArticle['card'] => ({
  summary: summaryOf(article),
  countries: article.countries.map(({ code }) => code),
  about: article.countries.filter(({ about }) => about).length,
  words: article.words,
})

const toBody = (article: AnalysedRecord): Body => {
  const { file, sha256, source, bodyStart, blocks, gaps, paragraphs } = article
  return {
    file,
    sha256,
    source,
    bodyStart,
    blocks,
    gaps,
    paragraphs,
    headlineMentions: article.headlineMentions.map(toMention),
    mentions: article.mentions.map(toMention),
    times: article.times.map(toTime),
  }
}

/** Returns the standfirst, else the first sentence of the first paragraph. Long ones are cut between words. */
function summaryOf(article: AnalysedRecord): TextWithGaps {
  const body = bodyOf(article)
  const standfirst = article.blocks.find(({ kind }) => kind === 'standfirst')
  const range: Range = standfirst ??
    article.blocks.find(({ kind }) => kind === 'paragraph')?.sentences[0] ??
    article.blocks[0] ?? { start: 0, end: 0 }
  const whole = body.slice(range.start, range.end)
  const start = range.start + (whole.length - whole.trimStart().length)
  const { text, pick } = clip(body, { start, end: range.end }, { start, end: start }, MAX_SUMMARY)
  return { text, gaps: pick(article.gaps) }
}

function toEvent(article: AnalysedRecord, event: DatedEvent): PreparedEvent {
  const { date, until, words, sentence, damaged } = event
  const { text, pick } = clip(bodyOf(article), sentence, words, MAX_EVENT)
  const about = new Set(article.countries.flatMap(({ code, about }) => (about ? [code] : [])))
  const countries = event.countries.filter((code) => about.has(code))
  return {
    date,
    ...(until && { until }),
    about: countries.length,
    card: {
      text,
      gaps: pick(article.gaps),
      words: pick([words])[0] as Range,
      mentions: pick(article.mentions).map(toMention),
      ...(damaged && { damaged }),
      countries: [...countries, ...event.countries.filter((code) => !about.has(code))],
      id: sentence.id,
    },
  }
}
