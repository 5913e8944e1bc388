import type { Range } from './article.ts'

/** Runs with an end, so that each pattern is linear: a run of spaces is looked at once, from its start. */
const PATTERNS: { pattern: RegExp; at: (match: RegExpExecArray) => Range }[] = [
  // `sent  teams`, `Wednesday,  countries`: two spaces inside a sentence. The mark stands between them.
  { pattern: /(?<=[\p{L}\p{N},;:)]) {2}(?=[\p{L}("'“‘])/gu, at: (m) => emptyAt(m.index + 1) },
  // `April , .` and `April , China`: a mark with a space before it has lost what it belonged to.
  { pattern: /(?<=[\p{L}\p{N},]) (?=[,;:.](?: |$))/gu, at: (m) => emptyAt(m.index + 1) },
  // `exported . billion`: a decimal point without its figures. The point is the gap.
  { pattern: /(?<=\p{Ll}) \.(?= \p{Ll})/gu, at: (m) => ({ start: m.index + 1, end: m.index + 2 }) },
  // `the G Extraordinary Leaders Summit`: the groups of states are named by their number.
  { pattern: /(?<=\b[Tt]he G)(?= \p{L})/gu, at: (m) => emptyAt(m.index) },
]

const emptyAt = (offset: number): Range => ({ start: offset, end: offset })

/**
 * Finds where a text has lost its figures. Two spaces or a stray point alone prove nothing, so a text that has
 * any figure left has no gaps: the extraction that drops figures drops all of them.
 * @param text a whole body, or a part of one
 * @param from,to the part of `text` to look at, where no part of the article ends or begins
 * @returns ranges in order, empty ones where nothing is printed in the figure's place
 */
export function findGaps(text: string, from: number, to: number): Range[] {
  const part = text.slice(from, to).trimEnd()
  const found = new Map<number, Range>()
  for (const { pattern, at } of PATTERNS) {
    for (const match of part.matchAll(pattern)) {
      const range = at(match)
      const known = found.get(range.start)
      // A decimal point beats the orphan's empty range at the same place.
      if (!known || known.end < range.end) found.set(range.start, range)
    }
  }
  return [...found.values()]
    .map(({ start, end }) => ({ start: from + start, end: from + end }))
    .sort((a, b) => a.start - b.start)
}

/** Whether a text has lost all its figures, as far as can be told: none is left. */
export const hasNoFigures = (text: string): boolean => !/\p{Nd}/u.test(text)
