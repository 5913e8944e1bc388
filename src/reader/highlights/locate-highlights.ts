import search from 'approx-string-match'
import type { Highlight } from '../../app/storage/saved-items.ts'
import type { Range } from '../../archive/article.ts'

/** The number of characters before and after a highlight that are saved with it. */
export const CONTEXT_LENGTH = 32
/** Quotes up to this length must match exactly, in characters. */
const EXACT_LENGTH = 16
/** The share of a longer quote that may have changed. */
const MAX_CHANGES = 0.15

/** Returns how many characters before and after a range match the saved context. */
function contextMatch(text: string, { start, end }: Range, { before, after }: Highlight): number {
  let matchBefore = 0
  while (
    matchBefore < before.length &&
    text[start - 1 - matchBefore] === before[before.length - 1 - matchBefore]
  )
    matchBefore++
  let matchAfter = 0
  while (matchAfter < after.length && text[end + matchAfter] === after[matchAfter]) matchAfter++
  return matchBefore + matchAfter
}

/** Returns the range whose context matches best. Of equal ones, it is the first. */
function bestRange(text: string, highlight: Highlight, ranges: readonly Range[]): Range | undefined {
  let best: Range | undefined
  let bestMatch = -1
  for (const range of ranges) {
    const match = contextMatch(text, range, highlight)
    if (match > bestMatch) [best, bestMatch] = [range, match]
  }
  return best
}

/**
 * Finds the words of a highlight in a text, exactly or nearly. Where they occur several times, their context decides.
 * @returns their range, or `undefined` if the text no longer has them
 */
export function rangeOf(text: string, highlight: Highlight): Range | undefined {
  const { quote } = highlight
  const exact: Range[] = []
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
    exact.push({ start: at, end: at + quote.length })
  if (exact.length || quote.length <= EXACT_LENGTH) return bestRange(text, highlight, exact)
  const near = search(text, quote, Math.floor(quote.length * MAX_CHANGES))
  const fewest = Math.min(...near.map(({ errors }) => errors))
  const nearest = near.filter(({ errors }) => errors === fewest)
  return bestRange(
    text,
    highlight,
    nearest.map(({ start, end }) => ({ start, end })),
  )
}

/** A highlight and its range in the text. */
export interface LocatedHighlight extends Range {
  highlight: Highlight
}

/** Returns the highlights that a text still has, in its order, and those that it has lost. */
export function locateHighlights(
  text: string,
  highlights: readonly Highlight[],
): { located: LocatedHighlight[]; lost: Highlight[] } {
  const located: LocatedHighlight[] = []
  const lost: Highlight[] = []
  for (const highlight of highlights) {
    const range = rangeOf(text, highlight)
    if (range) located.push({ ...range, highlight })
    else lost.push(highlight)
  }
  return { located: located.sort((a, b) => a.start - b.start || a.end - b.end), lost }
}
