import type { FoundRecord } from '../../importer.ts'
import type { Entry } from './article-list.ts'

const HEAD = /^(\d{1,2}-\d{1,2}-\d{4})(?:, ?p\. ?(.{1,20}))?$/
/** The words that Mediargus prints for “article without a headline”. */
const NO_HEADLINE = /^Artikel zonder titel$/i

/** Returns true if a text begins at a line: a date and a page below empty lines. */
export const isTextHead = (lines: readonly string[], at: number): boolean =>
  HEAD.test(lines[at] ?? '') && !lines[at - 1] && !lines[at - 2]

/**
 * Reads a text. Below its date and page stand the author or an empty line; then the section or the regional editions
 * with an empty line, if there are any; then the headline. The copyright ends it.
 */
export function readArticle(block: readonly string[], entry: Entry | undefined): FoundRecord {
  const [, date = '', page] = HEAD.exec(block[0] ?? '') ?? []
  const [, byline = '', line2 = '', line3] = block
  const headlineAt = block.findIndex(
    (line, at) => at > 0 && at < 8 && line !== '' && line === entry?.headline,
  )
  const hasSection = headlineAt > 2 || (headlineAt < 0 && line2 !== '' && line3 === '')
  const end = block.findIndex((line, at) => at > 2 && /^(?:©|\(c\))/i.test(line))
  return {
    headline: (entry?.headline ?? (hasSection ? '' : line2)).replace(NO_HEADLINE, ''),
    dates: [
      ...(entry ? [{ text: entry.date, source: 'printed' as const }] : []),
      { text: date, source: 'printed' },
    ],
    publication: entry?.publication ?? '',
    byline,
    // Editions are a list of regions.
    section: hasSection && !line2.includes(',') ? line2 : '',
    page: entry?.page || (page ?? ''),
    body: block
      .slice(headlineAt < 0 ? 3 : headlineAt + 1, end < 0 ? undefined : end)
      .filter(Boolean)
      .join('\n\n'),
  }
}
