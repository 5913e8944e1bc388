import { mergeSearches, savedItems, useSavedItems } from './saved-items.ts'

const NONE: readonly string[] = []

/** Returns the reader's last searches, the newest first. */
export const useRecentSearches = (): readonly string[] => useSavedItems().searches ?? NONE

/** Remembers a search in this browser. */
export const rememberSearch = (query: string): void =>
  savedItems.change((all) => ({ ...all, searches: mergeSearches([query, ...(all.searches ?? NONE)]) }))

/** Forgets one search. */
export const forgetSearch = (query: string): void =>
  savedItems.change((all) => ({ ...all, searches: all.searches?.filter((other) => other !== query) ?? [] }))

/** Forgets all searches. */
export const forgetSearches = (): void => savedItems.change((all) => ({ ...all, searches: [] }))
