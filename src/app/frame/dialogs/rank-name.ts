import { fold } from '../../../archive/fold.ts'

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []

/**
 * Returns how well a name matches a typed text, on one scale for names of all kinds: 4 if it is the whole name, 3 if its
 * words are words of the name, 2 if they begin words of it, 1 if it is in the middle of one, and 0 if it does not match.
 */
export function rankName(name: string, typed: string): number {
  const words = wordsOf(name)
  const wanted = wordsOf(typed)
  if (wanted.length === 0) return fold(name).includes(fold(typed)) ? 1 : 0
  if (words.join(' ') === wanted.join(' ')) return 4
  const rankWord = (wanted: string) =>
    words.includes(wanted) ? 3 : words.some((word) => word.startsWith(wanted)) ? 2 : 0
  return Math.min(...wanted.map(rankWord)) || (fold(name).includes(fold(typed)) ? 1 : 0)
}
