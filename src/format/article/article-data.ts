import {
  type Block,
  type BlockKind,
  bodyOf,
  MENTION_KINDS,
  type MentionKind,
  type Range,
} from '../../archive/article.ts'
import type { Body, MentionEntry, TimeEntry } from '../body.ts'
import type { Card, TextWithGaps } from '../cards.ts'
import type { RelatedArticle } from '../related.ts'
import { type ArticlePage, DATA_ELEMENT, type LinkedArticle } from './article-page.ts'

/** The parts of an article that its page shows, so that the data need not repeat them. */
export interface ShownArticle {
  slug: string
  headline: string
  /** The text of the body. */
  text: string
}

/** A link to an article. The slug lacks the day if it begins with that. */
type LinkData = [slug: string, headline: string, published: string]

/**
 * An article without what its page shows, in few bytes: an archive has one for each article. Lists of ranges are flat
 * lists of numbers: for each range its distance from the end of the range before, and its length.
 */
interface ArticleData {
  card: Omit<Card, 'slug' | 'headline' | 'summary'>
  /** A range of the body, then the gaps in it. The summary itself if it is not a part of the body. */
  summary: number[] | TextWithGaps
  body: Omit<Body, 'source' | 'bodyStart' | 'blocks' | 'gaps' | 'headlineMentions' | 'mentions' | 'times'>
  /** The source before the body, or only what follows the headline if the source begins with that. */
  before?: string
  after?: string
  /** The kind of each block, unless it is a paragraph; then the length and the id of each sentence, without `p-`. */
  blocks: (string | number)[][]
  gaps?: number[]
  /** For each mention a range, its code and its kind. */
  headlineMentions?: (string | number)[]
  mentions?: (string | number)[]
  times?: TimeEntry[]
  earlier?: LinkData | undefined
  later?: LinkData | undefined
  related: [...LinkData, countries: string[], date: string, words: string[], about: 0 | 1][]
  /** Headline and body, if HTML cannot carry them unchanged. */
  shown?: Omit<ShownArticle, 'slug'>
}

/** HTML parsers change these: line breaks are unified, and NUL and lone surrogates are replaced. */
const NOT_IN_HTML = /[\r\0]|\p{Cs}/u

/** Returns an article's data as JSON that may stand in a `script` element. */
export function toArticleData({ card, body, earlier, later, related }: ArticlePage): string {
  const { slug: _, headline, summary, ...restOfCard } = card
  const { source, bodyStart, blocks, gaps, headlineMentions, mentions, times, ...restOfBody } = body
  const text = bodyOf(body)
  const before = source.slice(0, bodyStart)
  const start = text.indexOf(summary.text)
  const data: ArticleData = {
    card: restOfCard,
    summary: start < 0 ? summary : [start, summary.text.length, ...toNumbers(summary.gaps)],
    body: restOfBody,
    ...(before.startsWith(headline) ? { after: before.slice(headline.length) } : { before }),
    blocks: blocks.map(toBlockData),
    ...(gaps.length > 0 && { gaps: toNumbers(gaps) }),
    ...(headlineMentions.length > 0 && { headlineMentions: toMentionData(headlineMentions) }),
    ...(mentions.length > 0 && { mentions: toMentionData(mentions) }),
    ...(times.length > 0 && { times }),
    earlier: earlier && toLinkData(earlier),
    later: later && toLinkData(later),
    related: related.map((article) => {
      const { countries, date, words, about } = article
      return [...toLinkData(article), countries, date, words, about ? 1 : 0]
    }),
    ...(NOT_IN_HTML.test(headline + text) && { shown: { headline, text } }),
  }
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}

/** Returns the element that has the data of an article. */
export const dataElement = (page: ArticlePage): string =>
  `<script type="application/json" id="${DATA_ELEMENT}">${toArticleData(page)}</script>`

/**
 * Returns an article from the data on its page.
 * @param shown what the page shows
 * @throws Error if data or text are incomplete
 */
