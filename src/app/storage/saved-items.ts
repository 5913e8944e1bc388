import * as v from 'valibot'
import { fold } from '../../archive/fold.ts'
import { persistentStore, type ReadValue, siteKey, useStore } from './persistent-store.ts'

const SavedArticleSchema = v.object({
  slug: v.string(),
  headline: v.string(),
  published: v.string(),
  /** When it was saved, as an ISO 8601 instant. */
  saved: v.string(),
})

/** A saved article, with everything that the list of saved items shows. */
export type SavedArticle = v.InferOutput<typeof SavedArticleSchema>

const HighlightSchema = v.object({
  id: v.string(),
  slug: v.string(),
  headline: v.string(),
  published: v.string(),
  /** The highlighted words as in the body, and up to 32 characters before and after them. */
  quote: v.pipe(v.string(), v.nonEmpty()),
  before: v.string(),
  after: v.string(),
  /** The id of the passage in which it begins. Absent in items from earlier versions. */
  passage: v.optional(v.string()),
  /** The reader's note, or an empty string. */
  note: v.string(),
  /** ISO 8601 instants. */
  made: v.string(),
  changed: v.string(),
})

/**
 * A passage that the reader highlighted. It is found again by its words and the words around it, like a
 * TextQuoteSelector of the W3C Web Annotation Data Model, and not by its position.
 */
export type Highlight = v.InferOutput<typeof HighlightSchema>

/** Everything that the reader saved from this archive. */
export interface SavedItems {
  version: 1
  articles: SavedArticle[]
  highlights: Highlight[]
  /** The last searches, the newest first. */
  searches?: string[]
}

const EMPTY: SavedItems = { version: 1, articles: [], highlights: [] }

export const SAVED_ITEMS_KEY = siteKey('dateline-kept')

/** Returns the valid items of a stored list. Fields that a newer version has added are preserved. */
function validItems<Schema extends typeof SavedArticleSchema | typeof HighlightSchema>(
  schema: Schema,
  stored: unknown,
): { items: v.InferOutput<Schema>[]; damaged: boolean } {
  if (!Array.isArray(stored)) return { items: [], damaged: true }
  const items = stored.filter((item) => v.is(schema, item))
  return { items, damaged: items.length < stored.length }
}

/**
 * Reads saved items from local storage or from a backup. Every valid item is read, whatever else is damaged.
 * @param stored parsed JSON, or `undefined` if nothing is stored
 */
export function readSavedItems(stored: unknown): ReadValue<SavedItems> {
  if (stored === undefined) return { value: EMPTY }
  if (typeof stored !== 'object' || stored === null) return { value: EMPTY, damaged: true }
  const { version, ...fields } = stored as Record<string, unknown>
  const articles = validItems(SavedArticleSchema, fields.articles)
  const highlights = validItems(HighlightSchema, fields.highlights)
  // Versions before December 2026 wrote none. A damaged one is not worth a word.
  const searches = Array.isArray(fields.searches) ? fields.searches : []
  return {
    value: {
      ...fields,
      version: 1,
      articles: articles.items,
      highlights: highlights.items,
      searches: searches.filter((query) => typeof query === 'string' && query !== ''),
    },
    newer: typeof version === 'number' && version > 1,
    damaged: version !== 1 || articles.damaged || highlights.damaged,
  }
}

/** Everything that the reader saved, in this browser only. */
export const savedItems = persistentStore(SAVED_ITEMS_KEY, readSavedItems)

export const useSavedItems = (): SavedItems => useStore(savedItems)

/** Saves an article, or removes it if it is saved. */
export const toggleSaved = (article: Omit<SavedArticle, 'saved'>): void =>
  savedItems.change((all) => ({
    ...all,
    articles: all.articles.some(({ slug }) => slug === article.slug)
      ? all.articles.filter(({ slug }) => slug !== article.slug)
      : [...all.articles, { ...article, saved: new Date().toISOString() }],
  }))

/** Adds a highlight, or replaces the one with the same id. */
export const saveHighlight = (highlight: Highlight): void =>
  savedItems.change((all) => ({
    ...all,
    highlights: all.highlights.some(({ id }) => id === highlight.id)
      ? all.highlights.map((each) => (each.id === highlight.id ? highlight : each))
      : [...all.highlights, highlight],
  }))

/** Deletes a highlight. Returns a function that restores it. */
export function deleteHighlight(id: string): () => void {
  const deleted = savedItems.get().highlights.find((each) => each.id === id)
  savedItems.change((all) => ({ ...all, highlights: all.highlights.filter((each) => each.id !== id) }))
  return () => deleted && saveHighlight(deleted)
}

/** The most searches that are remembered. */
const MAX_SEARCHES = 6

/** Returns searches without repetitions, as many as are remembered. @param searches the newest first */
export function mergeSearches(searches: readonly string[]): string[] {
  const byKey = new Map<string, string>()
  for (const query of searches) if (!byKey.has(fold(query))) byKey.set(fold(query), query)
  return [...byKey.values()].slice(0, MAX_SEARCHES)
}

/** Adds imported items. Of two highlights with the same id, the one that was changed last wins. */
export const mergeSavedItems = (imported: SavedItems): void =>
  savedItems.change((current) => {
    const articles = new Map(current.articles.map((each) => [each.slug, each]))
    for (const each of imported.articles) if (!articles.has(each.slug)) articles.set(each.slug, each)
    const highlights = new Map(current.highlights.map((each) => [each.id, each]))
    for (const each of imported.highlights)
      if ((highlights.get(each.id)?.changed ?? '') < each.changed) highlights.set(each.id, each)
    return {
      ...current,
      articles: [...articles.values()],
      highlights: [...highlights.values()],
      searches: mergeSearches([...(current.searches ?? []), ...(imported.searches ?? [])]),
    }
  })
