import type { Range, Sentence } from '../article.ts'
import { type Abbreviations, abbreviationsOf } from './abbreviations.ts'

/** The end of a company's name, after any mark: `Yahoo! Inc.` */
const COMPANY = /^(?:Inc|Corp|Co|Ltd|plc)\b/
/** Words that continue a sentence after a time of day: `8 p.m. Monday`, `8 a.m. GMT`. */
const DAY_OR_ZONE = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z]{2,4})\b/
const segmenters = new Map<string, Intl.Segmenter>()

/** Returns the segmenter of a language. @param language a BCP 47 tag */
const segmenterOf = (language: string): Intl.Segmenter => {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' })
  segmenters.set(language, known)
  return known
}

/** Returns whether a text ends with a line break, apart from other white space. Takes linear time. */
export const endsLine = (text: string): boolean => /[\n\r\u2029]/.test(text.slice(text.trimEnd().length))

/** Returns whether the next word opens a sentence. `A.` is an initial, not an article. */
function opens(next: string, { openers }: Abbreviations): boolean {
  const [, word = '', point] = /^["'“‘]?(\p{L}+)(\.?)/u.exec(next) ?? []
  return !point && openers.has(word)
}

/**
 * Returns whether a sentence continues.
 * @param tail its last characters
 * @param next the text after it
 */
function continues(tail: string, next: string, words: Abbreviations): boolean {
  const text = tail.trimEnd()
  if (text.length === tail.length || endsLine(tail)) return false
  // `“Who did it?” he asked.`
  if (/^\p{Ll}/u.test(next) || COMPANY.test(next)) return true
  if (!text.endsWith('.')) return false
  const word = /[^\s("'“‘[]{1,20}(?=\.$)/u.exec(text)?.[0] ?? ''
  // `No. 3` is a number; `No. It was shut.` is an answer.
  if (words.beforeNumber.has(word)) return /^\p{N}/u.test(next)
  if (words.always.has(word)) return true
  if (/^[ap]\.m$/i.test(word)) return DAY_OR_ZONE.test(next)
  // `am 3. Oktober`, but not `im Jahr 1990. Damals`
  const isOrdinal = words.hasOrdinals === true && /^\d{1,2}$/.test(word)
  return (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(word) || words.final.has(word) || isOrdinal) && !opens(next, words)
}

/** The size of the windows in which a text is segmented, in characters. */
const WINDOW = 1024
/** The number of characters at the end of a sentence that decide whether it continues. */
const TAIL = 64

/**
 * Segments a text window by window, because Intl.Segmenter takes longer per step the longer its text is. The last
 * segment of a window may be cut off, so the next window begins with it again.
 */
function* segments(text: string, from: number, to: number, language: string): Generator<Range> {
  const segmenter = segmenterOf(language)
  for (let at = from, size = WINDOW; at < to; ) {
    const end = Math.min(to, at + size)
    const found = [...segmenter.segment(text.slice(at, end))]
    if (end < to && found.length > 1) found.pop()
    else if (end < to) {
      size *= 2
      continue
    }
    for (const { index, segment } of found) yield { start: at + index, end: at + index + segment.length }
    const last = found.at(-1)
    at += last ? last.index + last.segment.length : size
    size = WINDOW
  }
}

/**
 * Splits a text into sentences that tile it: each includes the white space after it. The boundaries are those of
 * Unicode (UAX 29, from Intl.Segmenter), except after abbreviations of the language and initials. Takes linear time.
 * @param language a BCP 47 tag
 */
export function sentenceRanges(text: string, from = 0, to = text.length, language = 'en'): Range[] {
  const ranges: Range[] = []
  const words = abbreviationsOf(language)
  let open: Range | undefined
  for (const { start, end } of segments(text, from, to, language)) {
    const segment = text.slice(start, end)
    const tail = open ? text.slice(Math.max(open.start, open.end - TAIL), open.end) : ''
    if (open && (segment.trim() === '' || continues(tail, segment, words))) open.end = end
    else {
      open = { start, end }
      ranges.push(open)
    }
  }
  return ranges
}

/** FNV-1a, 32 bits (Fowler, Noll, Vo: draft-eastlake-fnv), over UTF-16 code units. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** Returns the words of a sentence without case, accents, marks and spacing. Its address is made from them. */
const wordsOf = (sentence: string) =>
  sentence
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? ''

/**
 * Gives each sentence its address. The address is made from the words of the sentence, so it survives changes of the
 * text around it. Sentences with the same words get `-2`, `-3` and so on.
 */
export function withIds(text: string, ranges: readonly Range[]): Sentence[] {
  const seen = new Map<string, number>()
  return ranges.map(({ start, end }) => {
    const base = `p-${fnv1a(wordsOf(text.slice(start, end)))
      .toString(36)
      .padStart(6, '0')
      .slice(-6)}`
    const count = (seen.get(base) ?? 0) + 1
    seen.set(base, count)
    return { start, end, id: count === 1 ? base : `${base}-${count}` }
  })
}
