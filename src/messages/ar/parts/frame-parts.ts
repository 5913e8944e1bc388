import type { frameParts as English } from '../../en/parts/frame-parts.ts'

/** Parts around every page that load when they are used, in Arabic. */
export const frameParts: typeof English = {
  recentSearches: 'عمليات البحث الأخيرة',
  removeSearch: (query) => `إزالة «${query}»`,
  clearSearches: 'مسح عمليات البحث الأخيرة',
  recentSearchKeys: '↑↓ تحديد · Del إزالة',
}
