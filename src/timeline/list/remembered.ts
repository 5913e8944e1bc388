/** The most lists whose heights are remembered. */
const MAX_LISTS = 20

/** The measured heights by list and line, in pixels. A list that is shown again has its old heights, and position. */
const heightsByList = new Map<string, Map<number, number>>()

/** Returns the measured heights of a list by line, which the list adds to. */
export const heightsOfList = (list: string): Map<number, number> => heightsByList.get(list) ?? new Map()

/** Remembers the heights of a list as the latest. The list that was shown longest ago is forgotten. */
export function rememberHeights(list: string, heights: Map<number, number>): void {
  heightsByList.delete(list)
  heightsByList.set(list, heights)
  for (const oldest of heightsByList.keys()) if (heightsByList.size > MAX_LISTS) heightsByList.delete(oldest)
}

/**
 * The last scroll position of each history entry, in pixels. The router's own would be wrong: rows that are measured on
 * the way back change it.
 */
export const scrollPositions = new Map<string, number>()
