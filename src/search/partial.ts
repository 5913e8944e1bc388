import { lowerBound } from '../format/lower-bound.ts'
import type { SearchResult } from './search-result.ts'

/** Returns the words of a query that an article lacks. @param position of the article in the archive */
export function lackedWords({ positions, partial }: SearchResult, position: number): string[] {
  if (!partial) return []
  const at = lowerBound(positions.length, (i) => (positions[i] as number) >= position)
  const bits = partial.lacking[at] ?? 0
  return partial.words.filter((_, i) => bits & (1 << i))
}

/** Returns the number of words that the best article of a partial result has. */
export function mostWords(result: SearchResult): number {
  const words = result.partial?.words.length ?? 0
  return result.positions.reduce((most, at) => Math.max(most, words - lackedWords(result, at).length), 0)
}
