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
 * An article as it goes to press: all that the archive's files need of it, from its own seed alone. It has no
 * address yet, since that depends on others.
 */
export interface PreparedArticle {
  file: string
  headline: string
  published: string
  /** Slugs that it had before. */
  aliases?: string[]
  card: Omit<Card, 'slug' | 'headline' | 'published' | 'body'>
  gaps: number
  /** Where the body begins in the source. */
  bodyStart: number
  events: PreparedEvent[]
  /** What `keywordsOf` gives. */
  telling: string
}

/** A dated event as it goes to press. */
export interface PreparedEvent {
  date: string
  until?: string
  /** How many of its card's countries the article is about; they come first. */
  about: number
  card: Omit<EventCard, 'slug' | 'headline' | 'published'>
}

/** What one seed gives: its galley and the text of its Body as JSON, where it can be read, and what is wrong. */
export interface ProcessedSource {
  set?: { galley: PreparedArticle; body: string }
  problems: readonly Problem[]
}

/** Reads a seed and sets it. Nothing but the file and its corrections decides what comes of it. */
export function processRecord(file: SourceFile, corrections: CountryCorrections): ProcessedSource {
  const { article, problems } = readArticle(file, corrections)
  return article ? { set: prepareArticle(article), problems } : { problems }
}

/** An article → its galley, and its Body as JSON. */
export function prepareArticle(article: AnalysedRecord): { galley: PreparedArticle; body: string } {
  const { file, headline, published, aliases, gaps, bodyStart, events } = article
  return {
    galley: {
      file,
      headline,
      published,
      ...(aliases && { aliases }),
      card: toCard(article),
      gaps: gaps.length,
      bodyStart,
      events: events.map((event) => toEvent(article, event)),
      telling: keywordsOf(article),
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

/** The standfirst, else the first sentence of the first paragraph, cut between words where it is long. */
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
