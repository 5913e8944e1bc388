import type { Range } from '../archive/article.ts'
import { joinedWords } from '../format/search/joined-words.ts'
import { tokensOf } from '../format/search/tokens.ts'
import type { QueryTerm } from './search-result.ts'

/**
 * Finds the words and phrases of a query in a text. A phrase matches only as a whole. `covid19` is also marked where it
 * is `COVID-19`.
 * @returns ranges in order, without overlap; adjacent words share a range
 */
export function marksOf(text: string, queryTerms: readonly QueryTerm[]): Range[] {
  if (queryTerms.length === 0) return []
  const tokens = tokensOf(text)
  const joined = joinedWords(text, tokens)
  const marked = new Set<number>()
  for (const words of queryTerms) {
    const forms = words.map((word) => new Set(word.forms))
    const matches = (term: string | undefined, at: number) => {
      const prefix = words[at]?.prefix
      return term !== undefined && (forms[at]?.has(term) || (prefix !== undefined && term.startsWith(prefix)))
    }
    for (let first = 0; first + words.length <= tokens.length; first++) {
      if (words.every((_, at) => matches(tokens[first + at]?.term, at)))
        for (let at = 0; at < words.length; at++) marked.add(first + at)
    }
    if (words.length > 1) continue
    for (const { term, first, last } of joined)
      if (matches(term, 0)) for (let at = first; at <= last; at++) marked.add(at)
  }
  const marks: Range[] = []
  for (const [i, { start, end }] of tokens.entries()) {
    if (!marked.has(i)) continue
    const last = marks.at(-1)
    if (last?.end === start) last.end = end
    else marks.push({ start, end })
  }
  return marks
}
