import type { frameParts as English } from '../../en/parts/frame-parts.ts'

/** The last searches, in French. */
export const frameParts: typeof English = {
  recentSearches: 'Recherches récentes',
  removeSearch: (query) => `Retirer « ${query} »`,
  clearSearches: 'Effacer les recherches récentes',
  recentSearchKeys: '↑↓ sélectionner · Suppr retirer',
}
