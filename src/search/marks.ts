import type { Range } from '../archive/article.ts'
import { tokensOf } from '../format/search/tokens.ts'
import type { QueryTerm } from './search-result.ts'

/**
 * Where a text has what was looked for: of a phrase all words or none.
 * @returns ranges in order, without overlap; words without anything between them are one
 */
export function marksOf(text: string, sought: readonly QueryTerm[]): Range[] {
  if (sought.length === 0) return []
  const tokens = tokensOf(text)
  const marked = new Set<number>()
  for (const row of sought) {
    const forms = row.map((word) => new Set(word.forms))
    const fits = (term: string | undefined, at: number) => {
      const prefix = row[at]?.prefix
      return term !== undefined && (forms[at]?.has(term) || (prefix !== undefined && term.startsWith(prefix)))
    }
    for (let first = 0; first + row.length <= tokens.length; first++) {
      if (row.every((_, at) => fits(tokens[first + at]?.term, at)))
        for (let at = 0; at < row.length; at++) marked.add(first + at)
    }
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
