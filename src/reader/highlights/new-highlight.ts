import type { Highlight } from '../../app/storage/saved-items.ts'
import { bodyOf, type Range } from '../../archive/article.ts'
import type { Body } from '../../format/body.ts'
import type { Card } from '../../format/cards.ts'
import { passageAt, passagesOf } from '../passages.ts'
import { CONTEXT_LENGTH } from './locate-highlights.ts'

/** Returns a unique id. `randomUUID` exists in secure contexts only. */
const newId = (): string =>
  crypto.randomUUID?.() ??
  Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('')

/** A part of the text that is longer than any word. */
const AROUND = 200

/**
 * Returns a range with the words that it cuts through as wholes, and without spaces at its ends.
 * @param language a BCP 47 tag: words are found as it divides them
 */
function wholeWords(text: string, { start, end }: Range, language?: string): Range {
  const selected = text.slice(start, end)
  let from = start + selected.length - selected.trimStart().length
  let to = start + selected.trimEnd().length
  if (from >= to) return { start: from, end: from }
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' })
  const wordAt = (offset: number): Range | undefined => {
    const base = Math.max(0, offset - AROUND)
    const found = segmenter.segment(text.slice(base, offset + AROUND)).containing(offset - base)
    return found?.isWordLike
      ? { start: base + found.index, end: base + found.index + found.segment.length }
      : undefined
  }
  from = wordAt(from)?.start ?? from
  to = wordAt(to - 1)?.end ?? to
  return { start: from, end: to }
}

/** Returns a highlight of the words in a range of an article's text. Its quote is empty if there are none. */
export function newHighlight({ slug, headline, published }: Card, body: Body, range: Range): Highlight {
  const text = bodyOf(body)
  const { start: from, end: to } = wholeWords(text, range, body.language)
  const now = new Date().toISOString()
  return {
    id: newId(),
    slug,
    headline,
    published,
    quote: text.slice(from, to),
    before: text.slice(Math.max(0, from - CONTEXT_LENGTH), from),
    after: text.slice(to, to + CONTEXT_LENGTH),
    passage: passageAt(passagesOf(body), from)?.id,
    note: '',
    made: now,
    changed: now,
  }
}
