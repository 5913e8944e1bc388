import type { Range } from '../article.ts'

/** Runs with an end, so that each pattern is linear: a run of spaces is looked at once, from its start. */
const PATTERNS: { pattern: RegExp; at: (match: RegExpExecArray) => Range }[] = [
  // `sent  teams`, `Wednesday,  countries`: two spaces inside a sentence. The mark stands between them.
  { pattern: /(?<=[\p{L}\p{N},;:)]) {2}(?=[\p{L}("'“‘])/gu, at: (m) => emptyAt(m.index + 1) },
  // `April , .` and `April , China`: a mark with a space before it has lost what it belonged to.
  { pattern: /(?<=[\p{L}\p{N},]) (?=[,.](?: |$))(?!\. \.)/gu, at: (m) => emptyAt(m.index + 1) },
  // `exported . billion`: a decimal point without its figures. The point is the gap.
  { pattern: /(?<=\p{Ll}) \.(?= \p{Ll})/gu, at: (m) => ({ start: m.index + 1, end: m.index + 2 }) },
  // `the G Extraordinary Leaders Summit`: the groups of states are named by their number.
  { pattern: /(?<=\b[Tt]he G)(?= \p{L})/gu, at: (m) => emptyAt(m.index) },
]

const emptyAt = (offset: number): Range => ({ start: offset, end: offset })

/**
 * Finds where a text that has lost its figures (`hasLostFigures`) has lost them.
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

/** Signs that a text has lost figures, and not merely has a mark that stands apart: two spaces, a month's mark. */
const SIGN =
  /[\p{L},;] {2}[\p{L}("'“‘]|\b(?:January|February|March|April|May|June|July|August|September|October|November|December) (?: |[,.](?: |$))/mu

/**
 * Whether a text has lost its figures: none is left, and something shows where one stood. An extraction that
 * drops figures drops all of them, so a text with any has lost none.
 */
export const hasLostFigures = (text: string): boolean => !/\p{Nd}/u.test(text) && SIGN.test(text)
