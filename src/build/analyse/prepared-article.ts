import {
  type AnalysedRecord,
  bodyOf,
  type DatedEvent,
  type DateSource,
  type Metadata,
  type Range,
} from '../../archive/article.ts'
import { formerStatesOf } from '../../archive/countries/former-states.ts'
import type { Body } from '../../format/body.ts'
import type { Card, EventCard, TextWithGaps } from '../../format/cards.ts'
import { hashOf } from '../output/hashes.ts'
import { clip } from './clip.ts'
import { toMention, toTime } from './entries.ts'
import { keywordsOf } from './keywords.ts'

const MAX_SUMMARY = 240
const MAX_EVENT = 480

/**
 * An article that is ready to be emitted: everything that the site's files contain of it, except its body. It
 * depends on its own source alone, so it has no address yet: that depends on other articles.
 */
export interface PreparedArticle extends Metadata {
  file: string
  /** Its position in its file, from 1. */
  record: number
  headline: string
  published: string
  dateSource?: DateSource
  /** The same for articles with the same publication, day, headline and text. */
  fingerprint: string
  /** Slugs that it had before. */
  aliases?: string[]
  card: Omit<Card, 'slug' | 'headline' | 'published'>
  /** The number of gaps. */
  gaps: number
  /** The offset of the body in the source. */
  bodyStart: number
  events: PreparedEvent[]
  /** Its keywords and their weights, as `keywordsOf` returns them. */
  keywords: string
}

/** An article as the store keeps it. */
export interface StoredArticle extends PreparedArticle {
  /** The hash of its Body. */
  bodyHash: string
}

/** An article with its address. */
export interface AddressedArticle extends StoredArticle {
  slug: string
}

/** A record that is the same article as another one. */
type Copy = Pick<PreparedArticle, 'file' | 'record'>

/** An article with its address, and the place of its Body. */
export interface SiteArticle extends AddressedArticle {
  /** The file of the store that has its Body: see `bodyOf`. */
  store: string
  /** The other places in the seeds folder that have the same article. */
  copies?: Copy[]
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

/** Prepares an article. */
export function prepareArticle(article: AnalysedRecord): PreparedText {
  const { file, record, headline, published, dateSource, aliases, gaps, bodyStart, events } = article
  const states = formerStatesOf(article)
  return {
    prepared: {
      file,
      record,
      headline,
      published,
      ...(dateSource && { dateSource }),
      ...metadataOf(article),
      fingerprint: fingerprintOf(article),
      ...(aliases && { aliases }),
      card: toCard(article, states),
      gaps: gaps.length,
      bodyStart,
      events: events.map((event) => toEvent(article, event, states)),
      keywords: keywordsOf(article),
    },
    body: JSON.stringify(toBody(article)),
  }
}

type States = ReturnType<typeof formerStatesOf>

/** Returns the former states of some countries, if there are any. */
function pickStates(states: States, codes: readonly string[]): Pick<Card, 'states'> {
  const picked = Object.entries(states).filter(([code]) => codes.includes(code))
  return picked.length > 0 ? { states: Object.fromEntries(picked) } : {}
}

const toCard = (article: AnalysedRecord, states: States): PreparedArticle['card'] => ({
  summary: summaryOf(article),
  countries: article.countries.map(({ code }) => code),
  about: article.countries.filter(({ about }) => about).length,
  ...pickStates(
    states,
    article.countries.map(({ code }) => code),
  ),
  words: article.words,
  ...(article.publication && { publication: article.publication }),
  ...(article.language && { language: article.language }),
})

const METADATA = ['publication', 'byline', 'section', 'page', 'url', 'language', 'retrieved', 'tags'] as const

const metadataOf = (article: Metadata): Metadata =>
  Object.fromEntries(METADATA.flatMap((name) => (article[name] ? [[name, article[name]]] : [])))

const lettersOf = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** Only letters and digits count: exports of the same article differ in spaces and quotation marks. */
const fingerprintOf = (article: AnalysedRecord): string =>
  hashOf(
    JSON.stringify([
      article.publication ?? '',
      article.published.slice(0, 10),
      lettersOf(article.headline),
      lettersOf(bodyOf(article)),
    ]),
  )

const toBody = (article: AnalysedRecord): Body => {
  const { file, record, sha256, source, bodyStart, dateSource, blocks, gaps, paragraphs } = article
  return {
    file,
    record,
    sha256,
    ...(dateSource && { dateSource }),
    ...metadataOf(article),
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

function toEvent(article: AnalysedRecord, event: DatedEvent, states: States): PreparedEvent {
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
      ...pickStates(states, event.countries),
      id: sentence.id,
    },
  }
}
