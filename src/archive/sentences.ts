import type { Range, Sentence } from './article.ts'

/** Short forms that take a point and are followed by more of the same sentence. */
const ABBREVIATIONS = new Set(
  (
    'Mr Mrs Ms Dr Prof Gen Lt Col Sgt Cpl Capt Cmdr Maj Adm Rev Hon Sen Rep Gov Pres St Mt Ft vs etc No Nos ' +
    'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Sat Sun Op Art Fig Vol pp'
  ).split(' '),
)
/** Short forms that may also close a sentence: it goes on unless the next word is one that opens sentences. */
const SOMETIMES = new Set('Inc Corp Co Ltd Jr Sr Bros Cos plc'.split(' '))
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

/** Whether a piece that ends with a point goes on in `next`. */
function goesOn(piece: string, next: string): boolean {
  const text = piece.trimEnd()
  if (!text.endsWith('.') || text.length === piece.length || endsLine(piece)) return false
  const word = /[^\s("'“‘[]{1,20}(?=\.$)/u.exec(text.slice(-24))?.[0] ?? ''
  if (ABBREVIATIONS.has(word)) return true
  if (/^\p{Lu}$/u.test(word)) return true
  const initials = /^(?:\p{Lu}\.)+\p{Lu}$/u.test(word)
  if (!initials && !SOMETIMES.has(word)) return false
  return !OPENERS.has(/^["'“‘]?(\p{L}+)/u.exec(next)?.[1] ?? '')
}

/**
 * Cuts a text into sentences that tile it: each keeps the white space behind it. The cuts are Unicode's (UAX
 * 29, by way of Intl.Segmenter), less those behind abbreviations and initials. Linear in the text's length.
 */
export function sentenceRanges(text: string, from = 0, to = text.length): Range[] {
  const ranges: Range[] = []
  let open: Range | undefined
  for (const { segment, index } of segmenter.segment(text.slice(from, to))) {
    const start = from + index
    const end = start + segment.length
    if (open && (segment.trim() === '' || goesOn(text.slice(open.start, open.end), segment))) open.end = end
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
