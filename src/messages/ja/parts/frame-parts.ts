import type { frameParts as English } from '../../en/parts/frame-parts.ts'

/** Parts around every page that load when they are used, in Japanese. */
export const frameParts: typeof English = {
  recentSearches: '最近の検索',
  removeSearch: (query) => `「${query}」を外す`,
  clearSearches: '最近の検索を消去',
  recentSearchKeys: '↑↓ 選択 · Del 外す',
}
