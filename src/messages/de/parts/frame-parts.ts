import type { frameParts as English } from '../../en/parts/frame-parts.ts'

/** Parts around every page that load when they are used, in German. */
export const frameParts: typeof English = {
  recentSearches: 'Letzte Suchen',
  removeSearch: (query) => `„${query}“ entfernen`,
  clearSearches: 'Letzte Suchen löschen',
  recentSearchKeys: '↑↓ auswählen · Entf entfernen',
}