export function fromArticleData(json: string, { slug, ...onPage }: ShownArticle): ArticlePage {
  const data = JSON.parse(json) as ArticleData
  const { headline, text } = data.shown ?? onPage
  const blocks = toBlocks(data.blocks)
  const length = blocks.at(-1)?.end ?? 0
  if (text.length !== length) throw new Error(`${text.length} of ${length} characters`)
  const before = data.before ?? headline + data.after
  return {
    card: { slug, headline, ...data.card, summary: toSummary(data.summary, text) },
    body: {
      ...data.body,
      source: before + text,
      bodyStart: before.length,
      blocks,
      gaps: toRanges(data.gaps ?? []),
      headlineMentions: toMentions(data.headlineMentions ?? []),
      mentions: toMentions(data.mentions ?? []),
      times: data.times ?? [],
    },
    ...(data.earlier && { earlier: toLinked(data.earlier) }),
    ...(data.later && { later: toLinked(data.later) }),
    related: data.related.map(
      ([slug, headline, published, countries, date, words, about]): RelatedArticle => ({
        ...toLinked([slug, headline, published]),
        ...{ countries, date, words, ...(about && { about: true }) },
      }),
    ),
  }
}

const toLinkData = ({ slug, headline, published }: LinkedArticle): LinkData => [
  published && slug.startsWith(`${published}-`) ? slug.slice(published.length) : slug,
  headline,
  published,
]

const toLinked = ([slug, headline, published]: LinkData): LinkedArticle => ({
  slug: slug.startsWith('-') ? published + slug : slug,
  headline,
  published,
})

function toSummary(data: ArticleData['summary'], text: string): TextWithGaps {
  if (!Array.isArray(data)) return data
  const [start = 0, length = 0, ...gaps] = data
  return { text: text.slice(start, start + length), gaps: toRanges(gaps) }
}

function toNumbers(ranges: readonly Range[]): number[] {
  let at = 0
  return ranges.flatMap(({ start, end }) => {
    const distance = start - at
    at = end
    return [distance, end - start]
  })
}

function toRanges(numbers: readonly number[]): Range[] {
  const ranges: Range[] = []
  for (let i = 0, at = 0; i < numbers.length; i += 2) {
    const start = at + (numbers[i] as number)
    at = start + (numbers[i + 1] as number)
    ranges.push({ start, end: at })
  }
  return ranges
}

function toMentionData(mentions: readonly MentionEntry[]): (string | number)[] {
  const numbers = toNumbers(mentions.map(([start, end]) => ({ start, end })))
  return mentions.flatMap(([, , code, kind], i) => [
    ...numbers.slice(i * 2, i * 2 + 2),
    code,
    MENTION_KINDS.indexOf(kind),
  ])
}

function toMentions(data: readonly (string | number)[]): MentionEntry[] {
  const ranges = toRanges(data.filter((_, i) => i % 4 < 2) as number[])
  return ranges.map(({ start, end }, i) => [
    start,
    end,
    data[i * 4 + 2] as string,
    MENTION_KINDS[data[i * 4 + 3] as number] as MentionKind,
  ])
}

const toBlockData = ({ kind, sentences }: Block): (string | number)[] => [
  ...(kind === 'paragraph' ? [] : [kind]),
  ...sentences.flatMap(({ start, end, id }) => [end - start, id.slice('p-'.length)]),
]

function toBlocks(data: ArticleData['blocks']): Block[] {
  let end = 0
  return data.map((block): Block => {
    const hasKind = typeof block[0] === 'string'
    const start = end
    const sentences: Block['sentences'] = []
    for (let i = hasKind ? 1 : 0; i < block.length; i += 2) {
      const start = end
      end += block[i] as number
      sentences.push({ start, end, id: `p-${block[i + 1]}` })
    }
    return { kind: hasKind ? (block[0] as BlockKind) : 'paragraph', start, end, sentences }
  })
}
