import type { Range } from '../article.ts'

/** The patterns of gaps. Each takes linear time, since it looks at a run of spaces only once. */
const PATTERNS: { pattern: RegExp; at: (match: RegExpExecArray) => Range }[] = [
  // `sent  teams`, `Wednesday,  countries`: two spaces inside a sentence. The gap is between them.
  { pattern: /(?<=[\p{L}\p{N},;:)]) {2}(?=[\p{L}("'“‘])/gu, at: (m) => emptyAt(m.index + 1) },
  // `April , .` and `April , China`: a mark after a space has lost its figure.
  { pattern: /(?<=[\p{L}\p{N},]) (?=[,.](?: |$))(?!\. \.)/gu, at: (m) => emptyAt(m.index + 1) },
  // `exported . billion`: a decimal point without its digits. The point is the gap.
  { pattern: /(?<=\p{Ll}) \.(?= \p{Ll})/gu, at: (m) => ({ start: m.index + 1, end: m.index + 2 }) },
  // `the G Extraordinary Leaders Summit`: groups of states are named by their number.
  { pattern: /(?<=\b[Tt]he G)(?= \p{L})/gu, at: (m) => emptyAt(m.index) },
]

const emptyAt = (offset: number): Range => ({ start: offset, end: offset })

/**
 * Finds the gaps in a text that has lost its figures (`hasLostFigures`).
 * @param text a whole body, or a part of one
 * @param from,to the range to search, which must not extend beyond one block
 * @returns ranges in order; they are empty if nothing is printed in place of the figure
 */
export function findGaps(text: string, from: number, to: number): Range[] {
  const part = text.slice(from, to).trimEnd()
  const found = new Map<number, Range>()
  for (const { pattern, at } of PATTERNS) {
    for (const match of part.matchAll(pattern)) {
      const range = at(match)
      const known = found.get(range.start)
      // A decimal point beats an empty range at the same offset.
      if (!known || known.end < range.end) found.set(range.start, range)
    }
  }
  return [...found.values()]
    .map(({ start, end }) => ({ start: from + start, end: from + end }))
    .sort((a, b) => a.start - b.start)
}

/** Signs that a text has lost figures: two spaces, or a space between a month and the mark after it. */
const SIGN =
  /[\p{L},;] {2}[\p{L}("'“‘]|\b(?:January|February|March|April|May|June|July|August|September|October|November|December) (?: |[,.](?: |$))/mu

/**
 * Returns whether a text has lost its figures: it has none, and shows where one was. Extractions that drop figures drop
 * all of them, so a text with a figure has lost none.
 */
export const hasLostFigures = (text: string): boolean => !/\p{Nd}/u.test(text) && SIGN.test(text)
