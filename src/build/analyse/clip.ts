import type { Range } from '../../archive/article.ts'
import { lowerBound } from '../../format/lower-bound.ts'

/** A piece of a body, and how ranges of the body become ranges of it. */
export interface Clip {
  text: string
  /**
   * Those of some ranges of the body, in order and without overlap, that lie in the piece, as ranges of `text`.
   * An article may have as many pieces as ranges, so those that lie elsewhere are not looked at.
   */
  pick: <T extends Range>(ranges: readonly T[]) => T[]
}

const isBetween = (body: string, at: number) => {
  const code = body.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff
}

/**
 * A stretch of a body without the spaces round it and in one line; where it is too long, what stands round the
 * words that matter, cut between words.
 * @param focus lies in the stretch
 * @param max characters, about
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
      from = space >= 0 && space < focus.start ? space + 1 : from + Number(isBetween(body, from))
    }
    if (to < end) {
      const space = body.lastIndexOf(' ', to)
      to = space >= focus.end ? space : to - Number(isBetween(body, to))
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
