import type { Range, Sentence } from '../article.ts'

/** Abbreviations after whose period the sentence always continues. */
const ABBREVIATIONS = new Set(
  (
    'Mr Mrs Ms Messrs Dr Prof Gen Brig Lt Col Sgt Cpl Capt Cmdr Maj Adm Supt Insp Rev Hon Sen Sens Rep Reps Gov ' +
    'Pres St Mt Ft vs v Rs Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Sat ' +
    'Sun Op Fig Vol pp'
  ).split(' '),
)
/** Abbreviations that may also end a sentence. It continues unless the next word is one of `OPENERS`. */
const FINAL_ABBREVIATIONS = new Set(
  (
    'Inc Corp Co Ltd Jr Sr Bros Cos plc etc Art Ph.D Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La ' +
    'Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo'
  ).split(' '),
)
/** The end of a company's name, after any mark: `Yahoo! Inc.` */
const COMPANY = /^(?:Inc|Corp|Co|Ltd|plc)\b/
/** Words that continue a sentence after a time of day: `8 p.m. Monday`, `8 a.m. GMT`. */
const DAY_OR_ZONE = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z]{2,4})\b/
/** Words that open a sentence. */
const OPENERS = new Set(
  (
    'The A An He She It They We I You His Her Its Their Our This That These Those There In On At As But And Or ' +
    'Yet So If When While After Before Since For From By With Under Both Some Many Most Last Earlier Later ' +
    'Meanwhile However Also Asked Speaking'
  ).split(' '),
)

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
function opens(next: string): boolean {
  const [, word = '', point] = /^["'“‘]?(\p{L}+)(\.?)/u.exec(next) ?? []
  return !point && OPENERS.has(word)
}

/**
 * Returns whether a sentence continues.
 * @param tail its last characters
 * @param next the text after it
 */
function continues(tail: string, next: string): boolean {
  const text = tail.trimEnd()
  if (text.length === tail.length || endsLine(tail)) return false
  // `“Who did it?” he asked.`
  if (/^\p{Ll}/u.test(next) || COMPANY.test(next)) return true
  if (!text.endsWith('.')) return false
  const word = /[^\s("'“‘[]{1,20}(?=\.$)/u.exec(text)?.[0] ?? ''
  // `No. 3` is a number; `No. It was shut.` is an answer.
  if (word === 'No' || word === 'Nos') return /^\p{N}/u.test(next)
  if (ABBREVIATIONS.has(word)) return true
  if (/^[ap]\.m$/i.test(word)) return DAY_OR_ZONE.test(next)
  return (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(word) || FINAL_ABBREVIATIONS.has(word)) && !opens(next)
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
 * Unicode (UAX 29, from Intl.Segmenter), except after English abbreviations and initials. Takes linear time.
 * @param language a BCP 47 tag
 */
export function sentenceRanges(text: string, from = 0, to = text.length, language = 'en'): Range[] {
  const ranges: Range[] = []
  let open: Range | undefined
  for (const { start, end } of segments(text, from, to, language)) {
    const segment = text.slice(start, end)
    const tail = open ? text.slice(Math.max(open.start, open.end - TAIL), open.end) : ''
    if (open && (segment.trim() === '' || continues(tail, segment))) open.end = end
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
