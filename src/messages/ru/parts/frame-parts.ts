import type { frameParts as English } from '../../en/parts/frame-parts.ts'

/** Parts around every page that load when they are used, in Russian. */
export const frameParts: typeof English = {
  recentSearches: 'Недавние запросы',
  removeSearch: (query) => `Убрать «${query}»`,
  clearSearches: 'Очистить недавние запросы',
  recentSearchKeys: '↑↓ выбрать · Del убрать',
}
