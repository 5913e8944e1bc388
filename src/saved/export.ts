import { saved as savedMessages } from '#messages/saved'
import type { Highlight, SavedItems } from '../app/storage/saved-items.ts'
import { escapeMarkdown } from '../format/article/escape-markdown.ts'
import { formatDate, formatPublished } from '../ui/dates.ts'
import { groupByArticle } from './group-by-article.ts'

const prefixLines = (text: string, prefix: string) =>
  text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => `${prefix}${line}`.trimEnd())
    .join('\n')

/**
 * Returns the saved items as Markdown: each article with its date and link, followed by its highlights, each with the
 * link to its passage, and notes.
 * @param title the archive's title
 * @param addressOf returns the full address of an article by its slug
 * @param day the day of the export, `YYYY-MM-DD`
 */
export function toMarkdown(
  items: SavedItems,
  { title, addressOf, day }: { title: string; addressOf: (slug: string) => string; day: string },
): string {
  const highlightBlocks = ({ slug, quote, passage, note }: Highlight) => [
    `${prefixLines(escapeMarkdown(quote.trim()), '> ')}${passage ? `  \n> <${addressOf(slug)}#${passage}>` : ''}`,
    ...(note ? [prefixLines(escapeMarkdown(note), '')] : []),
  ]
  const blocks = [
    `# ${escapeMarkdown(savedMessages.exportTitle(title))}`,
    savedMessages.exported(formatDate(day)),
    ...groupByArticle(items).flatMap(({ slug, headline, published, saved, highlights }) => [
      `## ${escapeMarkdown(headline)}`,
      `${savedMessages.exportedArticle(formatPublished(published), saved !== undefined)}  \n<${addressOf(slug)}>`,
      ...highlights.flatMap(highlightBlocks),
    ]),
  ]
  return `${blocks.join('\n\n')}\n`
}

/**
 * Returns the saved items as a backup file, which can be imported again.
 * @param instant the time of the export, ISO 8601
 */
export const toBackup = (items: SavedItems, { title, instant }: { title: string; instant: string }): string =>
  // `dateline: "kept"` marks the file as a backup. Files from earlier versions have it too.
  `${JSON.stringify({ dateline: 'kept', archive: title, taken: instant, ...items }, null, 2)}\n`
