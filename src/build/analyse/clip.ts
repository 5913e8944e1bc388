import type { Range } from '../../archive/article.ts'
import { lowerBound } from '../../format/lower-bound.ts'

/** A piece of a body. */
export interface Clip {
  text: string
  /**
   * Returns the ranges that lie in the piece, as ranges of `text`. The ranges given are ranges of the body, in order
   * and without overlap.
   */
  pick: <T extends Range>(ranges: readonly T[]) => T[]
}

/** Returns true if a surrogate pair would be cut apart at this index. */
const isInsidePair = (body: string, at: number) => {
  const code = body.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff
}

/**
 * Cuts a range out of a body, as one line and without the spaces around it. If it is too long, only the part around the
 * focus is returned, cut between words.
 * @param focus the words that matter; they lie in the range
 * @param max the approximate length, in characters
 */
export function clip(body: string, { start, end }: Range, focus: Range, max: number): Clip {
  while (end > focus.end && /\s/.test(body[end - 1] as string)) end--
  while (start < focus.start && /\s/.test(body[start] as string)) start++
  let [from, to] = [start, end]
  if (end - start > max) {
    const spare = Math.max(0, max - (focus.end - focus.start))
    from = Math.max(start, Math.min(focus.start - Math.round(spare / 2), end - max))
    to = Math.min(end, Math.max(from + max, focus.end))
    if (from > start) {
      const space = body.indexOf(' ', from)
      from = space >= 0 && space < focus.start ? space + 1 : from + Number(isInsidePair(body, from))
    }
    if (to < end) {
      const space = body.lastIndexOf(' ', to)
      to = space >= focus.end ? space : to - Number(isInsidePair(body, to))
    }
  }
  const lead = from > start ? '… ' : ''
  const tail = to < end ? ' …' : ''
  return {
    text: `${lead}${body.slice(from, to).replace(/[\n\r\v]/g, ' ')}${tail}`,
    pick: (ranges) => {
      const shift = lead.length - from
      const picked: (typeof ranges)[number][] = []
      let i = lowerBound(ranges.length, (at) => (ranges[at] as Range).start >= from)
      for (; i < ranges.length; i++) {
        const range = ranges[i] as (typeof ranges)[number]
        if (range.end > to) break
        picked.push({ ...range, start: range.start + shift, end: range.end + shift })
      }
      return picked
    },
  }
}
