import type { frameParts as English } from '../../en/parts/frame-parts.ts'

/** The last searches, in Portuguese. */
export const frameParts: typeof English = {
  recentSearches: 'Buscas recentes',
  removeSearch: (query) => `Remover “${query}”`,
  clearSearches: 'Limpar buscas recentes',
  recentSearchKeys: '↑↓ selecionar · Del remover',
}
