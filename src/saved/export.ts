import type { Highlight, SavedItems } from '../app/storage/saved-items.ts'
import { escapeMarkdown } from '../format/escape-markdown.ts'
import { formatDate, formatPublished } from '../ui/dates.ts'
import { byArticle } from './by-article.ts'

const lines = (text: string, before: string) =>
  text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => `${before}${line}`.trimEnd())
    .join('\n')

/**
 * What is kept as a text to read: each article with its date and address, what is marked in it, and the notes.
 * @param addressOf a slug → its full address
 * @param day the day it is taken away, `YYYY-MM-DD`
 */
export function toMarkdown(
  kept: SavedItems,
  { title, addressOf, day }: { title: string; addressOf: (slug: string) => string; day: string },
): string {
  const quote = ({ quote, note }: Highlight) =>
    [lines(escapeMarkdown(quote.trim()), '> '), ...(note ? [lines(escapeMarkdown(note), '')] : [])].join(
      '\n\n',
    )
  return `${[
    `# ${escapeMarkdown(title)}: saved`,
    `Taken away on ${formatDate(day)}.`,
    ...byArticle(kept).flatMap(({ slug, headline, published, saved, highlights }) => [
      `## ${escapeMarkdown(headline)}`,
      `${formatPublished(published)}${saved ? ', saved' : ''}  \n<${addressOf(slug)}>`,
      ...highlights.map(quote),
    ]),
  ].join('\n\n')}\n`
}

/** What is kept as a file that can be brought back. */
export const toJson = (kept: SavedItems, { title, instant }: { title: string; instant: string }): string =>
  `${JSON.stringify({ dateline: 'kept', archive: title, taken: instant, ...kept }, null, 2)}\n`
