import { readSavedItems, type SavedItems } from '../app/storage/saved-items.ts'

/** What is larger than this was not taken away here, in characters. */
const LARGEST = 20_000_000

/** A file that was taken away: what is in it, and how many entries of it cannot be read. */
export interface Backup {
  kept: SavedItems
  unread: number
}

/** A file that is refused, and why: `message` is for the reader. */
export class RefusedFile extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'RefusedFile'
  }
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/**
 * Reads a file that may have been taken away from a page Saved.
 * @throws RefusedFile that says what the file is instead, and what to do
 */
export function readBackup(name: string, text: string): Backup {
  if (text.length > LARGEST)
    throw new RefusedFile(
      `${name} is larger than anything that is taken away from here. Choose another file.`,
    )
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch (error) {
    if (/^# .*: saved$/m.test(text.slice(0, 500)))
      throw new RefusedFile(
        `${name} is the text to read. The file to bring back is the one that ends in .json.`,
      )
    throw new RefusedFile(
      `${name} is no JSON: ${error instanceof Error ? error.message : 'it cannot be read'}. Choose a file that was taken away here as JSON.`,
    )
  }
  const { dateline, version, articles, highlights } = (
    parsed && typeof parsed === 'object' ? parsed : {}
  ) as Record<string, unknown>
  if (dateline !== 'kept')
    throw new RefusedFile(
      `${name} is JSON, but not from a page Saved: it has no "dateline": "kept". Choose a file that was taken away here.`,
    )
  if (typeof version === 'number' && version > 1)
    throw new RefusedFile(
      `${name} comes from a newer version of this site (${version}, this one reads 1). Load this page again to get that version.`,
    )
  const { value } = readSavedItems(parsed)
  return {
    kept: { version: 1, articles: value.articles, highlights: value.highlights },
    unread:
      listOf(articles).length - value.articles.length + (listOf(highlights).length - value.highlights.length),
  }
}

/** How much of what is brought back was not here yet, or was older here. */
export function isNew(own: SavedItems, other: SavedItems): { articles: number; highlights: number } {
  const slugs = new Set(own.articles.map(({ slug }) => slug))
  const changed = new Map(own.highlights.map(({ id, changed }) => [id, changed]))
  return {
    articles: other.articles.filter(({ slug }) => !slugs.has(slug)).length,
    highlights: other.highlights.filter((each) => (changed.get(each.id) ?? '') < each.changed).length,
  }
}
