import type { frameParts as English } from '../../en/parts/frame-parts.ts'

/** Parts around every page that load when they are used, in Chinese. */
export const frameParts: typeof English = {
  recentSearches: '最近搜索',
  removeSearch: (query) => `移除“${query}”`,
  clearSearches: '清除最近搜索',
  recentSearchKeys: '↑↓ 选择 · Del 移除',
}
