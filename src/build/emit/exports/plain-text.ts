import type { Range } from '../../../archive/article.ts'

/** Stands in plain text where a figure is missing in the source. */
export const MISSING = '[…]'

/**
 * A stretch of a text with a sign where the source has lost a figure. Nothing is taken away.
 * @param gaps offsets into `text`, in order
 */
export function withGaps(text: string, gaps: readonly Range[], from = 0, to = text.length): string {
  const own = gaps.filter(({ start }) => start >= from && start < to)
  const ends = [...own.map(({ start }) => start), to]
  return ends.map((end, i) => text.slice(ends[i - 1] ?? from, end)).join(MISSING)
}

/** A text without what XML 1.0 has no place for (https://www.w3.org/TR/xml/#charsets): control characters, say. */
export const forXml = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '\ufffd')
