import { ownKey, shelf, useShelf } from './storage.ts'

/** Where a reader stands in an article that has been begun and not read to its end. */
export interface Place {
  slug: string
  headline: string
  words: number
  /** The passage at the top of the screen, and how much of the text lies above it: from 0 to 1. */
  passage: string
  share: number
}

/** So many articles have their place remembered. */
const MOST = 200

export const PLACES_KEY = ownKey('dateline-places')

const isPlace = (value: unknown): value is Place => {
  const { slug, headline, words, passage, share } = (value ?? {}) as Partial<Record<keyof Place, unknown>>
  return (
    typeof slug === 'string' &&
    typeof headline === 'string' &&
    typeof words === 'number' &&
    typeof passage === 'string' &&
    typeof share === 'number'
  )
}

/** The last one first. Places are small change: one that cannot be read is let go. */
const places = shelf(PLACES_KEY, (stored) => ({
  value: Array.isArray(stored) ? stored.filter(isPlace) : [],
}))

export const usePlaces = (): readonly Place[] => useShelf(places)

export const placeOf = (slug: string): Place | undefined => places.get().find((place) => place.slug === slug)

/** Remembers a place, as the last one. */
export const putPlace = (place: Place): void =>
  places.change((all) => [place, ...all.filter(({ slug }) => slug !== place.slug)].slice(0, MOST))

/** Forgets the place in an article: it has been read, or is not to be gone on with. */
export const dropPlace = (slug: string): void =>
  places.change((all) =>
    all.some((place) => place.slug === slug) ? all.filter((place) => place.slug !== slug) : all,
  )
