import { persistentStore, type ReadValue, siteKey, useStore } from './storage.ts'

/** An article that the reader has saved. What is shown of it needs no other file. */
export interface SavedArticle {
  slug: string
  headline: string
  published: string
  /** When it was saved, as an ISO 8601 instant. */
  saved: string
}

/**
 * Words of an article that the reader has marked. They are found again by what they say, and by what stands beside
 * them (a TextQuoteSelector of the W3C's Web Annotation Data Model), not by their place.
 */
export interface Highlight {
  id: string
  slug: string
  headline: string
  published: string
  /** The words as they stand in the body, and up to 32 characters before and behind them. */
  quote: string
  before: string
  after: string
  /** What the reader says of it; empty if nothing. */
  note: string
  /** ISO 8601 instants. */
  made: string
  changed: string
}

/** All that the reader keeps of an archive. */
export interface SavedItems {
  version: 1
  articles: SavedArticle[]
  highlights: Highlight[]
}

const NOTHING: SavedItems = { version: 1, articles: [], highlights: [] }

export const SAVED_ITEMS_KEY = siteKey('dateline-kept')

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const hasTexts = (value: unknown, names: readonly string[]) =>
  isRecord(value) && names.every((name) => typeof value[name] === 'string')

const isSaved = (value: unknown): value is SavedArticle =>
  hasTexts(value, ['slug', 'headline', 'published', 'saved'])

const isHighlight = (value: unknown): value is Highlight =>
  hasTexts(value, [
    'id',
    'slug',
    'headline',
    'published',
    'quote',
    'before',
    'after',
    'note',
    'made',
    'changed',
  ]) && (value as Highlight).quote !== ''

/**
 * A value as it was stored or taken away → what is kept. What is good in it is read, whatever stands beside it.
 */
export function readSavedItems(stored: unknown): ReadValue<SavedItems> {
  if (stored === undefined) return { value: NOTHING }
  if (!isRecord(stored)) return { value: NOTHING, damaged: true }
  const { version, articles, highlights } = stored
  const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
  const value: SavedItems = {
    ...stored,
    version: 1,
    articles: list(articles).filter(isSaved),
    highlights: list(highlights).filter(isHighlight),
  }
  return {
    value,
    newer: typeof version === 'number' && version > 1,
    damaged:
      version !== 1 ||
      !Array.isArray(articles) ||
      !Array.isArray(highlights) ||
      value.articles.length < articles.length ||
      value.highlights.length < highlights.length,
  }
}

/** What the reader has saved and marked, which stays on this machine. */
export const kept = persistentStore(SAVED_ITEMS_KEY, readSavedItems)

export const useSavedItems = (): SavedItems => useStore(kept)

/** Saves an article, or no longer. */
export const toggleSaved = (article: Omit<SavedArticle, 'saved'>): void =>
  kept.change((all) => ({
    ...all,
    articles: all.articles.some(({ slug }) => slug === article.slug)
      ? all.articles.filter(({ slug }) => slug !== article.slug)
      : [...all.articles, { ...article, saved: new Date().toISOString() }],
  }))

/** Keeps a highlight, in place of the one with its id if there is one. */
export const saveHighlight = (highlight: Highlight): void =>
  kept.change((all) => ({
    ...all,
    highlights: all.highlights.some(({ id }) => id === highlight.id)
      ? all.highlights.map((each) => (each.id === highlight.id ? highlight : each))
      : [...all.highlights, highlight],
  }))

/** Keeps a highlight no longer; gives the way to have it back. */
export function deleteHighlight(id: string): () => void {
  const dropped = kept.get().highlights.find((each) => each.id === id)
  kept.change((all) => ({ ...all, highlights: all.highlights.filter((each) => each.id !== id) }))
  return () => dropped && saveHighlight(dropped)
}

/** Brings in what was kept elsewhere. Of two of the same article or id, the one that was changed later stays. */
export const mergeSavedItems = (other: SavedItems): void => kept.change((all) => merged(all, other))

function merged(own: SavedItems, other: SavedItems): SavedItems {
  const articles = new Map(own.articles.map((each) => [each.slug, each]))
  for (const each of other.articles) if (!articles.has(each.slug)) articles.set(each.slug, each)
  const highlights = new Map(own.highlights.map((each) => [each.id, each]))
  for (const each of other.highlights)
    if ((highlights.get(each.id)?.changed ?? '') < each.changed) highlights.set(each.id, each)
  return { ...own, articles: [...articles.values()], highlights: [...highlights.values()] }
}
