import { saved as savedMessages } from '#messages/saved'
import { readSavedItems, type SavedItems } from '../app/storage/saved-items.ts'

/** The most characters that a backup may have. */
const MAX_LENGTH = 20_000_000

/** The content of a backup file. */
export interface Backup {
  items: SavedItems
  /** The number of entries that could not be read. */
  unreadable: number
}

/** A file that cannot be imported. The message tells the reader why. */
export class ImportError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'ImportError'
  }
}

const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0)

/**
 * Reads a backup file.
 * @param name the file's name, for error messages
 * @throws ImportError if it is not a backup that this version can read
 */
export function readBackup(name: string, text: string): Backup {
  if (text.length > MAX_LENGTH) throw new ImportError(savedMessages.tooLarge(name))
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    const isMarkdown = text.startsWith('# ')
    throw new ImportError(isMarkdown ? savedMessages.isMarkdown(name) : savedMessages.notJson(name))
  }
  const { dateline, articles, highlights } = Object(parsed) as Record<string, unknown>
  if (dateline !== 'kept') throw new ImportError(savedMessages.notBackup(name))
  const { value, newer } = readSavedItems(parsed)
  if (newer) throw new ImportError(savedMessages.newerBackup(name))
  return {
    items: {
      version: 1,
      articles: value.articles,
      highlights: value.highlights,
      searches: value.searches ?? [],
    },
    unreadable: lengthOf(articles) + lengthOf(highlights) - value.articles.length - value.highlights.length,
  }
}

/** Counts the imported items that are new, or newer than the current ones. */
export function countNew(
  current: SavedItems,
  imported: SavedItems,
): { articles: number; highlights: number } {
  const slugs = new Set(current.articles.map(({ slug }) => slug))
  const changed = new Map(current.highlights.map(({ id, changed }) => [id, changed]))
  return {
    articles: imported.articles.filter(({ slug }) => !slugs.has(slug)).length,
    highlights: imported.highlights.filter((each) => (changed.get(each.id) ?? '') < each.changed).length,
  }
}
