import type { Range } from '../archive/article.ts'

/** How many characters of context an excerpt has, about. */
const LENGTH = 200

/** A piece of a body around its matched words; marks and gaps are offsets into the piece. */
export interface Excerpt {
  text: string
  marks: Range[]
  gaps: Range[]
}

/** One more of the words counts for more than so many of the same. */
const MANY = 100
/** Forms of a word begin alike, mostly for so many letters. */
const STEM = 4

const stemOf = (body: string, { start, end }: Range) =>
  body.slice(start, Math.min(end, start + STEM)).toLowerCase()

/** The stretch of a body that has most of the matched words, and most often, cut between words. */
export function excerpt(
  body: string,
  marks: readonly Range[],
  gaps: readonly Range[] = [],
): Excerpt | undefined {
  if (marks.length === 0) return undefined
  let [best, size, most] = [0, 1, 0]
  for (let first = 0, last = 0; first < marks.length; first++) {
    while (last < marks.length && (marks[last]?.end ?? 0) - (marks[first]?.start ?? 0) <= LENGTH) last++
    const inside = marks.slice(first, Math.max(last, first + 1))
    const score =
      new Set(inside.map((mark) => stemOf(body, mark))).size * MANY + Math.min(inside.length, MANY - 1)
    if (score > most) [best, size, most] = [first, inside.length, score]
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
  const within = (ranges: readonly Range[]) =>
    ranges
      .filter((range) => range.start >= start && range.end <= end)
      .map((range) => ({ start: range.start - start + lead.length, end: range.end - start + lead.length }))
  return { text, marks: within(marks), gaps: within(gaps) }
}
