import { persistentStore, siteKey, useStore } from './storage.ts'

/** Where a reader stands in an article that has been begun and not read to its end. */
export interface ReadingPosition {
  slug: string
  headline: string
  words: number
  /** The passage at the top of the screen, and how much of the text lies above it: from 0 to 1. */
  passage: string
  share: number
}

/** So many articles have their place remembered. */
const MOST = 200

export const READING_POSITIONS_KEY = siteKey('dateline-places')

const isPlace = (value: unknown): value is ReadingPosition => {
  const { slug, headline, words, passage, share } = (value ?? {}) as Partial<
    Record<keyof ReadingPosition, unknown>
  >
  return (
    typeof slug === 'string' &&
    typeof headline === 'string' &&
    typeof words === 'number' &&
    typeof passage === 'string' &&
    typeof share === 'number'
  )
}

/** The last one first. Places are small change: one that cannot be read is let go. */
const places = persistentStore(READING_POSITIONS_KEY, (stored) => ({
  value: Array.isArray(stored) ? stored.filter(isPlace) : [],
}))

export const useReadingPositions = (): readonly ReadingPosition[] => useStore(places)

export const readingPositionOf = (slug: string): ReadingPosition | undefined =>
  places.get().find((place) => place.slug === slug)

/** Remembers a place, as the last one. */
export const saveReadingPosition = (place: ReadingPosition): void =>
  places.change((all) => [place, ...all.filter(({ slug }) => slug !== place.slug)].slice(0, MOST))

/** Forgets the place in an article: it has been read, or is not to be gone on with. */
export const deleteReadingPosition = (slug: string): void =>
  places.change((all) =>
    all.some((place) => place.slug === slug) ? all.filter((place) => place.slug !== slug) : all,
  )
