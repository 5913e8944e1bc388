import type { Highlight } from '../app/kept.ts'
import type { Range } from '../archive/article.ts'

/**
 * Where a highlight's words stand in a text: by what they say, and of several places the one with more of the same
 * words beside it.
 * @returns undefined where they are no longer in it
 */
export function rangeOf(text: string, { quote, before, after }: Highlight): Range | undefined {
  let best: Range | undefined
  let most = -1
  for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1)) {
    const end = start + quote.length
    const alike = Number(text.slice(0, start).endsWith(before)) + Number(text.startsWith(after, end))
    if (alike > most) {
      most = alike
      best = { start, end }
    }
  }
  return best
}
