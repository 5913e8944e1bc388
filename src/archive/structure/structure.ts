import type { Block, Range, Structure } from '../article.ts'
import { findGaps, hasLostFigures } from './gaps.ts'
import { findOpening, type Part } from './opening.ts'
import { sentenceRanges, withIds } from './sentences.ts'

/** `Cao Desheng contributed to this story.`, `Reporting by Jane Roe; editing by John Doe` */
const CONTRIBUTOR =
  /^(?:[([—–-]? ?(?:Additional )?[Rr]eporting by \p{Lu}|(?:_+ ?)?\p{Lu}.{2,120} contributed (?:to this (?:story|report|article)|reporting)\b).{0,160}$/su

/** Openings of sentences that stay in the paragraph of the sentence before them. */
const CONTINUES =
  /^["“'‘]?(?:He|She|It|They|His|Her|Its|Their|This|These|Those|That|But|And|Yet|Still|Instead|Both)\b/
const MAX_PARAGRAPH_SENTENCES = 4

/**
 * Finds the structure of a body. Nothing is changed or left out: the blocks tile the body, and the sentences of a
 * block tile the block.
 * @param source the body, as it is in the source
 * @param headline the headline, to recognise it if the body repeats it
 * @param language a BCP 47 tag
 */
export function findStructure(source: string, headline: string, language = 'en'): Structure {
  const body = unwrapped(source)
  const opening = findOpening(body, headline)
  const from = opening.at(-1)?.end ?? 0
  const ownBreaks = /\S[^\S\n\r]*[\n\r]\s*\S/.test(body.slice(from))
  const paragraphs = ownBreaks ? sourceParagraphs(body, from) : ourParagraphs(body, from, language)
  const parts: Part[] = [...opening, ...paragraphs]
  const sentencesOfParts = parts.map((part) => sentencesOf(body, part, language))
  const sentences = withIds(body, sentencesOfParts.flat())
  let next = 0
  const blocks = parts.map(({ kind, start, end }, i): Block => {
    const first = next
    next += sentencesOfParts[i]?.length ?? 0
    return { kind, start, end, sentences: sentences.slice(first, next) }
  })
  const gaps = hasLostFigures(source) ? parts.flatMap(({ start, end }) => findGaps(source, start, end)) : []
  return { blocks, gaps, paragraphs: ownBreaks ? 'source' : 'ours' }
}

/** Returns the sentences of a part. Labels and lines count as one sentence. */
const sentencesOf = (body: string, { kind, start, end }: Part, language: string): Range[] =>
  kind === 'paragraph' || kind === 'caption' ? sentenceRanges(body, start, end, language) : [{ start, end }]

/** A single line break. */
const WRAP = /(?<![\n\r][^\S\n\r]*)(?:\r\n|\n|\r(?!\n))(?![^\S\n\r]*[\n\r])/g

/** A line break, and the first letter of the next line if it is lowercase. */
const BREAK = /\S[^\S\n\r]*(?:\r\n|\n|\r(?!\n))[^\S\n\r]*(\p{Ll})?/gu

/**
 * Replaces the line breaks of hard-wrapped text with vertical tabs, so that neither a sentence nor a paragraph ends
 * there. Other texts stay as they are, and the length never changes. Text is hard-wrapped if a line begins with a
 * lowercase letter and empty lines separate the paragraphs, or else if a third of the lines do.
 */
function unwrapped(text: string): string {
  const hasEmptyLines = /\S[^\S\n\r]*(?:\r\n|\n|\r(?!\n))[^\S\n\r]*[\n\r]\s*\S/.test(text)
  const breaks = [...text.matchAll(BREAK)]
  const continuing = breaks.filter(([, lowercase]) => lowercase).length
  const isWrapped = continuing > 0 && (hasEmptyLines || continuing >= breaks.length / 3)
  return isWrapped ? text.replace(WRAP, (lineBreak) => '\v'.repeat(lineBreak.length)) : text
}

/** Returns the paragraphs that the line breaks of the source make. */
function sourceParagraphs(body: string, from: number): Part[] {
  const cuts = [
    ...body
      .slice(from)
      .trimEnd()
      .matchAll(/[\n\r]\s*/g),
  ].map((m) => from + m.index + m[0].length)
  return tile(cuts, from, body.length).map((range) => ({ ...range, kind: kindOf(body, range) }))
}

/** Returns paragraphs for a body without line breaks. Each begins with a sentence that does not continue the last. */
function ourParagraphs(body: string, from: number, language: string): Part[] {
  const sentences = sentenceRanges(body, from, body.length, language)
  const cuts: number[] = []
  let length = 0
  sentences.forEach((sentence, i) => {
    const text = body.slice(sentence.start, sentence.end)
    const isContributor = i === sentences.length - 1 && CONTRIBUTOR.test(text.trim())
    if (i > 0 && (isContributor || length >= MAX_PARAGRAPH_SENTENCES || !CONTINUES.test(text.trimStart()))) {
      cuts.push(sentence.start)
      length = 0
    }
    length++
  })
  return tile(cuts, from, body.length).map((range) => ({ ...range, kind: kindOf(body, range) }))
}

/** Returns the ranges between cuts, without empty ones. */
function tile(cuts: number[], from: number, to: number): Range[] {
  const edges = [from, ...cuts, to]
  return edges.slice(1).flatMap((end, i) => {
    const start = edges[i] as number
    return end > start ? [{ start, end }] : []
  })
}

const kindOf = (body: string, { start, end }: Range) =>
  end === body.length && CONTRIBUTOR.test(body.slice(start, end).trim()) ? 'contributor' : 'paragraph'
