import type { Range } from '../../archive/article.ts'

/** Marks a gap in plain text. */
const MISSING = '[…]'

/**
 * Returns a part of a text with a mark inserted at each gap.
 * @param gaps offsets into `text`, in order
 */
export function withGaps(text: string, gaps: readonly Range[], from = 0, to = text.length): string {
  const own = gaps.filter(({ start }) => start >= from && start < to)
  const ends = [...own.map(({ start }) => start), to]
  return ends.map((end, i) => text.slice(ends[i - 1] ?? from, end)).join(MISSING)
}

/** Replaces characters that XML 1.0 does not allow, such as control characters. https://www.w3.org/TR/xml/#charsets */
export const forXml = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it replaces
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '\ufffd')
