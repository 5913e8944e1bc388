import search from 'approx-string-match'
import type { Highlight } from '../../app/storage/saved-items.ts'
import type { Range } from '../../archive/article.ts'

/** How many characters beside a highlight's words are kept with it. */
export const BESIDE = 32
/** Words as short as this are found as they stand or not at all, in characters. */
const SHORT = 16
/** How much of longer ones may have changed, as a share of their characters. */
const CHANGED = 0.15

/** How many characters of what stood before and behind still do. */
function likeness(text: string, { start, end }: Range, { before, after }: Highlight): number {
  let like = 0
  while (like < before.length && text[start - 1 - like] === before[before.length - 1 - like]) like++
  let behind = 0
  while (behind < after.length && text[end + behind] === after[behind]) behind++
  return like + behind
}

/**
 * Where the words of a highlight stand in a text: by what they say, and among several places by what stands beside
 * them. `undefined` where they, or words that are nearly these, stand nowhere.
 */
export function rangeOf(text: string, highlight: Highlight): Range | undefined {
  const { quote } = highlight
  const exact: Range[] = []
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
    exact.push({ start: at, end: at + quote.length })
  const best = (ranges: Range[]) =>
    ranges.reduce<{ range: Range; like: number } | undefined>((best, range) => {
      const like = likeness(text, range, highlight)
      return !best || like > best.like ? { range, like } : best
    }, undefined)?.range
  if (exact.length || quote.length <= SHORT) return best(exact)
  const near = search(text, quote, Math.floor(quote.length * CHANGED))
  const fewest = Math.min(...near.map(({ errors }) => errors))
  return best(near.filter(({ errors }) => errors === fewest).map(({ start, end }) => ({ start, end })))
}

/** A highlight at its place. */
export interface Located extends Range {
  highlight: Highlight
}

/** Highlights at their places in a text, in its order, and those whose words it has no longer. */
export function locate(
  text: string,
  highlights: readonly Highlight[],
): { found: Located[]; lost: Highlight[] } {
  const found: Located[] = []
  const lost: Highlight[] = []
  for (const highlight of highlights) {
    const range = rangeOf(text, highlight)
    if (range) found.push({ ...range, highlight })
    else lost.push(highlight)
  }
  return { found: found.sort((a, b) => a.start - b.start || a.end - b.end), lost }
}
