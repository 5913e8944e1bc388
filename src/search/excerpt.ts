import type { Range } from '../archive/article.ts'

/** The approximate length of an excerpt in characters. */
const LENGTH = 200

/** A part of a body around its marks. Offsets are into the excerpt. */
export interface Excerpt {
  text: string
  marks: Range[]
  gaps: Range[]
}

/** The score of each different word. Each occurrence adds 1. */
const DIFFERENT_WORD = 100
/** The forms of a word mostly share this number of letters. */
const STEM_LENGTH = 4

const stemOf = (body: string, { start, end }: Range) =>
  body.slice(start, Math.min(end, start + STEM_LENGTH)).toLowerCase()

/** Returns the part of a body with the most different marked words, and of these the most. It breaks between words. */
export function excerpt(
  body: string,
  marks: readonly Range[],
  gaps: readonly Range[] = [],
): Excerpt | undefined {
  if (marks.length === 0) return undefined
  let [best, size, bestScore] = [0, 1, 0]
  for (let first = 0, last = 0; first < marks.length; first++) {
    while (last < marks.length && (marks[last]?.end ?? 0) - (marks[first]?.start ?? 0) <= LENGTH) last++
    const inside = marks.slice(first, Math.max(last, first + 1))
    const score =
      new Set(inside.map((mark) => stemOf(body, mark))).size * DIFFERENT_WORD +
      Math.min(inside.length, DIFFERENT_WORD - 1)
    if (score > bestScore) [best, size, bestScore] = [first, inside.length, score]
  }
  const from = marks[best] as Range
  const to = marks[best + size - 1] as Range
  const spare = Math.max(0, LENGTH - (to.end - from.start))
  let start = Math.max(0, from.start - Math.round(spare / 3))
  if (start > 0) start = Math.max(start, body.indexOf(' ', start) + 1)
  if (start > from.start) start = from.start
  let end = Math.min(body.length, Math.max(to.end, start + LENGTH))
  if (end < body.length) end = Math.max(to.end, body.lastIndexOf(' ', end))
  const lead = start > 0 ? '… ' : ''
  const text = `${lead}${body.slice(start, end).replace(/[\n\r]/g, ' ')}${end < body.length ? ' …' : ''}`
  const shift = lead.length - start
  const inExcerpt = (ranges: readonly Range[]) =>
    ranges
      .filter((range) => range.start >= start && range.end <= end)
      .map((range) => ({ start: range.start + shift, end: range.end + shift }))
  return { text, marks: inExcerpt(marks), gaps: inExcerpt(gaps) }
}
