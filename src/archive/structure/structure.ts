import type { Block, Range, Structure } from '../article.ts'
import { findGaps, hasLostFigures } from './gaps.ts'
import { findOpening, type Part } from './opening.ts'
import { sentenceRanges, withIds } from './sentences.ts'

/** `Cao Desheng contributed to this story.`, `Reporting by Jane Roe; editing by John Doe` */
const CONTRIBUTOR =
  /^(?:[([—–-]? ?(?:Additional )?[Rr]eporting by \p{Lu}|(?:_+ ?)?\p{Lu}.{2,120} contributed (?:to this (?:story|report|article)|reporting)\b).{0,160}$/su

/** A sentence that goes on about whom the last one was about stays in its paragraph. */
const CONTINUES =
  /^["“'‘]?(?:He|She|It|They|His|Her|Its|Their|This|These|Those|That|But|And|Yet|Still|Instead|Both)\b/
const MAX_PARAGRAPH_SENTENCES = 4

/**
 * Finds the parts of a body. Nothing is changed or left out: the blocks tile the body, and each block's
 * sentences tile the block.
 * @param source the body: the text below the date line, as it is
 * @param headline the article's headline, to know it when the body repeats it
 */
export function findStructure(source: string, headline: string): Structure {
  const body = unwrapped(source)
  const opening = findOpening(body, headline)
  const from = opening.at(-1)?.end ?? 0
  const ownBreaks = /\S[^\S\n\r]*[\n\r]\s*\S/.test(body.slice(from))
  const paragraphs = ownBreaks ? sourceParagraphs(body, from) : ourParagraphs(body, from)
  const parts: Part[] = [...opening, ...paragraphs]
  const ids = new Map(
    withIds(
      body,
      parts.flatMap((part) => sentencesOf(body, part)),
    ).map((s) => [s.start, s]),
  )
  const blocks: Block[] = parts.map((part) => ({
    kind: part.kind,
    start: part.start,
    end: part.end,
    sentences: sentencesOf(body, part).flatMap(({ start }) => ids.get(start) ?? []),
  }))
  const gaps = hasLostFigures(source) ? parts.flatMap(({ start, end }) => findGaps(source, start, end)) : []
  return { blocks, gaps, paragraphs: ownBreaks ? 'source' : 'ours' }
}

/** One sentence for a part that is a label or a line, all of its sentences for a part that is prose. */
const sentencesOf = (body: string, { kind, start, end }: Part): Range[] =>
  kind === 'paragraph' || kind === 'caption' ? sentenceRanges(body, start, end) : [{ start, end }]

/** A line break that is not next to another one. */
const WRAP = /(?<![\n\r][^\S\n\r]*)(?:\r\n|\n|\r(?!\n))(?![^\S\n\r]*[\n\r])/g

/** A line break, and whether the next line begins with a small letter. */
const BREAK = /\S[^\S\n\r]*(?:\r\n|\n|\r(?!\n))[^\S\n\r]*(\p{Ll})?/gu

/**
 * A text of which the lines were cut to a width, with vertical tabs in place of those cuts, so that neither a
 * sentence nor a paragraph ends there; any other text as it is. The length stays. That lines were cut shows in
 * one that goes on with a small letter where empty lines part paragraphs, and in a third of them elsewhere.
 */
function unwrapped(text: string): string {
  const hasEmptyLines = /\S[^\S\n\r]*(?:\r\n|\n|\r(?!\n))[^\S\n\r]*[\n\r]\s*\S/.test(text)
  const breaks = [...text.matchAll(BREAK)]
  const goOn = breaks.filter(([, small]) => small).length
  const cut = goOn > 0 && (hasEmptyLines || goOn >= breaks.length / 3)
  return cut ? text.replace(WRAP, (cut) => '\v'.repeat(cut.length)) : text
}

function sourceParagraphs(body: string, from: number): Part[] {
  const cuts = [
    ...body
      .slice(from)
      .trimEnd()
      .matchAll(/[\n\r]\s*/g),
  ].map((m) => from + m.index + m[0].length)
  return tile(cuts, from, body.length).map((range) => ({ ...range, kind: kindOf(body, range) }))
}

/** A body in one line gets paragraphs of ours: one for each sentence that does not continue the last one. */
function ourParagraphs(body: string, from: number): Part[] {
  const sentences = sentenceRanges(body, from)
  const cuts: number[] = []
  let length = 0
  sentences.forEach((sentence, i) => {
    const text = body.slice(sentence.start, sentence.end)
    const closing = i === sentences.length - 1 && CONTRIBUTOR.test(text.trim())
    if (i > 0 && (closing || length >= MAX_PARAGRAPH_SENTENCES || !CONTINUES.test(text.trimStart()))) {
      cuts.push(sentence.start)
      length = 0
    }
    length++
  })
  return tile(cuts, from, body.length).map((range) => ({ ...range, kind: kindOf(body, range) }))
}

function tile(cuts: number[], from: number, to: number): Range[] {
  const edges = [from, ...cuts, to]
  return edges.slice(1).flatMap((end, i) => {
    const start = edges[i] as number
    return end > start ? [{ start, end }] : []
  })
}

const kindOf = (body: string, { start, end }: Range) =>
  end === body.length && CONTRIBUTOR.test(body.slice(start, end).trim()) ? 'contributor' : 'paragraph'
