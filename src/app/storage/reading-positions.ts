import * as v from 'valibot'
import { persistentStore, siteKey, useStore } from './persistent-store.ts'

const ReadingPositionSchema = v.object({
  slug: v.string(),
  headline: v.string(),
  words: v.number(),
  /** The id of the passage at the top of the screen. */
  passage: v.string(),
  /** The part of the text above it, from 0 to 1. */
  share: v.number(),
})

/** The place at which the reader stopped reading an article. */
export type ReadingPosition = v.InferOutput<typeof ReadingPositionSchema>

const MAX_POSITIONS = 200

const READING_POSITIONS_KEY = siteKey('dateline-places')

/** Latest first. Positions that cannot be read are dropped: losing one does no harm. */
const positions = persistentStore(READING_POSITIONS_KEY, (stored) => ({
  value: (Array.isArray(stored) ? stored : []).filter((each) => v.is(ReadingPositionSchema, each)),
}))

/** Returns all reading positions, latest first. */
export const useReadingPositions = (): readonly ReadingPosition[] => useStore(positions)

export const readingPositionOf = (slug: string): ReadingPosition | undefined =>
  positions.get().find((position) => position.slug === slug)

/** Saves a position as the latest one. */
export const saveReadingPosition = (position: ReadingPosition): void =>
  positions.change((all) =>
    [position, ...all.filter(({ slug }) => slug !== position.slug)].slice(0, MAX_POSITIONS),
  )

/** Deletes the position in an article, once the reader has finished or dismissed it. */
export const deleteReadingPosition = (slug: string): void =>
  positions.change((all) =>
    all.some((position) => position.slug === slug) ? all.filter((position) => position.slug !== slug) : all,
  )
