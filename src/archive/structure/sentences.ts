import type { Range, Sentence } from '../article.ts'

/** Short forms that take a point and are followed by more of the same sentence. */
const ABBREVIATIONS = new Set(
  (
    'Mr Mrs Ms Messrs Dr Prof Gen Brig Lt Col Sgt Cpl Capt Cmdr Maj Adm Supt Insp Rev Hon Sen Sens Rep Reps Gov ' +
    'Pres St Mt Ft vs v Rs Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Sat ' +
    'Sun Op Fig Vol pp'
  ).split(' '),
)
/** Short forms that may also close a sentence: it goes on unless the next word is one that opens sentences. */
const SOMETIMES = new Set(
  (
    'Inc Corp Co Ltd Jr Sr Bros Cos plc etc Art Ph.D Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La ' +
    'Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo'
  ).split(' '),
)
/** What a company's name goes on with, behind whatever mark: `Yahoo! Inc.` */
const COMPANY = /^(?:Inc|Corp|Co|Ltd|plc)\b/
/** What a time of day goes on with: `8 p.m. Monday`, `8 a.m. GMT`. */
const DAY_OR_ZONE = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z]{2,4})\b/
const OPENERS = new Set(
  (
    'The A An He She It They We I You His Her Its Their Our This That These Those There In On At As But And Or ' +
    'Yet So If When While After Before Since For From By With Under Both Some Many Most Last Earlier Later ' +
    'Meanwhile However Also Asked Speaking'
  ).split(' '),
)

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** Whether a text ends with a line break, other white space aside. Linear, however long the white space is. */
export const endsLine = (text: string): boolean => /[\n\r\u2029]/.test(text.slice(text.trimEnd().length))

/** Whether a word opens a sentence rather than goes on with one. `A.` is an initial and no article. */
function opens(next: string): boolean {
  const [, word = '', point] = /^["'“‘]?(\p{L}+)(\.?)/u.exec(next) ?? []
  return !point && OPENERS.has(word)
}

/** Whether a sentence whose last characters are `tail` goes on in `next`. */
function goesOn(tail: string, next: string): boolean {
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
  return (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(word) || SOMETIMES.has(word)) && !opens(next)
}

const WINDOW = 1024
/** As much of a sentence's end as is looked at to say whether it goes on. */
const TAIL = 64

/**
 * Unicode's sentences, found a window at a time: Intl.Segmenter takes longer for each step the longer its text
 * is. The last piece of a window may be cut off by it, so the next window begins with that piece again.
 */
function* pieces(text: string, from: number, to: number): Generator<Range> {
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
 * Cuts a text into sentences that tile it: each keeps the white space behind it. The cuts are Unicode's (UAX
 * 29, by way of Intl.Segmenter), less those behind abbreviations and initials. Linear in the text's length.
 */
export function sentenceRanges(text: string, from = 0, to = text.length): Range[] {
  const ranges: Range[] = []
  let open: Range | undefined
  for (const { start, end } of pieces(text, from, to)) {
    const piece = text.slice(start, end)
    const tail = open ? text.slice(Math.max(open.start, open.end - TAIL), open.end) : ''
    if (open && (piece.trim() === '' || goesOn(tail, piece))) open.end = end
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

/** The words of a sentence, without case, accents, marks and spacing: what its address is made from. */
const wordsOf = (sentence: string) =>
  sentence
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? ''

/**
 * Gives each sentence its address. It is made from the sentence's own words, so it holds when the text around
 * it changes; a sentence that says the same again gets `-2`, `-3`.
 */
export function withIds(text: string, ranges: readonly Range[]): Sentence[] {
  const seen = new Map<string, number>()
  return ranges.map(({ start, end }) => {
    const base = `p-${fnv1a(wordsOf(text.slice(start, end)))
      .toString(36)
      .padStart(6, '0')
      .slice(-6)}`
    const times = (seen.get(base) ?? 0) + 1
    seen.set(base, times)
    return { start, end, id: times === 1 ? base : `${base}-${times}` }
  })
}
