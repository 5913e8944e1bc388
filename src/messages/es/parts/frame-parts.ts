import type { frameParts as English } from '../../en/parts/frame-parts.ts'

/** The last searches, in Spanish. */
export const frameParts: typeof English = {
  recentSearches: 'Búsquedas recientes',
  removeSearch: (query) => `Quitar «${query}»`,
  clearSearches: 'Borrar búsquedas recientes',
  recentSearchKeys: '↑↓ seleccionar · Supr quitar',
}
